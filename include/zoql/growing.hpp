// A row of plain things that only grows and is emptied: what a vector does, with the usual case short enough to inline.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>

namespace zoql {

/// Memory is kept when the row is emptied. Works in constant evaluation, where memory is full of items from the start;
/// when the program runs it is bare, and the items come with what is put in it. <memory> costs too much to include.
template<typename Item>
class growing {
   static_assert(std::is_trivially_copyable_v<Item> && std::is_trivially_destructible_v<Item>);
   static_assert(alignof(Item) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

public:
   constexpr growing() {
      if (std::is_constant_evaluated()) grow(1);
   }
   constexpr growing(const growing& other) : growing() { take_copy(other); }
   constexpr growing(growing&& other) noexcept : growing() { swap(other); }
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
   constexpr ~growing() {
      if (begin_ == nullptr) {
         release_nothing();
      } else {
         release();
      }
   }

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
      *end_ = item;
      ++end_;
   }
   /// Makes room for so many more items.
   [[gnu::always_inline]] constexpr void make_room(std::size_t count) {
      if (room() < count) [[unlikely]]
         grow(2 * size() + 16 + count);
   }
   /// Adds so many items whose values are still to be constructed, and says where.
   [[nodiscard, gnu::always_inline]] constexpr Item* extend(std::size_t count) {
      make_room(count);
      Item* const first = end_;
      end_ += count;
      return first;
   }
   /// Puts so many items behind the others; they are not in this row.
   [[gnu::always_inline]] constexpr void append(const Item* items, std::size_t count) {
      make_room(count);
      copy(items, count, end_);
      end_ += count;
   }
   /// Takes memory for so many items.
   constexpr void reserve(std::size_t count) {
      if (static_cast<std::size_t>(limit_ - begin_) < count) grow(count);
   }
   [[nodiscard]] friend constexpr bool operator==(const growing& one,
                                                  const growing& other) requires std::equality_comparable<Item> {
      if (one.size() != other.size()) return false;
      for (std::size_t at = 0; at < one.size(); ++at) {
         if (!(one[at] == other[at])) return false;
      }
      return true;
   }
   constexpr void pop_back() noexcept { --end_; }
   /// Keeps the first `count` items, of which there are at least so many.
   constexpr void shrink(std::size_t count) noexcept { end_ = begin_ + count; }
   constexpr void clear() noexcept { end_ = begin_; }

private:
   /// Is no constant: clang 14 never destroys a variable whose destruction, as it begins, would be one. In constant
   /// evaluation every row has memory, so that this is not asked for.
   static void release_nothing() noexcept {}

   [[nodiscard]] constexpr std::size_t room() const noexcept { return static_cast<std::size_t>(limit_ - end_); }

   [[gnu::noinline]] constexpr void grow(std::size_t capacity) {
      const std::size_t count = size();
      Item* const larger = allocate(capacity);
      copy(begin_, count, larger);
      release();
      begin_ = larger;
      end_ = larger + count;
      limit_ = larger + capacity;
   }

   [[nodiscard]] static constexpr Item* allocate(std::size_t count) {
      if (std::is_constant_evaluated()) return new Item[count];
      return static_cast<Item*>(::operator new(count * sizeof(Item)));
   }

   static constexpr void copy(const Item* from, std::size_t count, Item* to) noexcept {
      if (count == 0) return;
      if (!std::is_constant_evaluated()) {
         std::memcpy(to, from, count * sizeof(Item));
         return;
      }
      for (std::size_t at = 0; at < count; ++at) to[at] = from[at];
   }

   constexpr void take_copy(const growing& other) {
      reserve(other.size());
      copy(other.begin_, other.size(), begin_);
      end_ = begin_ + other.size();
   }

   constexpr void release() noexcept {
      if (std::is_constant_evaluated()) {
         delete[] begin_;
      } else {
         ::operator delete(begin_);
      }
   }

   constexpr void swap(growing& other) noexcept {
      const auto swap_two = [](Item*& one, Item*& two) {
         Item* const kept = one;
         one = two;
         two = kept;
      };
      swap_two(begin_, other.begin_);
      swap_two(end_, other.end_);
      swap_two(limit_, other.limit_);
   }

   Item* begin_ = nullptr;
   Item* end_ = nullptr;
   Item* limit_ = nullptr;
};

} // namespace zoql
