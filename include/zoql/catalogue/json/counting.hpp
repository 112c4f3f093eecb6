// A byte iterator that tells how far a reader has come; the JSON library says it for its own errors only.
#pragma once

#include <cstddef>
#include <iterator>

namespace zoql::catalogue::json {

/// Counts in `*count` how many bytes were stepped over.
class counting_iterator {
public:
   using value_type = char;
   using reference = const char&;
   using pointer = const char*;
   using difference_type = std::ptrdiff_t;
   using iterator_category = std::input_iterator_tag;

   counting_iterator(const char* at, std::size_t* count) noexcept : at_(at), count_(count) {}
   reference operator*() const noexcept { return *at_; }
   counting_iterator& operator++() noexcept {
      ++at_;
      ++*count_;
      return *this;
   }
   counting_iterator operator++(int) noexcept {
      const counting_iterator before = *this;
      ++*this;
      return before;
   }
   friend bool operator==(const counting_iterator& left, const counting_iterator& right) noexcept {
      return left.at_ == right.at_;
   }

private:
   const char* at_;
   std::size_t* count_;
};

} // namespace zoql::catalogue::json
