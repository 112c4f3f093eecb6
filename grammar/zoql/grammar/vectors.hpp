// Finds bytes a block at a time, with the vector instructions the compiler was told of; the plain form says what is
// found, runs in constant evaluation, on the last bytes of a text, and where there are no vectors.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace zoql::grammar {

/// What a block of bytes has to offer: `bytes` are compared as signed numbers (but for `least` and `greatest`), a
/// comparison gives all ones where it holds, `where` gathers the highest bit of each byte, and `from` forgets what is
/// gathered of the first bytes.
namespace vectors {

#if defined(__SSE2__)
struct sse2 {
   using bytes = __m128i;
   static constexpr std::size_t width = 16;
   static bytes load(const char* at) noexcept { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
   /// Four at a time: without optimisation each is a step of its own.
   static bytes all(char byte) noexcept {
      return _mm_set1_epi32(static_cast<int>(0x01010101U * static_cast<unsigned char>(byte)));
   }
   static bytes add(bytes one, bytes other) noexcept { return _mm_add_epi8(one, other); }
   static bytes either(bytes one, bytes other) noexcept { return _mm_or_si128(one, other); }
   static bytes equal(bytes one, bytes other) noexcept { return _mm_cmpeq_epi8(one, other); }
   static bytes greater(bytes one, bytes other) noexcept { return _mm_cmpgt_epi8(one, other); }
   static bytes least(bytes one, bytes other) noexcept { return _mm_min_epu8(one, other); }
   static bytes greatest(bytes one, bytes other) noexcept { return _mm_max_epu8(one, other); }
   static std::uint32_t where(bytes one) noexcept { return static_cast<std::uint32_t>(_mm_movemask_epi8(one)); }
   static constexpr std::uint32_t everywhere = 0xFFFF;
   static std::size_t first(std::uint32_t mask) noexcept { return static_cast<unsigned>(std::countr_zero(mask)); }
   static std::uint32_t from(std::size_t place, std::uint32_t mask) noexcept { return mask >> place; }
};
#endif

#if defined(__AVX2__)
struct avx2 {
   using bytes = __m256i;
   static constexpr std::size_t width = 32;
   static bytes load(const char* at) noexcept { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
   static bytes all(char byte) noexcept { return _mm256_set1_epi8(byte); }
   static bytes add(bytes one, bytes other) noexcept { return _mm256_add_epi8(one, other); }
   static bytes either(bytes one, bytes other) noexcept { return _mm256_or_si256(one, other); }
   static bytes equal(bytes one, bytes other) noexcept { return _mm256_cmpeq_epi8(one, other); }
   static bytes greater(bytes one, bytes other) noexcept { return _mm256_cmpgt_epi8(one, other); }
   static bytes least(bytes one, bytes other) noexcept { return _mm256_min_epu8(one, other); }
   static bytes greatest(bytes one, bytes other) noexcept { return _mm256_max_epu8(one, other); }
   static std::uint32_t where(bytes one) noexcept { return static_cast<std::uint32_t>(_mm256_movemask_epi8(one)); }
   static constexpr std::uint32_t everywhere = 0xFFFF'FFFF;
   static std::size_t first(std::uint32_t mask) noexcept { return static_cast<unsigned>(std::countr_zero(mask)); }
   static std::uint32_t from(std::size_t place, std::uint32_t mask) noexcept { return mask >> place; }
};
#endif

#if defined(__ARM_NEON) && defined(__aarch64__)
struct neon {
   using bytes = int8x16_t;
   static constexpr std::size_t width = 16;
   static bytes load(const char* at) noexcept { return vld1q_s8(reinterpret_cast<const std::int8_t*>(at)); }
   static bytes all(char byte) noexcept { return vdupq_n_s8(static_cast<std::int8_t>(byte)); }
   static bytes add(bytes one, bytes other) noexcept { return vaddq_s8(one, other); }
   static bytes either(bytes one, bytes other) noexcept { return vorrq_s8(one, other); }
   static bytes equal(bytes one, bytes other) noexcept { return vreinterpretq_s8_u8(vceqq_s8(one, other)); }
   static bytes greater(bytes one, bytes other) noexcept { return vreinterpretq_s8_u8(vcgtq_s8(one, other)); }
   static bytes least(bytes one, bytes other) noexcept {
      return vreinterpretq_s8_u8(vminq_u8(vreinterpretq_u8_s8(one), vreinterpretq_u8_s8(other)));
   }
   static bytes greatest(bytes one, bytes other) noexcept {
      return vreinterpretq_s8_u8(vmaxq_u8(vreinterpretq_u8_s8(one), vreinterpretq_u8_s8(other)));
   }
   /// Four bits for each byte, which is what NEON can gather.
   static std::uint64_t where(bytes one) noexcept {
      const uint16x8_t signs = vreinterpretq_u16_s8(vshrq_n_s8(one, 7));
      return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(signs, 4)), 0);
   }
   static constexpr std::uint64_t everywhere = 0xFFFF'FFFF'FFFF'FFFF;
   static std::size_t first(std::uint64_t mask) noexcept {
      return static_cast<std::size_t>(std::countr_zero(mask)) / 4;
   }
   static std::uint64_t from(std::size_t place, std::uint64_t mask) noexcept { return mask >> (4 * place); }
};
#endif

#if defined(__AVX2__)
using widest = avx2;
#elif defined(__SSE2__)
using widest = sse2;
#elif defined(__ARM_NEON) && defined(__aarch64__)
using widest = neon;
#endif

/// How many bytes a block has where there are vectors.
#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
inline constexpr std::size_t width = widest::width;
#else
inline constexpr std::size_t width = 1;
#endif

} // namespace vectors

