// Bytes that are kept by their owner: a short row takes no memory from the heap, and <string> costs more to include
// than the whole builder.
#pragma once

#include <cstddef>
#include <string_view>

namespace zoql::building {

/// A row of bytes as a value; it only grows.
class kept_bytes {
public:
   kept_bytes() noexcept = default;
   [[gnu::always_inline]] explicit kept_bytes(std::string_view bytes) { append(bytes); }
   kept_bytes(const kept_bytes& other) { append(other.view()); }
   kept_bytes(kept_bytes&& other) noexcept { take(other); }
   kept_bytes& operator=(const kept_bytes& other) {
      if (this == &other) return *this;
      size_ = 0;
      append(other.view());
      return *this;
   }
   kept_bytes& operator=(kept_bytes&& other) noexcept {
      if (this == &other) return *this;
      delete[] heap_;
      take(other);
      return *this;
   }
   ~kept_bytes() { delete[] heap_; }

   [[nodiscard]] std::string_view view() const noexcept { return {heap_ != nullptr ? heap_ : room_, size_}; }

   [[gnu::always_inline]] void append(std::string_view bytes) {
      bytes.copy(extend(bytes.size()), bytes.size());
   }
   [[gnu::always_inline]] void append(std::string_view bytes, std::string_view more) {
      char* const place = extend(bytes.size() + more.size());
      bytes.copy(place, bytes.size());
      more.copy(place + bytes.size(), more.size());
   }
   void append(char byte) { *extend(1) = byte; }

private:
   /// Room for so many more bytes, which count at once.
   [[nodiscard, gnu::always_inline]] char* extend(std::size_t count) {
      if (capacity_ - size_ < count) [[unlikely]]
         grow(count);
      char* const place = (heap_ != nullptr ? heap_ : room_) + size_;
      size_ += count;
      return place;
   }

   [[gnu::noinline]] void grow(std::size_t count) {
      const std::size_t capacity = 2 * size_ + count + first_capacity;
      char* const larger = new char[capacity];
      view().copy(larger, size_);
      delete[] heap_;
      heap_ = larger;
      capacity_ = capacity;
   }

   /// The room is copied whole, which is a few instructions and no question.
   void take(kept_bytes& other) noexcept {
      heap_ = other.heap_;
      size_ = other.size_;
      capacity_ = other.capacity_;
      std::string_view(other.room_, room_size).copy(room_, room_size);
      other.heap_ = nullptr;
      other.size_ = 0;
      other.capacity_ = room_size;
   }

   static constexpr std::size_t room_size = 40;
   static constexpr std::size_t first_capacity = 160;
   char* heap_ = nullptr;
   std::size_t size_ = 0;
   std::size_t capacity_ = room_size;
   char room_[room_size] = {};
};

} // namespace zoql::building
