// A word without quotes behind an operator: a field, a keyword misspelt, or a text or a date whose quotes are missing.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/edit_distance.hpp>
#include <zoql/field_place.hpp>
#include <zoql/meanings.hpp>
#include <zoql/null_word.hpp>
#include <zoql/predicate.hpp>
#include <zoql/repair/keywords.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

enum class bare_word_kind : std::uint8_t { field, keyword, text, nothing };

/// What a word is, and how sure that is.
struct bare_word {
   bare_word_kind kind = bare_word_kind::field;
   /// The keyword, or the value of the picklist, or of a boolean, that was meant.
   std::string_view meant;
   /// No list of fields is needed to tell, or the tenant's own tells.
   bool certain = false;
   /// The field may hold texts, so that a keyword that is nearly this word may not be meant at all: `= Full`.
   bool may_be_text = false;
};

namespace bare_words {

/// `null`, or of what may be a boolean `true` or `false`, where a word is one letter away from it.
[[nodiscard]] constexpr repair::keyword nearest_literal(std::string_view word, bool may_be_boolean,
                                                        bool& found) noexcept {
   for (const repair::keyword one : {repair::keyword::null, repair::keyword::true_, repair::keyword::false_}) {
      if (one != repair::keyword::null && !may_be_boolean) break;
      const std::string_view known = repair::text_of(one);
      found = word.size() > 2 && may_be_within(1, word, known) && edit_distance(word, known, 1) == 1;
      if (found) return one;
   }
   return repair::keyword::null;
}

[[nodiscard]] constexpr bool is_relative_day(std::string_view word) noexcept {
   return ascii::same_word(word, "today") || ascii::same_word(word, "now");
}

/// The value of a picklist or boolean that a word says in its own way; empty where there is none.
[[nodiscard]] constexpr std::string_view value_of(const catalogue::field& field, std::string_view word) noexcept {
   if (field && field.family() == catalogue::family::boolean) {
      for (const std::string_view yes : {"yes", "y", "on", "t"}) {
         if (ascii::same_word(word, yes)) return "true";
      }
      for (const std::string_view no : {"no", "n", "off", "f"}) {
         if (ascii::same_word(word, no)) return "false";
      }
      return {};
   }
   if (!field) return {};
   for (const std::string_view one : field.values()) {
      if (ascii::same_word(one, word)) return one;
   }
   return {};
}

/// Whether a field may be of a family: it is, or nobody knows.
[[nodiscard]] constexpr bool may_be(const catalogue::field& field, catalogue::family family) noexcept {
   return !field || field.family() == catalogue::family::unknown || field.family() == family;
}

/// Whether a field is spelt nearly like a word.
[[nodiscard]] constexpr bool is_near_field(const catalogue::object& object, std::string_view word,
                                           catalogue::context where) noexcept {
   const catalogue::suggestion meant = catalogue::suggest_field(object, word, where);
   const std::size_t most = word.size() / 4;
   return meant && edit_distance(meant.name, word, most) <= most;
}

} // namespace bare_words

/// What the name on the right of a comparison is; without a catalogue, `names` is nullptr, little can be told.
[[nodiscard]] constexpr bare_word look_at_bare_word(const ast::statement& statement, const ast::node& comparison,
                                                    const meanings* names) noexcept {
   const ast::node& left = statement[comparison.first_child];
   const ast::node& right = statement[comparison.last_child];
   if (right.kind != ast::kind::name || &left == &right || right.at != 0 || right.flags != 0) return {};
   if (is_literal(left) || left.kind == ast::kind::missing || !is_plain_name(statement, right)) return {};
   const std::string_view word = statement.view(right);
   const bool exports = capabilities_of(statement.language).relative_dates;
   const bool is_day = bare_words::is_relative_day(word);
   const bool is_null = is_null_word(word);
   if (names == nullptr) {
      if (is_null) return {bare_word_kind::nothing, {}, !exports};
      return is_day ? bare_word{bare_word_kind::text, {}, true} : bare_word();
   }
   if (names->of(right).field) return {};
   if (is_day) return {bare_word_kind::text, {}, true};
   const catalogue::layer said_by = refused_by(statement, right, *names);
   // ZOQL compares with values only, whatever the tenant's fields are.
   const bool certain = !exports || said_by == catalogue::layer::tenant;
   const catalogue::field field = left.kind == ast::kind::name ? names->of(left).field : catalogue::field();
   if (const std::string_view value = bare_words::value_of(field, word); !value.empty())
      return {bare_word_kind::text, value, certain};
   if (is_null) return {bare_word_kind::nothing, {}, certain};
   if (said_by == catalogue::layer::none) return {};
   bool is_literal_word = false;
   const repair::keyword literal =
      bare_words::nearest_literal(word, bare_words::may_be(field, catalogue::family::boolean), is_literal_word);
   if (is_literal_word)
      return {bare_word_kind::keyword, repair::text_like(literal, word), certain,
              bare_words::may_be(field, catalogue::family::text)};
   if (!exports) return {bare_word_kind::text, {}, certain};
   if (bare_words::is_near_field(names->of(right).object, word, names->context())) return {};
   const bool is_other =
      field && (field.family() == catalogue::family::numeric || field.family() == catalogue::family::boolean);
   if (is_other) return {};
   return {bare_word_kind::text, {}, certain};
}

/// Whether a name that is no field stands where `look_at_bare_word` sees it: behind the sign of a comparison that has
/// no value in quotes on the other side. Told by what is written before it, so that long statements are not searched
/// for each of their names.
[[nodiscard]] constexpr bool may_be_bare_word(const ast::statement& statement, const ast::node& name) noexcept {
   std::uint32_t at = ascii::skip_blanks_back(statement.text, name.where.begin);
   const std::uint32_t end = at;
   while (at > 0 && std::string_view("=<>!").find(statement.text[at - 1]) != std::string_view::npos) --at;
   if (at == end) return false;
   const std::uint32_t operand_end = ascii::skip_blanks_back(statement.text, at);
   return operand_end > 0 && statement.text[operand_end - 1] != '\'' && statement.text[operand_end - 1] != '"';
}

} // namespace zoql
