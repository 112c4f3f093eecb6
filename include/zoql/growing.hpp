// A row of plain things that only grows and is emptied: what a vector does, with the usual case short enough to inline.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

namespace zoql {

/// Memory is kept when the row is emptied. Works in constant evaluation.
template<typename Item>
class growing {
   static_assert(std::is_trivially_copyable_v<Item> && std::is_trivially_destructible_v<Item>);

public:
   constexpr growing() = default;
   constexpr growing(const growing& other) { take_copy(other); }
   constexpr growing(growing&& other) noexcept { swap(other); }
   constexpr growing& operator=(const growing& other) {
      if (this == &other) return *this;
      clear();
      take_copy(other);
      return *this;
   }
   constexpr growing& operator=(growing&& other) noexcept {
      swap(other);
      return *this;
   }
   constexpr ~growing() { release(); }

   [[nodiscard]] constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - begin_); }
   [[nodiscard]] constexpr bool empty() const noexcept { return begin_ == end_; }
   [[nodiscard]] constexpr Item* data() noexcept { return begin_; }
   [[nodiscard]] constexpr const Item* data() const noexcept { return begin_; }
   [[nodiscard]] constexpr Item* begin() noexcept { return begin_; }
   [[nodiscard]] constexpr const Item* begin() const noexcept { return begin_; }
   [[nodiscard]] constexpr Item* end() noexcept { return end_; }
   [[nodiscard]] constexpr const Item* end() const noexcept { return end_; }
   [[nodiscard]] constexpr Item& operator[](std::size_t at) noexcept { return begin_[at]; }
   [[nodiscard]] constexpr const Item& operator[](std::size_t at) const noexcept { return begin_[at]; }
   [[nodiscard]] constexpr Item& front() noexcept { return *begin_; }
   [[nodiscard]] constexpr const Item& front() const noexcept { return *begin_; }
   [[nodiscard]] constexpr Item& back() noexcept { return end_[-1]; }
   [[nodiscard]] constexpr const Item& back() const noexcept { return end_[-1]; }

   [[gnu::always_inline]] constexpr void push_back(const Item& item) {
      if (end_ == limit_) [[unlikely]]
         grow(2 * size() + 16);
      std::construct_at(end_, item);
      ++end_;
   }
   /// Makes room for so many more items.
   [[gnu::always_inline]] constexpr void make_room(std::size_t count) {
      if (static_cast<std::size_t>(limit_ - end_) < count) [[unlikely]]
         grow(2 * size() + 16 + count);
   }
   /// Adds an item there is room for.
   [[gnu::always_inline]] constexpr void push_in_room(const Item& item) noexcept {
      std::construct_at(end_, item);
      ++end_;
   }
   [[nodiscard]] friend constexpr bool operator==(const growing& one,
                                                  const growing& other) requires std::equality_comparable<Item> {
      return std::equal(one.begin(), one.end(), other.begin(), other.end());
   }
   constexpr void pop_back() noexcept { --end_; }
   constexpr void clear() noexcept { end_ = begin_; }

private:
   [[gnu::noinline]] constexpr void grow(std::size_t capacity) {
      std::allocator<Item> memory;
      const std::size_t count = size();
      Item* const larger = memory.allocate(capacity);
      for (std::size_t at = 0; at < count; ++at) std::construct_at(larger + at, begin_[at]);
      release();
      begin_ = larger;
      end_ = larger + count;
      limit_ = larger + capacity;
   }

   constexpr void take_copy(const growing& other) {
      if (static_cast<std::size_t>(limit_ - begin_) < other.size()) grow(other.size());
      for (const Item& item : other) push_back(item);
   }

   constexpr void release() noexcept {
      if (begin_ != nullptr) std::allocator<Item>().deallocate(begin_, static_cast<std::size_t>(limit_ - begin_));
   }

   constexpr void swap(growing& other) noexcept {
      std::swap(begin_, other.begin_);
      std::swap(end_, other.end_);
      std::swap(limit_, other.limit_);
   }

   Item* begin_ = nullptr;
   Item* end_ = nullptr;
   Item* limit_ = nullptr;
};

} // namespace zoql
