// A place in a body while it is walked, and the words that say what was expected and found there.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::aqua::detail {

/// A link of the way from the whole body to a value; each lives as long as the function that walks there.
class place {
public:
   place() = default;
   place(const place& parent, std::string_view name) : parent_(&parent), name_(name) {}
   place(const place& parent, std::size_t index) : parent_(&parent), index_(index) {}

   /// As one writes it down: `queries[2].deleted.format`; names that are not plain are quoted: `["odd name"]`.
   [[nodiscard]] std::string path() const {
      if (parent_ == nullptr) return {};
      std::string before = parent_->path();
      if (index_) return before + "[" + std::to_string(*index_) + "]";
      if (!is_plain(name_)) {
         return before + "[" + json(name_).dump(-1, ' ', false, json::error_handler_t::replace) + "]";
      }
      return before.empty() ? std::string(name_) : before + "." + std::string(name_);
   }

private:
   [[nodiscard]] static bool is_plain(std::string_view name) noexcept {
      constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
      return !name.empty() && name.find_first_not_of(plain) == std::string_view::npos;
   }

   const place* parent_ = nullptr;
   std::string_view name_;
   std::optional<std::size_t> index_;
};

/// A value as a message shows it: scalars themselves, cut when long, the rest by kind.
[[nodiscard]] inline std::string shown(const json& value) {
   if (value.is_object()) return "an object";
   if (value.is_array()) return "an array";
   std::string text = write_json(value);
   constexpr std::size_t longest = 40;
   if (text.size() <= longest) return text;
   std::size_t cut = longest;
   while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
   return text.substr(0, cut) + "…";
}

/// `csv, zip or gzip`.
[[nodiscard]] inline std::string listed(std::span<const std::string_view> texts) {
   std::string words;
   for (std::size_t index = 0; index < texts.size(); ++index) {
      if (index > 0) words += index + 1 == texts.size() ? " or " : ", ";
      words += texts[index];
   }
   return words;
}

inline std::string expected_words(of<std::string>) { return "text"; }
inline std::string expected_words(of<bool>) { return "true or false"; }
inline std::string expected_words(of<decimal>) { return "a number"; }
inline std::string expected_words(of<json>) { return "any value"; }
template<std::integral Integer>
std::string expected_words(of<Integer>) {
   return "an integer";
}
template<typename Enum>
std::string expected_words(of<open_enum<Enum>>) {
   return "one of " + listed(describe(of<Enum>{}).texts);
}
template<typename Struct>
std::string expected_words(of<Struct>) {
   return "an object";
}
template<typename... Alternatives>
std::string expected_words(of<one_of<Alternatives...>>);
template<typename Value>
std::string expected_words(of<std::vector<Value>>) {
   return "an array";
}
template<typename Value>
std::string expected_words(of<map_of<Value>>) {
   return "an object";
}
template<typename Value>
std::string expected_words(of<boxed<Value>>) {
   return expected_words(of<Value>{});
}
template<typename Value>
std::string expected_words(of<std::optional<Value>>) {
   return expected_words(of<Value>{});
}
template<typename Value>
std::string expected_words(of<field<Value>>) {
   return expected_words(of<Value>{});
}
template<typename... Alternatives>
std::string expected_words(of<one_of<Alternatives...>>) {
   std::string words;
   const auto add = [&](const std::string& one) {
      if (("," + words + ",").find("," + one + ",") != std::string::npos) return;
      words += words.empty() ? one : " or " + one;
   };
   (add(expected_words(of<Alternatives>{})), ...);
   return words;
}

} // namespace zoql::aqua::detail
