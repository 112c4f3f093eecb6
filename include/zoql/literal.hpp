// Statements that the compiler checks: `"select Id from Account"_zoql`, and a mistake in one does not compile.
#pragma once

#include <zoql/literal/checked_text.hpp>
#include <zoql/literal/fill.hpp>
#include <zoql/literal/fixed_text.hpp>
#include <zoql/literal/judge.hpp>
#include <zoql/literal/mistake.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace zoql {

/// The text of a statement without a mistake. It lives as long as the program, and a NUL ends it.
template<dialect Language>
class literal {
public:
   static constexpr dialect language = Language;

   [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
   [[nodiscard]] constexpr operator std::string_view() const noexcept { return text_; }

private:
   template<fixed_text Text, dialect Same>
   friend constexpr literal<Same> check_literal() noexcept;
   template<typename Catalogue, fixed_text Text, dialect Same>
   friend class statement_with_holes;
   constexpr explicit literal(std::string_view text) noexcept : text_(text) {}

   std::string_view text_;
};

namespace judging {

/// A literal that is a whole statement, or one with holes.
template<typename Catalogue, fixed_text Text, dialect Language, bool TakesHoles>
struct written_statement {
   using catalogue = Catalogue;
   static constexpr auto text = Text;
   static constexpr subject what{text.view(), Language, TakesHoles};
   static constexpr std::size_t parts = parts_for(text.view().size());
};

} // namespace judging

template<fixed_text Text, dialect Language>
constexpr literal<Language> check_literal() noexcept {
   using statement = judging::written_statement<judging::no_catalogue, Text, Language, false>;
   judging::require_no_mistake<statement, judging::verdict_of<statement>()>();
   return literal<Language>(statement::text.view());
}

/// A statement whose values are known later: each `{}` takes one.
template<typename Catalogue, fixed_text Text, dialect Language>
class statement_with_holes {
   using written = judging::written_statement<Catalogue, Text, Language, true>;
   static constexpr judging::verdict verdict = judging::verdict_of<written>();
   static constexpr auto holes = filling::holes_of<verdict.hole_count>(written::what.text, Language);

public:
   static constexpr dialect language = Language;
   static constexpr std::size_t hole_count = verdict.hole_count;

   constexpr statement_with_holes() noexcept { judging::require_no_mistake<written, verdict>(); }

   /// The text of a statement that has no holes.
   [[nodiscard]] constexpr literal<Language> text() const noexcept requires(hole_count == 0) {
      return literal<Language>(written::what.text);
   }

   /// The statement with these values, each of a type that `zoql::field("…") == value` takes. There is no text where a
   /// value cannot be written, or where a rule refuses the whole.
   template<typename... Values>
   [[nodiscard]] checked_text bind(const Values&... values) const {
      static_assert(sizeof...(Values) == hole_count, "bind() takes one value for each `{}` of the statement");
      if constexpr (sizeof...(Values) == hole_count) {
         return fill(std::index_sequence_for<Values...>(), values...);
      } else {
         return runtime("", Language);
      }
   }

private:
   template<std::size_t... Places, typename... Values>
   [[nodiscard]] static checked_text fill(std::index_sequence<Places...>, const Values&... values) {
      (filling::require_fit<holes[Places].takes, Language, std::decay_t<Values>>(), ...);
      return filling::fill<hole_count>(written::what.text, holes, {building::value_expression(values)...}, Language,
                                       {});
   }
};

/// `statement<"select Id from Account where Status = {}">.bind("Active")`, in ZOQL.
template<fixed_text Text, dialect Language = dialect::zoql>
inline constexpr statement_with_holes<judging::no_catalogue, Text, Language> statement{};

/// The same in Export ZOQL.
template<fixed_text Text>
inline constexpr statement_with_holes<judging::no_catalogue, Text, dialect::zoqlexport> export_statement{};

/// The same, its names looked up: `checked<zuora::catalogue, "select Id from Account">`. `Catalogue` has a
/// `static constexpr catalogue::view view`; generated headers declare one.
template<typename Catalogue, fixed_text Text, dialect Language = dialect::zoql>
inline constexpr statement_with_holes<Catalogue, Text, Language> checked{};

inline namespace literals {

/// A statement of ZOQL.
template<fixed_text Text>
[[nodiscard]] constexpr literal<dialect::zoql> operator""_zoql() noexcept {
   return check_literal<Text, dialect::zoql>();
}

/// A statement of Export ZOQL.
template<fixed_text Text>
[[nodiscard]] constexpr literal<dialect::zoqlexport> operator""_export_zoql() noexcept {
   return check_literal<Text, dialect::zoqlexport>();
}

} // namespace literals

} // namespace zoql