/// The first byte from `first` on that belongs to `Set`, or `last`, byte by byte.
template<typename Set>
[[nodiscard]] constexpr const char* find_plainly(const char* first, const char* last) noexcept {
   while (first != last && !Set::holds(*first)) ++first;
   return first;
}

/// The same, block by block as long as whole blocks are left.
template<typename Set>
[[nodiscard, gnu::always_inline]] constexpr const char* find(const char* first, const char* last) noexcept {
   [[maybe_unused]] const auto seek = [&]<typename Vector>(std::type_identity<Vector>) {
      for (; last - first >= static_cast<std::ptrdiff_t>(Vector::width); first += Vector::width) {
         const auto mask = Set::template in<Vector>(Vector::load(first));
         if (mask == 0) continue;
         first += Vector::first(mask);
         return true;
      }
      return false;
   };
   if (!std::is_constant_evaluated()) {
#if defined(__AVX2__)
      if (seek(std::type_identity<vectors::avx2>{})) return first;
#endif
#if defined(__SSE2__)
      if (seek(std::type_identity<vectors::sse2>{})) return first;
#elif defined(__ARM_NEON) && defined(__aarch64__)
      if (seek(std::type_identity<vectors::neon>{})) return first;
#endif
   }
   return find_plainly<Set>(first, last);
}

/// The same in a text of at least one whole block, the last of which begins at `block`, as the last bytes are read as
/// part of it. Nothing is nullptr here.
template<typename Set>
[[nodiscard, gnu::always_inline]] inline const char* find_in(const char* first, const char* last,
                                                             [[maybe_unused]] const char* block) noexcept {
#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
   using vectors::widest;
   if (first <= block) [[likely]] {
      // Most of what is sought is in the first block: the code of it stands by itself.
      auto mask = Set::template in<widest>(widest::load(first));
      if (mask != 0) [[likely]]
         return first + widest::first(mask);
      for (first += widest::width; first <= block; first += widest::width) {
         mask = Set::template in<widest>(widest::load(first));
         if (mask != 0) return first + widest::first(mask);
      }
   }
   if (first == last) return nullptr;
   const auto mask =
      widest::from(static_cast<std::size_t>(first - block), Set::template in<widest>(widest::load(block)));
   return mask == 0 ? nullptr : first + widest::first(mask);
#else
   const char* const found = find_plainly<Set>(first, last);
   return found == last ? nullptr : found;
#endif
}

/// Whether none of the next 32 bytes belongs to `Set`; so many there have to be.
template<typename Set>
[[nodiscard, gnu::always_inline]] inline bool holds_none_of_32(const char* first) noexcept {
#if defined(__AVX2__)
   return Set::template in<vectors::avx2>(vectors::avx2::load(first)) == 0;
#elif defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
   using vectors::widest;
   return widest::where(widest::either(Set::template marks<widest>(widest::load(first)),
                                       Set::template marks<widest>(widest::load(first + 16)))) == 0;
#else
   return find_plainly<Set>(first, first + 32) == first + 32;
#endif
}

/// Whether any byte is less than `Low` or greater than `High`, as unsigned numbers.
template<char Low, char High>
[[nodiscard]] constexpr bool leaves_range(const char* first, const char* last) noexcept {
   static_assert(Low >= 0 && High >= Low);
#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
   using vectors::widest;
   if (!std::is_constant_evaluated() && last - first >= static_cast<std::ptrdiff_t>(widest::width)) {
      const char* const block = last - widest::width;
      auto least = widest::load(block);
      auto greatest = least;
      for (; first < block; first += widest::width) {
         const auto bytes = widest::load(first);
         least = widest::least(least, bytes);
         greatest = widest::greatest(greatest, bytes);
      }
      const auto low = widest::all(Low);
      const auto high = widest::all(High);
      return widest::where(widest::equal(widest::least(least, low), low)) != widest::everywhere ||
             widest::where(widest::equal(widest::greatest(greatest, high), high)) != widest::everywhere;
   }
#endif
   for (; first != last; ++first) {
      if (static_cast<unsigned char>(*first) < Low || static_cast<unsigned char>(*first) > High) return true;
   }
   return false;
}

/// All bytes that are one of a few.
template<char... Bytes>
struct any_of {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept { return ((byte == Bytes) || ...); }
   template<typename Vector>
   [[nodiscard, gnu::always_inline]] static auto marks(typename Vector::bytes block) noexcept {
      auto found = Vector::all(0);
      ((found = Vector::either(found, Vector::equal(block, Vector::all(Bytes)))), ...);
      return found;
   }
   template<typename Vector>
   [[nodiscard, gnu::always_inline]] static auto in(typename Vector::bytes block) noexcept {
      return Vector::where(marks<Vector>(block));
   }
};

} // namespace zoql::grammar
