// Which dialect a statement is written in, when nobody says: what stands in it that only one of them has.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/predicate.hpp>
#include <zoql/string_quotes.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zoql {

/// A construct that one dialect has and the other refuses, and where it stands.
struct dialect_mark {
   span where;
   /// As a message names it; empty: there is none.
   std::string_view what;

   [[nodiscard]] constexpr explicit operator bool() const noexcept { return !what.empty(); }
   /// Whichever of two stands first, so that no order of looking at a text changes the answer.
   [[nodiscard]] constexpr const dialect_mark& first(const dialect_mark& other) const noexcept {
      if (!*this) return other;
      return other && other.where.begin < where.begin ? other : *this;
   }
};

/// The first construct of each dialect in a statement, or in a file.
struct dialect_marks {
   dialect_mark zoql;
   dialect_mark zoqlexport;
   /// Some text reads as `now` or `today`. That is a date in Export ZOQL only, but in either it may be just a text.
   bool relative_date = false;

   /// Whether there are constructs of both, so that neither dialect takes the whole.
   [[nodiscard]] constexpr bool both() const noexcept { return zoql && zoqlexport; }

   /// The one dialect they speak for; nothing where there are none, or some of both.
   [[nodiscard]] constexpr std::optional<dialect> only() const noexcept {
      if (both()) return std::nullopt;
      if (zoql) return dialect::zoql;
      if (zoqlexport || relative_date) return dialect::zoqlexport;
      return std::nullopt;
   }

   /// Takes in those of a statement that begins at an offset of the same file.
   constexpr void add(const dialect_marks& others, std::uint32_t offset) noexcept {
      const auto moved = [offset](const dialect_mark& one) {
         return dialect_mark{{one.where.begin + offset, one.where.end + offset}, one.what};
      };
      zoql = zoql.first(moved(others.zoql));
      zoqlexport = zoqlexport.first(moved(others.zoqlexport));
      relative_date |= others.relative_date;
   }
};

/// Who can say in which dialect a statement is written; each beats those below it.
struct dialect_sources {
   /// The `type` of a query in a request, or a `-- dialect:` comment above a statement.
   std::optional<dialect> stated;
   /// `--dialect`, or else `dialect` in the settings.
   std::optional<dialect> set;
   /// What stands in the statement.
   dialect_marks marks;
   /// What stands in the other statements of its file, which is taken for one of one dialect.
   std::optional<dialect> file;
   /// Where nothing tells.
   dialect usual = dialect::zoql;
};

/// Whether nobody says it.
[[nodiscard]] constexpr bool is_guessed(const dialect_sources& sources) noexcept {
   return !sources.stated.has_value() && !sources.set.has_value();
}

/// The dialect a statement is read in. Marks beat a text that may be a relative date, wherever in the file they are.
[[nodiscard]] constexpr dialect resolve(const dialect_sources& sources) noexcept {
   if (sources.stated.has_value()) return *sources.stated;
   if (sources.set.has_value()) return *sources.set;
   const bool is_hint = !sources.marks.zoql && !sources.marks.zoqlexport;
   if (is_hint && sources.file.has_value()) return *sources.file;
   return sources.marks.only().value_or(sources.file.value_or(sources.usual));
}

namespace guessing {

[[nodiscard]] constexpr span first_bytes(const ast::node& node, std::uint32_t count) noexcept {
   return {node.where.begin, node.where.begin + count};
}

/// Whether parentheses group a condition: those around values or a name are in neither dialect.
[[nodiscard]] constexpr bool holds_condition(const ast::statement& statement, const ast::node& group) noexcept {
   return condition_kinds.has(unwrapped(statement, group).kind);
}

/// What a node is that only Export ZOQL has; nothing where it is none.
[[nodiscard]] constexpr dialect_mark mark_of_export(const ast::statement& statement, span selected,
                                                    const ast::node& node) noexcept {
   const bool is_selected = selected.begin <= node.where.begin && node.where.end <= selected.end;
   switch (node.kind) {
   case ast::kind::star:
      return is_selected ? dialect_mark{node.where, "`*`"} : dialect_mark{};
   case ast::kind::name:
      return node.at != 0 ? dialect_mark{node.where, "a name with a dot"} : dialect_mark{};
   case ast::kind::function:
      return {node.where, "a function"};
   case ast::kind::group:
      return holds_condition(statement, node) ? dialect_mark{first_bytes(node, 1), "a parenthesis"} : dialect_mark{};
   case ast::kind::not_:
      return statement.text[node.where.begin] == '!' ? dialect_mark{} : dialect_mark{first_bytes(node, 3), "`not`"};
   case ast::kind::is_null: {
      const ast::node* const null = statement.child(node, 1);
      const bool is_whole = null != nullptr && null->kind == ast::kind::null;
      return is_whole ? dialect_mark{{node.at, node.where.end}, "`is null`"} : dialect_mark{};
   }
   case ast::kind::group_by:
      return {first_bytes(node, 5), "`group by`"};
   case ast::kind::having:
      return {first_bytes(node, 6), "`having`"};
   case ast::kind::order_by:
      return {first_bytes(node, 5), "`order by`"};
   case ast::kind::alias:
      return is_selected && node.has(ast::with_as) ? dialect_mark{node.where, "an alias"} : dialect_mark{};
   default:
      return {};
   }
}

/// Looks at the quotes inside a string.
constexpr void look_at_string(const ast::statement& statement, const ast::node& string, dialect_marks& found) noexcept {
   found.relative_date |= string.word == ast::word::relative_date;
   const bool is_zoql = statement.language == dialect::zoql;
   each_quote_of_other_dialect(statement, string, [&](span where) {
      if (is_zoql) found.zoqlexport = found.zoqlexport.first({where, "`''` inside a string"});
      if (!is_zoql) found.zoql = found.zoql.first({where, "`\\'` inside a string"});
   });
}

} // namespace guessing

/// What a tree has that only one dialect has. Whether a backslash before a quote is an escape depends on the dialect
/// the text was parsed in: `find_marks` of `check_guessed.hpp` asks both.
[[nodiscard]] constexpr dialect_marks marks_of(const ast::statement& statement) noexcept {
   dialect_marks found;
   const ast::node* const select = statement.clause(ast::kind::select);
   const span selected = select == nullptr ? span{} : select->where;
   for (const ast::node& node : statement.nodes) {
      if (node.kind == ast::kind::string) {
         guessing::look_at_string(statement, node, found);
      } else if (node.kind == ast::kind::date) {
         found.zoql = found.zoql.first({node.where, "a date without quotes"});
      } else {
         found.zoqlexport = found.zoqlexport.first(guessing::mark_of_export(statement, selected, node));
      }
   }
   return found;
}

} // namespace zoql
