// A value, or why there is none: what decoding gives instead of throwing.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace zoql::aqua {

/// What is wrong and where: `path` names the place in the body (`queries[2].deleted.format`, empty for the whole).
struct failure {
   std::string path;
   std::string words;

   /// `path: words`, or the words alone for the whole body.
   [[nodiscard]] std::string text() const { return path.empty() ? words : path + ": " + words; }
   friend bool operator==(const failure&, const failure&) = default;
};

/// Either a value or a failure; ask with `if (result)` before you take one of them.
template<typename Value>
class [[nodiscard]] result {
public:
   result(Value value) : content_(std::in_place_index<0>, std::move(value)) {}
   result(failure why) : content_(std::in_place_index<1>, std::move(why)) {}

   [[nodiscard]] explicit operator bool() const noexcept { return content_.index() == 0; }

   /// The value; only where there is one.
   [[nodiscard]] const Value& operator*() const& noexcept { return *std::get_if<0>(&content_); }
   [[nodiscard]] Value& operator*() & noexcept { return *std::get_if<0>(&content_); }
   [[nodiscard]] Value&& operator*() && noexcept { return std::move(*std::get_if<0>(&content_)); }
   [[nodiscard]] const Value* operator->() const noexcept { return std::get_if<0>(&content_); }
   [[nodiscard]] Value* operator->() noexcept { return std::get_if<0>(&content_); }

   /// Why there is no value; only where there is none.
   [[nodiscard]] const failure& error() const noexcept { return *std::get_if<1>(&content_); }

private:
   std::variant<Value, failure> content_;
};

} // namespace zoql::aqua
