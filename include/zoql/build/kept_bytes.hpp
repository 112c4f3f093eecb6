// Bytes that are kept by their owner: a short row takes no memory from the heap, and <string> costs more to include
// than the whole builder.
#pragma once

#include <cstddef>
#include <cstring>
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

   [[gnu::always_inline]] void append(std::string_view bytes) { copy(bytes, extend(bytes.size())); }
   [[gnu::always_inline]] void append(std::string_view bytes, std::string_view more) {
      char* const place = extend(bytes.size() + more.size());
      copy(bytes, place);
      copy(more, place + bytes.size());
   }
   void append(char byte) { *extend(1) = byte; }
   /// Bytes between two others.
   [[gnu::always_inline]] void append_between(char quote, std::string_view bytes) {
      char* const place = extend(bytes.size() + 2);
      place[0] = quote;
      copy(bytes, place + 1);
      place[bytes.size() + 1] = quote;
   }
   /// Takes memory for so many more bytes.
   void make_room(std::size_t count) {
      if (capacity_ - size_ < count) grow(count);
   }

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
      copy(view(), larger);
      delete[] heap_;
      heap_ = larger;
      capacity_ = capacity;
   }

   [[gnu::always_inline]] static void copy(std::string_view bytes, char* place) noexcept {
      if (!bytes.empty()) std::memcpy(place, bytes.data(), bytes.size());
   }

   /// The room is copied whole, which is a few instructions; most rows of a statement are empty.
   void take(kept_bytes& other) noexcept {
      heap_ = other.heap_;
      size_ = other.size_;
      capacity_ = other.capacity_;
      if (size_ == 0) return;
      if (heap_ == nullptr) std::memcpy(room_, other.room_, room_size);
      other.heap_ = nullptr;
      other.size_ = 0;
      other.capacity_ = room_size;
   }

   /// Enough for most comparisons.
   static constexpr std::size_t room_size = 64;
   static constexpr std::size_t first_capacity = 160;
   char* heap_ = nullptr;
   std::size_t size_ = 0;
   std::size_t capacity_ = room_size;
   char room_[room_size] = {};
};

} // namespace zoql::building
