// JSON that remembers where it stands: every value and key with its span in the text.
#pragma once

#include <zoql/source.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

enum class json_type : std::uint8_t { null, boolean, number, string, array, object };

/// A value with its span, which covers the quotes of a string and the brackets of an array or object.
struct located_json {
   json_type type = json_type::null;
   span where;
   /// The decoded text of a string, the digits of a number, `true` or `false`.
   std::string text;
   /// The key, and where it stands with its quotes, of a member of an object.
   std::string key;
   span key_where;
   std::vector<located_json> children;

   /// The member of this key, the last where it is given twice (as parsers read it); nullptr when there is none.
   [[nodiscard]] const located_json* member(std::string_view name) const noexcept {
      const auto found =
         std::find_if(children.rbegin(), children.rend(), [&](const located_json& child) { return child.key == name; });
      return type != json_type::object || found == children.rend() ? nullptr : &*found;
   }
};

/// Why a text is no JSON, and where.
struct json_problem {
   std::uint32_t offset = 0;
   std::string words;
};

namespace locating {

/// How deep arrays and objects may lie in one another; a request body has four levels.
inline constexpr std::size_t depth_limit = 200;

/// Walks the bytes for nlohmann's parser and says how far it has read.
class byte_iterator {
public:
   using iterator_category = std::input_iterator_tag;
   using value_type = char;
   using difference_type = std::ptrdiff_t;
   using pointer = const char*;
   using reference = const char&;

   byte_iterator(const char* at, const char** furthest) noexcept : at_(at), furthest_(furthest) {}
   reference operator*() const noexcept { return *at_; }
   byte_iterator& operator++() noexcept {
      *furthest_ = ++at_;
      return *this;
   }
   byte_iterator operator++(int) noexcept {
      byte_iterator before = *this;
      ++*this;
      return before;
   }
   friend bool operator==(const byte_iterator& one, const byte_iterator& other) noexcept {
      return one.at_ == other.at_;
   }

private:
   const char* at_;
   const char** furthest_;
};

/// Builds the tree from nlohmann's events; every event comes when its token is read and none behind it.
class builder : public nlohmann::json::json_sax_t {
public:
   explicit builder(std::string_view text) noexcept : text_(text), furthest_(text.data()), done_(text.data()) {}

   [[nodiscard]] byte_iterator begin() noexcept { return {text_.data(), &furthest_}; }
   [[nodiscard]] byte_iterator end() noexcept { return {text_.data() + text_.size(), &furthest_}; }
   [[nodiscard]] located_json& root() noexcept { return root_; }
   [[nodiscard]] const json_problem& problem() const noexcept { return problem_; }

   bool null() override { return scalar(json_type::null, "null"); }
   bool boolean(bool value) override { return scalar(json_type::boolean, value ? "true" : "false"); }
   bool number_integer(number_integer_t) override { return number(); }
   bool number_unsigned(number_unsigned_t) override { return number(); }
   bool number_float(number_float_t, const string_t&) override { return number(); }
   bool string(string_t& value) override { return scalar(json_type::string, value); }
   bool binary(binary_t&) override { return false; }
   bool start_object(std::size_t) override { return open(json_type::object); }
   bool start_array(std::size_t) override { return open(json_type::array); }
   bool end_object() override { return close(); }
   bool end_array() override { return close(); }
   bool key(string_t& value) override {
      key_where_ = token();
      key_ = value;
      return true;
   }
   bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) override {
      if (!problem_.words.empty()) return false;
      const std::string words = error.what();
      const std::size_t place = words.find(": ");
      problem_ = {static_cast<std::uint32_t>(std::min(position == 0 ? 0 : position - 1, text_.size())),
                  place == std::string::npos ? words : words.substr(place + 2)};
      return false;
   }

private:
   /// The span of the token just read: from behind the last one, blanks and punctuation left out.
   [[nodiscard]] span token() noexcept {
      const char* begin = done_;
      while (begin != furthest_ && std::string_view(" \t\r\n,:\xEF\xBB\xBF").find(*begin) != std::string_view::npos)
         ++begin;
      done_ = furthest_;
      return {offset(begin), offset(furthest_)};
   }

   [[nodiscard]] std::uint32_t offset(const char* place) const noexcept {
      return static_cast<std::uint32_t>(place - text_.data());
   }

   /// A number ends where the next byte is none of it; the parser has read that byte too.
   bool number() {
      span where = token();
      const std::string_view digits = text_.substr(where.begin);
      where.end =
         where.begin + static_cast<std::uint32_t>(std::min(digits.find_first_not_of("+-.0123456789eE"), digits.size()));
      done_ = text_.data() + where.end;
      return add({.type = json_type::number,
                  .where = where,
                  .text = std::string(where.of(text_)),
                  .key = {},
                  .key_where = {},
                  .children = {}});
   }

   bool scalar(json_type type, std::string value) {
      return add(
         {.type = type, .where = token(), .text = std::move(value), .key = {}, .key_where = {}, .children = {}});
   }

   bool open(json_type type) {
      if (path_.size() >= depth_limit) {
         problem_ = {offset(furthest_) - 1,
                     "arrays and objects lie more than " + std::to_string(depth_limit) + " levels deep"};
         return false;
      }
      return add({.type = type, .where = token(), .text = {}, .key = {}, .key_where = {}, .children = {}});
   }

   bool close() {
      path_.back()->where.end = token().end;
      path_.pop_back();
      return true;
   }

   bool add(located_json value) {
      value.key = std::exchange(key_, {});
      value.key_where = std::exchange(key_where_, {});
      const bool opens = value.type == json_type::object || value.type == json_type::array;
      located_json* added = &root_;
      if (path_.empty()) {
         root_ = std::move(value);
      } else {
         path_.back()->children.push_back(std::move(value));
         added = &path_.back()->children.back();
      }
      if (opens) path_.push_back(added);
      return true;
   }

   std::string_view text_;
   const char* furthest_;
   const char* done_;
   located_json root_;
   std::vector<located_json*> path_;
   std::string key_;
   span key_where_;
   json_problem problem_;
};

} // namespace locating

/// Reads a JSON text of at most 4 GiB; what it is, or why it is none. Nothing is thrown.
[[nodiscard]] inline std::variant<located_json, json_problem> read_located_json(std::string_view text) {
   // nlohmann's parser takes a zero byte for the end, and would not look at what comes after.
   if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
      return json_problem{static_cast<std::uint32_t>(zero), "a zero byte is not JSON"};
   locating::builder builder(text);
   if (nlohmann::json::sax_parse(builder.begin(), builder.end(), &builder)) return std::move(builder.root());
   return builder.problem();
}

} // namespace zoql::aqua
