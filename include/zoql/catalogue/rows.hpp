// A range over rows of a table that hands out what reads a row, and a list of texts.
#pragma once

#include <zoql/catalogue/tables.hpp>

#include <cstddef>
#include <string_view>

namespace zoql::catalogue {

/// `Item` is made of the tables and the number of a row; it is cheap to copy.
template<typename Item>
class rows {
public:
   class iterator {
   public:
      using value_type = Item;
      using reference = Item;
      using difference_type = std::ptrdiff_t;

      constexpr iterator() = default;
      constexpr iterator(const tables* all, std::uint32_t at) noexcept : all_(all), at_(at) {}
      constexpr Item operator*() const noexcept { return Item(all_, at_); }
      constexpr iterator& operator++() noexcept {
         ++at_;
         return *this;
      }
      constexpr iterator operator++(int) noexcept {
         const iterator before = *this;
         ++at_;
         return before;
      }
      friend constexpr bool operator==(const iterator&, const iterator&) noexcept = default;

   private:
      const tables* all_ = nullptr;
      std::uint32_t at_ = 0;
   };

   constexpr rows(const tables* all, std::uint32_t begin, std::uint32_t end) noexcept
       : all_(all), begin_(begin), end_(end) {}

   [[nodiscard]] constexpr iterator begin() const noexcept { return {all_, begin_}; }
   [[nodiscard]] constexpr iterator end() const noexcept { return {all_, end_}; }
   [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end_ - begin_; }
   [[nodiscard]] constexpr bool empty() const noexcept { return begin_ == end_; }
   [[nodiscard]] constexpr Item operator[](std::uint32_t at) const noexcept { return Item(all_, begin_ + at); }

private:
   const tables* all_;
   std::uint32_t begin_;
   std::uint32_t end_;
};

/// One text of a list; it is its view.
class listed_text {
public:
   constexpr listed_text(const tables* all, std::uint32_t at) noexcept : text_(all->pool + all->lists[at]) {}
   constexpr operator std::string_view() const noexcept { return text_; }

private:
   std::string_view text_;
};

/// Texts in the order they were given.
using texts = rows<listed_text>;

[[nodiscard]] constexpr texts list_at(const tables* all, list_offset at) noexcept {
   return texts(all, at + 1, at + 1 + all->lists[at]);
}

} // namespace zoql::catalogue
