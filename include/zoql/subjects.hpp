// What conditions are about: the sort of a field, where the values beside it are of that sort too.
#pragma once

#include <zoql/ast/kind.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql {

/// Most conditions are about one of these, and few rules have something to say of each.
enum class subject : std::uint8_t {
   open,     ///< all else: it needs a closer look
   untyped,  ///< a field of which nobody knows the type, beside any values but dates
   text,     ///< a field of texts beside texts
   choice,   ///< a field of texts of which a list is known, beside texts
   id,       ///< a field of texts or of unknown type whose name ends in `Id`, beside what may be no id
   number,   ///< a field of numbers beside numbers
   truth,    ///< a field of truth values beside `true` and `false`
   temporal, ///< a field that holds dates, by its type or its name, beside texts
   day,      ///< the same beside one text `YYYY-MM-DD`
   instant,  ///< the same beside one text `YYYY-MM-DDThh:mm:ss` with a zone of hours and minutes
};
inline constexpr std::size_t subject_count = static_cast<std::size_t>(subject::instant) + 1;
using subjects = ast::set_of<subject>;

} // namespace zoql
