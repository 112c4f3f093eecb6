// One error that Zuora's services report: how it is called, what it says, what it means and what to do about it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::aqua {

/// Where an error comes from, which decides how its code is written. Those that say more come first.
enum class error_kind : std::uint8_t {
   statement, ///< a sentence about one statement; it comes under several codes
   job,       ///< AQuA's own: five digits
   soap,      ///< ZOQL's, by SOAP and by `/v1/action/*`: words in capitals, and the elements of faults
   network,   ///< the client's: no answer came, or the login gave no token
   gateway,   ///< the v1 API's: eight digits, of which the last two say what kind of error it is
   http,      ///< the status of an HTTP answer
   state,     ///< a status of a job or of one of its queries
};

/// A row of the table that `find_errors` and everything else reads.
struct known_error {
   error_kind kind = error_kind::statement;
   /// How the error is called; of the gateway's the last two digits. Empty for a sentence that comes under several.
   std::string_view code{};
   /// The element of a SOAP fault, or the word of HTTP, that stands for the same.
   std::string_view fault{};
   /// What Zuora says, as published or as seen in answers. `{}` stands for what differs from case to case,
   /// `'{}'` for such a thing in quotes, `<{}>` for the name of a token.
   std::array<std::string_view, 12> texts{};
   std::string_view meaning{};
   std::string_view remedy{};
   /// The rule that reports it before the request is sent; empty where none can.
   std::string_view rule{};
   /// Whether the same request may succeed later.
   bool retry = false;
   /// What stands in the `{}` of the texts.
   std::array<std::string_view, 2> holes{};

   /// What a person calls it by: its code, its fault, or the first of its sentences.
   [[nodiscard]] constexpr std::string_view name() const noexcept {
      return !code.empty() ? code : !fault.empty() ? fault : texts.front();
   }
};

/// The rows of one kind.
template<std::size_t Size>
[[nodiscard]] constexpr std::array<known_error, Size> rows_of(error_kind kind, std::array<known_error, Size> rows) {
   for (known_error& row : rows) row.kind = kind;
   return rows;
}

} // namespace zoql::aqua
