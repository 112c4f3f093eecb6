// Either what was asked for or why there is none: file, position, words and remedy.
#pragma once

#include <zoql/source.hpp>

#include <string>
#include <utility>
#include <variant>

namespace zoql::catalogue {

/// Why a file was not taken. Line and column count from 1; line 0 means the file as a whole.
struct problem {
   std::string file;
   position where{0, 0};
   std::string words;
   std::string help;
};

/// `file:line:column: words`, and the remedy on a line of its own.
[[nodiscard]] inline std::string to_string(const problem& what) {
   std::string text = what.file;
   if (what.where.line != 0) {
      text += ':' + std::to_string(what.where.line) + ':' + std::to_string(what.where.column);
   }
   text += ": " + what.words;
   if (!what.help.empty()) text += "\n  " + what.help;
   return text;
}

/// A value, or the problem that stood in its way.
template<typename Value>
class result {
public:
   result(Value value) : held_(std::in_place_index<0>, std::move(value)) {}
   result(catalogue::problem what) : held_(std::in_place_index<1>, std::move(what)) {}

   [[nodiscard]] explicit operator bool() const noexcept { return held_.index() == 0; }
   /// Only when true.
   [[nodiscard]] Value& operator*() noexcept { return *std::get_if<0>(&held_); }
   [[nodiscard]] const Value& operator*() const noexcept { return *std::get_if<0>(&held_); }
   [[nodiscard]] Value* operator->() noexcept { return std::get_if<0>(&held_); }
   [[nodiscard]] const Value* operator->() const noexcept { return std::get_if<0>(&held_); }
   /// Only when false.
   [[nodiscard]] const catalogue::problem& problem() const noexcept { return *std::get_if<1>(&held_); }

private:
   std::variant<Value, catalogue::problem> held_;
};

/// How much of a stranger's file is read at all. The largest real Describe answer known has 44 kB, the largest WSDL
/// 126 kB; a tenant at Zuora's limits for custom fields and picklist values stays below a few megabytes.
struct limits {
   std::size_t xml_bytes = std::size_t{8} << 20;
   std::size_t json_bytes = std::size_t{16} << 20;
   /// Objects, fields, joins and special rules of one JSON file together; a tenant with everything has about 4,000.
   std::size_t json_things = 200'000;
};

/// What refuses a text that is larger than `most` bytes, so that memory stays bounded.
[[nodiscard]] inline problem too_large(const source& text, std::size_t most) {
   return {std::string(text.name()),
           {},
           "has " + std::to_string(text.text().size()) + " bytes, more than the " + std::to_string(most) +
              " that are read",
           "check that this is the right file"};
}

} // namespace zoql::catalogue
