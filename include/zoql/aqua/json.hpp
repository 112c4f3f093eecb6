// JSON text to and from nlohmann's ordered document without losing a digit, a member or the stack.
#pragma once

#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/result.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// A JSON value whose objects keep the order of their members.
using json = nlohmann::ordered_json;

/// Arrays and objects nested deeper than this are refused.
inline constexpr std::size_t deepest_nesting = 512;

/// Marks a binary value as a number written with digits that no `double` prints back (`1.10`, thirty digits). JSON
/// text never holds binary values, so that kind is free to carry them; `write_json` puts the digits out again.
inline constexpr std::uint8_t kept_digits = 'N';

/// A JSON value for a number, digit for digit. `digits` has to be a JSON number.
[[nodiscard]] inline json number_value(std::string_view digits) {
   const char* const end = digits.data() + digits.size();
   const auto fits = [&](auto number) {
      const auto [stop, problem] = std::from_chars(digits.data(), end, number);
      return std::pair(problem == std::errc() && stop == end, json(number));
   };
   if (const auto [whole, value] = fits(std::int64_t{}); whole && digits != "-0") return value;
   if (const auto [whole, value] = fits(std::uint64_t{}); whole) return value;
   if (auto [whole, value] = fits(double{}); whole && value.dump() == digits) return value;
   return json::binary(std::vector<std::uint8_t>(digits.begin(), digits.end()), kept_digits);
}

/// Whether a value is a number, kept digits included.
[[nodiscard]] inline bool holds_number(const json& value) noexcept {
   return value.is_number() || (value.is_binary() && value.get_binary().subtype() == kept_digits);
}

/// The digits of a number value.
[[nodiscard]] inline std::string digits_of(const json& value) {
   if (!value.is_binary()) return value.dump();
   return std::string(value.get_binary().begin(), value.get_binary().end());
}

namespace detail {

/// Builds the document out of the parser's events.
class json_reader {
public:
   bool null() { return add(json()); }
   bool boolean(bool value) { return add(json(value)); }
   bool number_integer(std::int64_t value) {
      // The parser says "unsigned" of every zero but `-0`.
      return add(value == 0 ? number_value("-0") : json(value));
   }
   bool number_unsigned(std::uint64_t value) { return add(json(value)); }
   bool number_float(double, const std::string& digits) { return add(number_value(digits)); }
   bool string(std::string& value) { return add(json(std::move(value))); }
   bool binary(json::binary_t&) { return fail("binary values are not JSON"); }
   bool start_object(std::size_t) {
      json object = json::object();
      // A vector of members that grows would copy their names: they are constant.
      object.get_ref<json::object_t&>().reserve(8);
      return open(std::move(object));
   }
   bool start_array(std::size_t) { return open(json::array()); }
   bool end_array() { return close(); }
   bool key(std::string& name) {
      keys_.push_back(std::move(name));
      return true;
   }
   bool end_object() {
      std::vector<std::string_view> names;
      for (const auto& [name, value] : open_.back().get_ref<json::object_t&>()) names.push_back(name);
      std::ranges::sort(names);
      const auto twice = std::ranges::adjacent_find(names);
      return twice == names.end() ? close() : fail("member `" + std::string(*twice) + "` appears twice in one object");
   }
   bool parse_error(std::size_t at, const std::string& token, const nlohmann::detail::exception& problem) {
      // Numbers beyond the range of double are refused by the lexer before their digits can be kept.
      if (problem.id == 406) return fail("the number " + token + " is out of range");
      return fail("not JSON at byte " + std::to_string(at) + ", near `" + token + "`");
   }

   [[nodiscard]] json take() { return std::move(root_); }
   [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

private:
   bool fail(std::string words) {
      problem_ = std::move(words);
      return false;
   }
   bool open(json container) {
      if (open_.size() == deepest_nesting)
         return fail("nested deeper than " + std::to_string(deepest_nesting) + " levels");
      open_.push_back(std::move(container));
      return true;
   }
   bool close() {
      json done = std::move(open_.back());
      open_.pop_back();
      return add(std::move(done));
   }
   bool add(json value) {
      if (open_.empty()) {
         root_ = std::move(value);
      } else if (json& parent = open_.back(); parent.is_array()) {
         parent.push_back(std::move(value));
      } else {
         // The vector's own function: the map's would search all names for each.
         parent.get_ref<json::object_t&>().emplace_back(std::move(keys_.back()), std::move(value));
         keys_.pop_back();
      }
      return true;
   }

   json root_;
   std::vector<json> open_;
   std::vector<std::string> keys_;
   std::string problem_;
};

/// Whether a number somewhere in a document has digits that nlohmann's own writer does not know of.
[[nodiscard]] inline bool holds_kept_digits(const json& value) {
   if (value.is_object()) {
      return std::ranges::any_of(value.get_ref<const json::object_t&>(),
                                 [](const auto& member) { return holds_kept_digits(member.second); });
   }
   if (value.is_array()) return std::ranges::any_of(value.get_ref<const json::array_t&>(), holds_kept_digits);
   return value.is_binary();
}

inline void append_json(const json& value, std::string& out) {
   const auto list = [&out](char open, char close, const auto& items, auto&& item) {
      out += open;
      bool first = true;
      for (const auto& each : items) {
         if (!first) out += ',';
         first = false;
         item(each);
      }
      out += close;
   };
   const auto words = [&out](const std::string& text) {
      out += json(text).dump(-1, ' ', false, json::error_handler_t::replace);
   };
   if (value.is_object()) {
      list('{', '}', value.get_ref<const json::object_t&>(), [&](const auto& member) {
         words(member.first);
         out += ':';
         append_json(member.second, out);
      });
   } else if (value.is_array()) {
      list('[', ']', value, [&](const json& item) { append_json(item, out); });
   } else if (holds_number(value)) {
      out += digits_of(value);
   } else {
      out += value.dump(-1, ' ', false, json::error_handler_t::replace);
   }
}

} // namespace detail

/// The document a text holds; the order of members and the digits of numbers are kept. Fails on text that is not JSON,
/// on a member named twice and on nesting beyond `deepest_nesting`.
[[nodiscard]] inline result<json> read_json(std::string_view text) {
   detail::json_reader reader;
   if (!json::sax_parse(text, &reader)) return failure{{}, reader.problem()};
   return reader.take();
}

/// The text of a document, without blanks. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string write_json(const json& value) {
   if (!detail::holds_kept_digits(value)) return value.dump(-1, ' ', false, json::error_handler_t::replace);
   std::string out;
   detail::append_json(value, out);
   return out;
}

} // namespace zoql::aqua
