// What a rule has to say about a place in a text, as data; `render.hpp` and the output formats draw it.
#pragma once

#include <zoql/source.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

/// Error: documented or seen to fail, or outside the grammar that Zuora's pages and running systems show. Warning:
/// undocumented but seen, or very likely a mistake. Info: style.
enum class severity : std::uint8_t { info, warning, error };

[[nodiscard]] constexpr std::string_view name_of(severity level) noexcept {
   switch (level) {
   case severity::info:
      return "info";
   case severity::warning:
      return "warning";
   case severity::error:
      return "error";
   }
   return {};
}

/// One word that fills a hole of a message: a view of the text or of something static, or a number.
struct argument {
   std::string_view text;
   std::uint64_t number = 0;

   constexpr argument() = default;
   /// A view of nothing is an empty text.
   constexpr argument(std::string_view words) : text(words.data() == nullptr ? std::string_view("") : words) {}
   constexpr argument(const char* words) : text(words) {}
   constexpr explicit argument(std::uint64_t value) : text(), number(value) {}
};

/// A sentence with `{}` holes and what fills them. Making one allocates nothing and works in constant evaluation;
/// the arguments view the text that was checked, which has to outlive it.
struct message {
   std::string_view format;
   std::array<argument, 3> arguments{};
   /// What is said after the sentence, such as ` (read as ZOQL; set `dialect`)`; static, and without holes.
   std::string_view remark;

   constexpr message() = default;
   constexpr message(const char* words) : format(words) {}
   constexpr message(std::string_view words) : format(words) {}
   template<typename... Arguments>
   constexpr message(std::string_view words, Arguments... values) : format(words), arguments{argument(values)...} {}

   [[nodiscard]] constexpr bool empty() const noexcept { return format.empty(); }
};

/// Calls `put(char)` for every byte of the sentence as it is read; bytes of an argument are put in as they are.
template<typename Put>
constexpr void spell(const message& words, Put put) {
   const auto put_all = [&put](std::string_view text) {
      for (const char byte : text) put(byte);
   };
   std::string_view rest = words.format;
   std::size_t next = 0;
   for (std::size_t hole = rest.find("{}"); hole != std::string_view::npos && next < words.arguments.size();
        hole = rest.find("{}")) {
      put_all(rest.substr(0, hole));
      const argument& value = words.arguments[next++];
      if (value.text.data() != nullptr) {
         put_all(value.text);
      } else {
         std::uint64_t power = 1;
         while (value.number / power >= 10) power *= 10;
         for (; power > 0; power /= 10) put(static_cast<char>('0' + value.number / power % 10));
      }
      rest.remove_prefix(hole + 2);
   }
   put_all(rest);
   put_all(words.remark);
}

/// The sentence as it is read.
[[nodiscard]] inline std::string to_string(const message& words) {
   std::string text;
   spell(words, [&text](char byte) { text += byte; });
   return text;
}

/// Puts `text` in the place of `where`; an empty `where` inserts. The text is viewed: a piece of what was checked, or
/// something static. Edits at one place apply in their order.
struct edit {
   span where;
   std::string_view text;
};

/// Safe: the statement means the same, or what it can only have meant. Unsafe: look at it before you keep it.
enum class applicability : std::uint8_t { safe, unsafe };

/// A way to mend what a diagnostic speaks of; edits are in text order and do not overlap.
struct fix {
   message title;
   applicability trust = applicability::safe;
   std::vector<edit> edits;
   /// One of several that say different things, between which only a person can choose: it is shown, and never applied
   /// by a program.
   bool is_choice = false;
};

/// Another place that explains the first.
struct note {
   span where;
   message words;
};

/// One finding. `rule` is the rule's name; `where` lies in the text that was checked and may be empty (a missing
/// thing).
struct diagnostic {
   std::string_view rule;
   severity level = severity::error;
   span where;
   message words;
   message help;
   std::vector<note> notes;
   std::vector<fix> fixes;

   [[gnu::noinline, gnu::cold]] constexpr diagnostic& see(span place, message explanation) {
      notes.push_back({place, explanation});
      return *this;
   }
   /// Adds a fix that is safe; `edits` are in text order and do not overlap.
   [[gnu::noinline, gnu::cold]] constexpr diagnostic& mend(message title, std::vector<edit> edits) {
      fixes.push_back({title, applicability::safe, std::move(edits), false});
      return *this;
   }
   /// Adds a fix that a person has to look at.
   [[gnu::noinline, gnu::cold]] constexpr diagnostic& suggest(message title, std::vector<edit> edits) {
      fixes.push_back({title, applicability::unsafe, std::move(edits), false});
      return *this;
   }
   /// Adds one of several fixes between which a person has to choose.
   [[gnu::noinline, gnu::cold]] constexpr diagnostic& offer(message title, std::vector<edit> edits) {
      fixes.push_back({title, applicability::unsafe, std::move(edits), true});
      return *this;
   }
};

/// Findings in the order of the text; the wider one first where two begin together.
[[nodiscard]] constexpr bool comes_before(const diagnostic& one, const diagnostic& other) noexcept {
   if (one.where.begin != other.where.begin) return one.where.begin < other.where.begin;
   if (one.where.end != other.where.end) return one.where.end > other.where.end;
   return one.rule < other.rule;
}

} // namespace zoql
