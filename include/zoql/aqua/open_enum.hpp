// An enum that survives tomorrow's values: a text that no enumerator stands for is kept as it came.
#pragma once

#include <zoql/aqua/about.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace zoql::aqua {

/// The text of an enumerator.
template<typename Enum>
[[nodiscard]] constexpr std::string_view text_of(Enum value) {
   return describe(of<Enum>{}).texts[static_cast<std::size_t>(value)];
}

/// The enumerator a text stands for; case counts unless the document says otherwise.
template<typename Enum>
[[nodiscard]] constexpr std::optional<Enum> enumerator_of(std::string_view text) {
   constexpr enum_about about = describe(of<Enum>{});
   constexpr auto lower = [](char letter) {
      return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
   };
   const auto same = [&](std::string_view known) {
      return about.any_case ? std::ranges::equal(known, text, {}, lower, lower) : known == text;
   };
   const auto found = std::ranges::find_if(about.texts, same);
   if (found == about.texts.end()) return std::nullopt;
   return static_cast<Enum>(found - about.texts.begin());
}

/// A text that is most often one of an enum's.
template<typename Enum>
class open_enum {
public:
   open_enum() = default;
   open_enum(Enum value) : text_(text_of(value)) {}
   /// Any text, known or not, kept as it is written.
   explicit open_enum(std::string text) : text_(std::move(text)) {}

   /// The enumerator, where the text is known.
   [[nodiscard]] std::optional<Enum> known() const { return enumerator_of<Enum>(text_); }
   /// The text as it came.
   [[nodiscard]] const std::string& text() const noexcept { return text_; }

   friend bool operator==(const open_enum& one, const open_enum& two) {
      const auto left = one.known();
      return left ? left == two.known() : one.text_ == two.text_;
   }
   friend bool operator==(const open_enum& one, Enum two) { return one.known() == two; }

private:
   std::string text_;
};

} // namespace zoql::aqua
