// Keys nobody else has: what an `Idempotency-Key` wants to be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace zoql::aqua {

/// A random UUID (version 4, RFC 9562) out of a source of random bits, such as `std::mt19937_64`.
template<std::uniform_random_bit_generator Source>
[[nodiscard]] std::string random_key(Source& source) {
   constexpr std::string_view form = "xxxxxxxx-xxxx-4xxx-vxxx-xxxxxxxxxxxx";
   constexpr std::string_view digits = "0123456789abcdef";
   std::uniform_int_distribution<std::size_t> draw(0, 15);
   std::string key;
   for (const char place : form) {
      if (place == 'x') {
         key += digits[draw(source)];
      } else {
         // The variant has two of its bits fixed.
         key += place == 'v' ? digits[8 + draw(source) % 4] : place;
      }
   }
   return key;
}

/// One out of the system's source; nothing where the system has none.
[[nodiscard]] inline std::optional<std::string> random_key() {
   try {
      std::random_device source;
      return random_key(source);
   } catch (const std::exception&) {
      return std::nullopt;
   }
}

} // namespace zoql::aqua
