// A mistake in a statement as an error of the compiler's: its first line names the rule, the place and the words.
#pragma once

#include <zoql/literal/fixed_text.hpp>
#include <zoql/literal/judge.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace zoql {

/// Counted from 1, in the literal.
template<std::uint32_t Number>
struct line;
/// Counted from 1, in code points.
template<std::uint32_t Number>
struct column;
/// What the rule says, and what to do.
template<fixed_text Text>
struct words;
/// The same for compilers that print the bytes of a text as numbers.
template<char... Bytes>
struct letters;

/// Never defined: the compiler's complaint about that is the message. `Rule` is the rule that was broken;
/// `zoql explain` knows it by its name, with hyphens.
template<typename Rule, typename Line, typename Column, typename Words>
struct mistake_in_statement;

namespace judging {

#if defined(__clang__) && __clang_major__ < 15
inline constexpr bool prints_texts = false;
#else
inline constexpr bool prints_texts = true;
#endif

/// Calls `put(char)` for what is to be read: the words and, where there is one, the remedy.
template<typename Put>
constexpr void spell(const diagnostic& finding, Put put) {
   zoql::spell(finding.words, put);
   if (finding.help.empty()) return;
   put(';');
   put(' ');
   zoql::spell(finding.help, put);
}

[[nodiscard]] constexpr position position_in(std::string_view text, std::uint32_t offset) noexcept {
   const std::string_view before = text.substr(0, offset);
   const std::size_t line_begin = before.rfind('\n') + 1;
   return {1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')),
           1 + count_code_points(before.substr(line_begin))};
}

/// What the compiler keeps of a mistake; without one, `which` is the number of mistakes there are.
struct verdict {
   std::size_t which = std::tuple_size_v<all_mistakes>;
   std::size_t part = 0;
   std::uint32_t offset = 0;
   position where;
   std::size_t length = 0;
   std::size_t hole_count = 0;
};

/// `Subject` has `what`, the `subject`, its `catalogue`, and in how many `parts` the rules judge it.
template<typename Subject, std::size_t Part>
[[nodiscard]] constexpr verdict verdict_by() {
   verdict result;
   const judge judge(Subject::what, errors_only<typename Subject::catalogue, Subject::what.language, Part, Subject::parts>);
   result.hole_count = judge.hole_count();
   if (!judge.first()) return result;
   result.which = judge.first()->which;
   result.part = Part;
   result.offset = judge.first()->finding.where.begin;
   result.where = position_in(Subject::what.text, result.offset);
   spell(judge.first()->finding, [&result](char) { ++result.length; });
   return result;
}
template<typename Subject, std::size_t Part>
inline constexpr verdict part_of_verdict = verdict_by<Subject, Part>();

/// The mistake that stands first.
template<typename Subject, std::size_t... Parts>
[[nodiscard]] constexpr verdict first_of(std::index_sequence<Parts...>) noexcept {
   verdict first;
   const auto compare = [&first](const verdict& other) {
      const bool none = first.which == std::tuple_size_v<all_mistakes>;
      const bool some = other.which != std::tuple_size_v<all_mistakes>;
      if (none || (some && other.offset < first.offset)) first = other;
   };
   (compare(part_of_verdict<Subject, Parts>), ...);
   return first;
}
template<typename Subject>
[[nodiscard]] constexpr verdict verdict_of() noexcept {
   return first_of<Subject>(std::make_index_sequence<Subject::parts>());
}

/// The words of the mistake there is.
template<typename Subject, verdict Verdict>
[[nodiscard]] constexpr fixed_text<Verdict.length + 1> words_of() {
   fixed_text<Verdict.length + 1> text;
   const judge judge(Subject::what, errors_only<typename Subject::catalogue, Subject::what.language, Verdict.part, Subject::parts>);
   std::size_t at = 0;
   spell(judge.first()->finding, [&](char byte) { text.bytes[at++] = byte; });
   return text;
}

template<fixed_text Text, std::size_t... Places>
constexpr auto letters_of(std::index_sequence<Places...>) noexcept -> letters<Text.bytes[Places]...>;

/// The words in whichever form the compiler at hand prints as they are read.
template<fixed_text Text>
constexpr auto printed() noexcept {
   if constexpr (prints_texts) {
      return std::type_identity<words<Text>>();
   } else {
      return std::type_identity<decltype(letters_of<Text>(std::make_index_sequence<Text.view().size()>()))>();
   }
}

/// Nothing, or no program.
template<typename Subject, verdict Verdict>
constexpr void require_no_mistake() noexcept {
   if constexpr (Verdict.which < std::tuple_size_v<all_mistakes>) {
      constexpr auto text = words_of<Subject, Verdict>();
      using rule = std::tuple_element_t<Verdict.which, all_mistakes>;
      using words = typename decltype(printed<text>())::type;
      static_assert(sizeof(mistake_in_statement<rule, line<Verdict.where.line>, column<Verdict.where.column>, words>));
   }
}

} // namespace judging

} // namespace zoql
