// JSON text to and from nlohmann's ordered document without losing a digit, a member or the stack.
#pragma once

#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/located_json.hpp>
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

/// Whether a text is a JSON string up to where it was cut.
[[nodiscard]] inline bool is_cut_string(std::string_view token) noexcept {
   if (!token.starts_with('"')) return false;
   for (std::size_t at = 1; at < token.size(); ++at) {
      if (token[at] == '"') return false;
      if (token[at] == '\\') ++at;
   }
   return true;
}

/// What a cut string says as far as it goes.
[[nodiscard]] inline std::string text_of_cut_string(std::string token) {
   constexpr std::size_t longest_escape = 6; // `\u12ab`
   for (std::size_t cut = 0; cut <= longest_escape && !token.empty(); ++cut) {
      const json text = json::parse(token + '"', nullptr, false);
      if (text.is_string()) return text.get<std::string>();
      token.pop_back();
   }
   return token;
}

/// What becomes of a text that is not JSON to its end: nothing, or what came before.
enum class cut_json : std::uint8_t { refused, kept };

/// Builds the document out of the parser's events.
class json_reader {
public:
   explicit json_reader(cut_json cut = cut_json::refused) noexcept : keeps_cut_(cut == cut_json::kept) {}

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
      awaits_value_ = true;
      return true;
   }
   bool end_object() {
      if (keeps_cut_) return close();
      std::vector<std::string_view> names;
      for (const auto& [name, value] : open_.back().get_ref<json::object_t&>()) names.push_back(name);
      std::ranges::sort(names);
      const auto twice = std::ranges::adjacent_find(names);
      return twice == names.end() ? close() : fail("member `" + std::string(*twice) + "` appears twice in one object");
   }
   bool parse_error(std::size_t at, const std::string& token, const nlohmann::detail::exception& problem) {
      stopped_at_ = at;
      unread_from_ = at - std::min(at, raw_size(token));
      if (keeps_cut_) keep_open(token);
      // Numbers beyond the range of double are refused by the lexer before their digits can be kept.
      if (problem.id == 406) return fail("the number " + token + " is out of range");
      return fail("not JSON at byte " + std::to_string(at) + ", near `" + token + "`");
   }

   [[nodiscard]] json take() { return std::move(root_); }
   [[nodiscard]] const std::string& problem() const noexcept { return problem_; }
   /// How many bytes were read before what is not JSON; the end of the text counts as one.
   [[nodiscard]] std::size_t stopped_at() const noexcept { return stopped_at_; }
   /// Where the token begins that is not JSON there.
   [[nodiscard]] std::size_t unread_from() const noexcept { return unread_from_; }

private:
   /// How many bytes a token has, of which the parser writes control characters as `<U+001F>`.
   [[nodiscard]] static std::size_t raw_size(std::string_view token) noexcept {
      constexpr std::string_view escape = "<U+0000>";
      std::size_t size = token.size();
      for (std::size_t at = token.find("<U+00"); at != std::string_view::npos; at = token.find("<U+00", at + 1))
         size -= escape.size() - 1;
      return size;
   }

   /// Closes all that is open; a string that was cut counts as far as it goes.
   void keep_open(const std::string& token) {
      const bool is_value = awaits_value_ || open_.empty() || open_.back().is_array();
      if (is_value && is_cut_string(token)) {
         add(json(text_of_cut_string(token)));
      } else if (awaits_value_) {
         keys_.pop_back();
         awaits_value_ = false;
      }
      while (!open_.empty()) close();
   }

   bool fail(std::string words) {
      if (keeps_cut_) keep_open({});
      problem_ = std::move(words);
      return false;
   }
   bool open(json container) {
      if (open_.size() == deepest_nesting)
         return fail("nested deeper than " + std::to_string(deepest_nesting) + " levels");
      open_.push_back(std::move(container));
      awaits_value_ = false;
      return true;
   }
   bool close() {
      json done = std::move(open_.back());
      open_.pop_back();
      return add(std::move(done));
   }
   bool add(json value) {
      awaits_value_ = false;
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
   std::size_t stopped_at_ = 0;
   std::size_t unread_from_ = 0;
   bool keeps_cut_;
   bool awaits_value_ = false;
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

/// What a text holds as far as it is JSON.
struct json_front {
   json document;
   /// Why there is no whole value at its front; empty where there is.
   std::string problem;
   /// Where the value ends, or what cannot be read of it begins.
   std::size_t size = 0;
   /// The text ends within the value.
   bool is_cut = false;
};

/// The document at the front of a text, also one that was cut: what is open is closed, and a member named twice is kept
/// twice. Something else may come after it.
[[nodiscard]] inline json_front read_json_front(std::string_view text) {
   detail::json_reader reader(detail::cut_json::kept);
   const char* furthest = text.data();
   const locating::byte_iterator begin(text.data(), &furthest), end(text.data() + text.size(), &furthest);
   const bool is_whole = json::sax_parse(begin, end, &reader, json::input_format_t::json, false);
   auto read = static_cast<std::size_t>(furthest - text.data());
   if (!is_whole) {
      const bool is_cut = reader.stopped_at() > text.size(); // the parser counts the end as read
      const std::size_t size = is_cut ? text.size() : std::min(reader.unread_from(), text.size());
      return {reader.take(), reader.problem(), size, is_cut};
   }
   json document = reader.take();
   // A number ends where the next byte is none of it, which is read too.
   if (holds_number(document) && read != 0 &&
       std::string_view("0123456789").find(text[read - 1]) == std::string_view::npos)
      --read;
   return {std::move(document), {}, read, false};
}

/// The text of a document, without blanks. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string write_json(const json& value) {
   if (!detail::holds_kept_digits(value)) return value.dump(-1, ' ', false, json::error_handler_t::replace);
   std::string out;
   detail::append_json(value, out);
   return out;
}

} // namespace zoql::aqua
