// The regular expressions of schemas, matched in linear time and bounded memory: a body cannot make them explode.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zoql::aqua {

/// A compiled pattern: ECMAScript's literals, `.`, classes, `\d \w \s` and their opposites, `^ $`, groups, `|` and
/// `* + ? {m,n}`. Texts are UTF-8; all characters beyond ASCII are alike to it.
class pattern {
public:
   /// The pattern a text writes, or nothing where it is malformed, too large or needs more than the above
   /// (look-around, back references, `\b`, characters beyond ASCII).
   [[nodiscard]] static std::optional<pattern> from(std::string_view text);

   /// Whether some part of the text matches, as JSON Schema asks it.
   [[nodiscard]] bool search(std::string_view text) const;

private:
   enum class action : std::uint8_t { take, fork, begin, end, accept };
   /// One step of the machine; `next` and `other` are steps to go on with.
   struct step {
      action what = action::accept;
      std::bitset<129> symbols{};
      std::size_t next = 0;
      std::size_t other = 0;
   };
   class compiler;

   /// The symbol that stands for every character beyond ASCII.
   static constexpr std::size_t beyond_ascii = 128;

   [[nodiscard]] static std::size_t count_bytes(std::string_view text, std::size_t at) noexcept {
      std::size_t end = at + 1;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
      return end - at;
   }

   void follow(std::size_t at, std::size_t offset, std::size_t size, std::vector<std::size_t>& states,
               std::vector<bool>& seen) const;

   std::vector<step> steps_;
   std::size_t start_ = 0;
};

/// Adds a step and all that follow it without taking a character.
inline void pattern::follow(std::size_t at, std::size_t offset, std::size_t size, std::vector<std::size_t>& states,
                            std::vector<bool>& seen) const {
   std::vector<std::size_t> open{at};
   while (!open.empty()) {
      const std::size_t next = open.back();
      open.pop_back();
      if (seen[next]) continue;
      seen[next] = true;
      const step& one = steps_[next];
      if (one.what == action::fork) {
         open.push_back(one.other);
         open.push_back(one.next);
      } else if (one.what == action::begin || one.what == action::end) {
         if (offset == (one.what == action::begin ? 0 : size)) open.push_back(one.next);
      } else {
         states.push_back(next);
      }
   }
}

inline bool pattern::search(std::string_view text) const {
   std::vector<std::size_t> states;
   std::vector<std::size_t> after;
   std::vector<bool> seen(steps_.size());
   for (std::size_t offset = 0;; ++offset) {
      if (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U) continue;
      // A match may begin anywhere, so the start joins the states at every character.
      follow(start_, offset, text.size(), states, seen);
      const auto accepts = [&](std::size_t at) { return steps_[at].what == action::accept; };
      if (std::ranges::any_of(states, accepts)) return true;
      if (offset >= text.size()) return false;
      const std::size_t symbol = std::min<std::size_t>(static_cast<unsigned char>(text[offset]), beyond_ascii);
      const std::size_t width = count_bytes(text, offset);
      after.clear();
      seen.assign(steps_.size(), false);
      for (const std::size_t at : states) {
         if (steps_[at].symbols.test(symbol)) follow(steps_[at].next, offset + width, text.size(), after, seen);
      }
      states.swap(after);
   }
}

} // namespace zoql::aqua

#include <zoql/aqua/pattern_compiler.hpp>
