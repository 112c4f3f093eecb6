// The names of kinds, words and flags, as `zoql parse` prints them.
#pragma once

#include <zoql/ast.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace zoql::ast {

[[nodiscard]] constexpr std::string_view name_of(kind which) noexcept {
   constexpr std::string_view names[] = {
      "statement",
      "select",
      "from",
      "where",
      "group_by",
      "having",
      "order_by",
      "limit",
      "offset",
      "join",
      "set_operation",
      "other_statement",
      "aliased",
      "alias",
      "order_item",
      "or",
      "and",
      "not",
      "group",
      "comparison",
      "like",
      "in",
      "between",
      "is_null",
      "arithmetic",
      "call",
      "case",
      "typed_string",
      "name",
      "object",
      "function",
      "star",
      "string",
      "number",
      "date",
      "boolean",
      "null",
      "placeholder",
      "missing",
      "comment",
      "keyword",
      "glued_keyword",
      "repeated_keyword",
      "spaced_name",
      "skipped",
      "too_deep",
      "terminator",
      "second_statement",
      "mistake",
   };
   static_assert(std::size(names) == kind_count);
   return names[static_cast<std::size_t>(which)];
}

/// Empty for `word::none`.
[[nodiscard]] constexpr std::string_view name_of(word which) noexcept {
   constexpr std::string_view names[] = {
      "",
      "equal",
      "not_equal",
      "less",
      "less_or_equal",
      "greater",
      "greater_or_equal",
      "angled_not_equal",
      "double_equal",
      "unknown_sign",
      "ascending",
      "descending",
      "yes",
      "no",
      "date",
      "datetime",
      "relative_date",
      "missing_statement",
      "missing_field",
      "missing_alias",
      "missing_from",
      "missing_object",
      "missing_operand",
      "missing_null",
      "missing_list",
      "missing_number",
      "missing_conjunction",
      "missing_closing_parenthesis",
      "missing_keyword",
      "missing_junction",
      "missing_comma",
      "missing_sign",
      "missing_opening_parenthesis",
      "missing_opening_quote",
      "missing_closing_quote",
      "misspelt_keyword",
      "symbol_for_word",
      "spaced_sign",
      "odd_sign",
      "word_for_sign",
      "parted_digits",
      "unescaped_quote",
      "quote_too_many",
      "doubled_quotes",
      "mixed_quotes",
      "unquoted_text",
      "stray_backslashes",
      "stray_in_name",
      "odd_dot",
      "quoted_word",
      "xml_entity",
      "odd_space",
      "look_alike",
      "next_statement",
   };
   static_assert(std::size(names) == word_count);
   return names[static_cast<std::size_t>(which)];
}

inline constexpr std::pair<flag, std::string_view> flag_names[] = {
   {negated, "negated"},
   {double_quoted, "double_quoted"},
   {back_quoted, "back_quoted"},
   {bracketed, "bracketed"},
   {single_quoted, "single_quoted"},
   {unclosed, "unclosed"},
   {special, "special"},
   {with_as, "with_as"},
   {distinct, "distinct"},
   {whole_object, "whole_object"},
   {nulls_placed, "nulls_placed"},
   {nulls_last, "nulls_last"},
   {windowed, "windowed"},
   {typed_argument, "typed_argument"},
   {repeated, "repeated"},
};

} // namespace zoql::ast
