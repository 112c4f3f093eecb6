// A value of one type among several: what the wire sends where one type was documented, and unions.
#pragma once

#include <zoql/aqua/decimal.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// One of several alternatives, remembered as it came. Decoding takes the alternative that fits and leaves the fewest
/// members unknown; the first of equals.
template<typename... Alternatives>
class one_of {
public:
   using content = std::variant<Alternatives...>;

   one_of() = default;
   template<typename From>
   requires(!std::same_as<std::remove_cvref_t<From>, one_of> && std::constructible_from<content, From>)
      one_of(From&& value)
       : content_(std::forward<From>(value)) {}

   /// The alternative of that type, or null.
   template<typename Alternative>
   [[nodiscard]] const Alternative* as() const noexcept {
      return std::get_if<Alternative>(&content_);
   }
   template<typename Alternative>
   [[nodiscard]] Alternative* as() noexcept {
      return std::get_if<Alternative>(&content_);
   }
   [[nodiscard]] const content& variant() const noexcept { return content_; }
   [[nodiscard]] content& variant() noexcept { return content_; }

   friend bool operator==(const one_of&, const one_of&) = default;

private:
   content content_;
};

/// A number, or a text that says one (`"1.1"`).
using number_or_text = one_of<std::string, decimal>;
/// A whole number, or a text: a count that is text in the document, a time that is epoch milliseconds on the wire.
using integer_or_text = one_of<std::string, std::int64_t>;
/// A boolean, or a text that says one (`"true"`).
using boolean_or_text = one_of<bool, std::string>;
/// One value, or a list of them.
template<typename Value>
using one_or_many = one_of<Value, std::vector<Value>>;

/// A union told apart by a member: `Tag` is what the generated header describes it by.
template<typename Tag, typename... Alternatives>
class tagged : public one_of<Alternatives...> {
public:
   using one_of<Alternatives...>::one_of;
   friend bool operator==(const tagged&, const tagged&) = default;
};

} // namespace zoql::aqua
