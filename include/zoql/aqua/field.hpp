// The containers of generated structs: three-state fields, boxes for recursion, maps that keep their order.
#pragma once

#include <zoql/aqua/json.hpp>

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// A member that may be absent, null or have a value, three things that are told apart.
template<typename Value>
class field {
public:
   field() = default;
   field(std::nullptr_t) : null_(true) {}
   template<typename From>
   requires(std::constructible_from<Value, From> && !std::same_as<std::remove_cvref_t<From>, field> &&
            !std::same_as<std::remove_cvref_t<From>, std::nullptr_t>) field(From&& value)
       : value_(std::forward<From>(value)) {}

   [[nodiscard]] bool is_absent() const noexcept { return !null_ && !value_; }
   [[nodiscard]] bool is_null() const noexcept { return null_; }
   [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
   [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

   /// The value; only where there is one.
   [[nodiscard]] const Value& operator*() const noexcept { return *value_; }
   [[nodiscard]] Value& operator*() noexcept { return *value_; }
   [[nodiscard]] const Value* operator->() const noexcept { return &*value_; }
   [[nodiscard]] Value* operator->() noexcept { return &*value_; }

   friend bool operator==(const field&, const field&) = default;

private:
   bool null_ = false;
   std::optional<Value> value_;
};

/// A value kept elsewhere, so that a struct can hold one of its own kind; it copies and compares as the value does.
template<typename Value>
class boxed {
public:
   boxed() = default;
   boxed(Value value) : value_(std::make_unique<Value>(std::move(value))) {}
   boxed(const boxed& other) : value_(other.value_ ? std::make_unique<Value>(*other.value_) : nullptr) {}
   boxed(boxed&&) noexcept = default;
   boxed& operator=(boxed other) noexcept {
      value_ = std::move(other.value_);
      return *this;
   }
   ~boxed() = default;

   /// The value; made on the first question that may change it.
   [[nodiscard]] Value& operator*() {
      if (!value_) value_ = std::make_unique<Value>();
      return *value_;
   }
   [[nodiscard]] const Value& operator*() const {
      static const Value nothing{};
      return value_ ? *value_ : nothing;
   }
   [[nodiscard]] Value* operator->() { return &**this; }
   [[nodiscard]] const Value* operator->() const { return &**this; }

   friend bool operator==(const boxed& one, const boxed& two) { return *one == *two; }

private:
   std::unique_ptr<Value> value_;
};

/// The members of an object whose names are data, in their order.
template<typename Value>
using map_of = std::vector<std::pair<std::string, Value>>;

/// Members no schema names, kept as they came and written back.
using members = map_of<json>;

} // namespace zoql::aqua
