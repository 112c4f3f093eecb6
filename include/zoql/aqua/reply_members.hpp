// Members of replies by whatever case and spelling they come in; null is the same as nothing.
#pragma once

#include <zoql/aqua/json.hpp>
#include <zoql/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua::detail {

/// The letters and digits of a name in lower case, without the prefix that XML puts before it.
[[nodiscard]] inline std::string plain_name(std::string_view name) {
   name.remove_prefix(std::min(name.rfind(':') + 1, name.size()));
   std::string plain;
   for (const char byte : name) {
      if (ascii::is_letter(byte) || ascii::is_digit(byte)) plain += ascii::lowered(byte);
   }
   return plain;
}

/// The member of an object that is there and not null, written so or in another case; nullptr where there is none. Of
/// several the last one counts, as most readers of JSON have it.
[[nodiscard]] inline const json* member_of(const json& object, std::string_view name) {
   if (!object.is_object()) return nullptr;
   const json* found = nullptr;
   bool found_exactly = false;
   for (const auto& [key, value] : object.get_ref<const json::object_t&>()) {
      if (value.is_null() || (key != name && plain_name(key) != plain_name(name))) continue;
      const bool is_exact = key == name;
      if (!is_exact && found_exactly) continue;
      found = &value;
      found_exactly = is_exact;
   }
   return found;
}

/// A text, number or boolean as text; nothing for the rest and for texts of blanks.
[[nodiscard]] inline std::optional<std::string> text_of(const json* value) {
   if (value == nullptr) return std::nullopt;
   if (value->is_string()) {
      const std::string& text = value->get_ref<const std::string&>();
      return text.find_first_not_of(" \t\r\n") == std::string::npos ? std::nullopt : std::optional(text);
   }
   if (holds_number(*value)) return digits_of(*value);
   if (value->is_boolean()) return value->get<bool>() ? "true" : "false";
   return std::nullopt;
}
[[nodiscard]] inline std::optional<std::string> text_of(const json& object, std::string_view name) {
   return text_of(member_of(object, name));
}

/// Every text that an object has for one member, each once, in its order; more than one where the member is written
/// again.
[[nodiscard]] inline std::vector<std::string> texts_of(const json& object, std::string_view name) {
   std::vector<std::string> texts;
   if (!object.is_object()) return texts;
   for (const auto& [key, value] : object.get_ref<const json::object_t&>()) {
      auto text = plain_name(key) == plain_name(name) ? text_of(&value) : std::nullopt;
      if (text && std::ranges::find(texts, *text) == texts.end()) texts.push_back(*std::move(text));
   }
   return texts;
}

/// What a boolean says, also as a text.
[[nodiscard]] inline std::optional<bool> flag_of(const json& object, std::string_view name) {
   const auto text = text_of(object, name);
   if (text && ascii::same_word(*text, "true")) return true;
   if (text && ascii::same_word(*text, "false")) return false;
   return std::nullopt;
}

/// What the members of a reply are for, where errors are concerned.
enum class member_role : std::uint8_t {
   other,
   code,
   message,
   remark,    ///< says something where its object is about an error, and nothing of interest elsewhere
   error,     ///< a code if it is a word, a message if it is a sentence, an error if it is an object
   container, ///< holds errors
   warning,   ///< holds what is worth knowing and no error
   rows,      ///< what a query yields: its values are not about the reply
};

[[nodiscard]] inline member_role role_of(std::string_view name) {
   const std::string plain = plain_name(name);
   const auto is_one_of = [&](auto... words) { return ((plain == words) || ...); };
   if (is_one_of("code", "errorcode", "faultcode", "errcode", "statuscode", "subcode")) return member_role::code;
   if (is_one_of("message", "msg", "errormessage", "errormsg", "faultmessage", "faultstring", "errordescription",
                 "statusreason", "localizedmessage", "messages"))
      return member_role::message;
   if (is_one_of("title", "detail", "details", "description", "reason", "text", "value", "cause", "hint"))
      return member_role::remark;
   if (is_one_of("error", "exception")) return member_role::error;
   if (is_one_of("errors", "faults", "reasons", "fault", "exceptions")) return member_role::container;
   if (is_one_of("warning", "warnings", "info", "infos", "notice", "notices")) return member_role::warning;
   if (is_one_of("records", "rows", "query")) return member_role::rows;
   return member_role::other;
}

} // namespace zoql::aqua::detail
