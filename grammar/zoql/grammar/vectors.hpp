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

/// What a block of bytes has to offer: `bytes` are compared as signed numbers, a comparison gives all ones where it
/// holds, `where` gathers the highest bit of each byte, and `from` forgets what is gathered of the first bytes.
namespace vectors {

#if defined(__SSE2__)
struct sse2 {
   using bytes = __m128i;
   static constexpr std::size_t width = 16;
   static bytes load(const char* at) noexcept { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
   static bytes all(char byte) noexcept { return _mm_set1_epi8(byte); }
   static bytes add(bytes one, bytes other) noexcept { return _mm_add_epi8(one, other); }
   static bytes either(bytes one, bytes other) noexcept { return _mm_or_si128(one, other); }
   static bytes equal(bytes one, bytes other) noexcept { return _mm_cmpeq_epi8(one, other); }
   static bytes greater(bytes one, bytes other) noexcept { return _mm_cmpgt_epi8(one, other); }
   static std::uint32_t where(bytes one) noexcept { return static_cast<std::uint32_t>(_mm_movemask_epi8(one)); }
   static constexpr std::uint32_t everywhere = 0xFFFF;
   static std::size_t first(std::uint32_t mask) noexcept { return static_cast<std::size_t>(std::countr_zero(mask)); }
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
   static std::uint32_t where(bytes one) noexcept { return static_cast<std::uint32_t>(_mm256_movemask_epi8(one)); }
   static constexpr std::uint32_t everywhere = 0xFFFF'FFFF;
   static std::size_t first(std::uint32_t mask) noexcept { return static_cast<std::size_t>(std::countr_zero(mask)); }
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

/// The same in a text that begins at `begin`, whose last bytes are read as part of its last whole block.
template<typename Set>
[[nodiscard, gnu::always_inline]] inline const char* find_in([[maybe_unused]] const char* begin, const char* first,
                                                             const char* last) noexcept {
#if defined(__SSE2__) || (defined(__ARM_NEON) && defined(__aarch64__))
   using vectors::widest;
   constexpr auto width = static_cast<std::ptrdiff_t>(widest::width);
   for (; last - first >= width; first += width) {
      const auto mask = Set::template in<widest>(widest::load(first));
      if (mask != 0) return first + widest::first(mask);
   }
   if (last - begin >= width && first != last) {
      const auto mask = Set::template in<widest>(widest::load(last - width));
      const auto rest = widest::from(static_cast<std::size_t>(width - (last - first)), mask);
      return rest == 0 ? last : first + widest::first(rest);
   }
#endif
   return find_plainly<Set>(first, last);
}

/// All bytes that are one of a few.
template<char... Bytes>
struct any_of {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept { return ((byte == Bytes) || ...); }
   template<typename Vector>
   [[nodiscard]] static auto in(typename Vector::bytes block) noexcept {
      auto found = Vector::all(0);
      ((found = Vector::either(found, Vector::equal(block, Vector::all(Bytes)))), ...);
      return Vector::where(found);
   }
};

/// Controls, `$`, `@`, and all bytes from 0x7F on, which signed are the ones below the blank and the greatest.
struct rare_byte {
   [[nodiscard]] static constexpr bool holds(char byte) noexcept {
      const auto value = static_cast<unsigned char>(byte);
      return value < ' ' || value > '~' || byte == '$' || byte == '@';
   }
   template<typename Vector>
   [[nodiscard]] static auto in(typename Vector::bytes block) noexcept {
      const auto outside =
         Vector::either(Vector::greater(Vector::all(' '), block), Vector::equal(block, Vector::all(127)));
      const auto signs = Vector::either(Vector::equal(block, Vector::all('$')), Vector::equal(block, Vector::all('@')));
      return Vector::where(Vector::either(outside, signs));
   }
};

} // namespace zoql::grammar
