// What comparisons are about: the sort of a field, where the value beside it is of that sort too.
#pragma once

#include <zoql/ast/kind.hpp>

#include <cstddef>
#include <cstdint>

namespace zoql {

/// Most comparisons are of a plain name and a plain value or null and about one of these, and few rules have something
/// to say of each.
enum class subject : std::uint8_t {
   open,     ///< all else: it needs a closer look
   untyped,  ///< a field of which nobody knows the type, beside any value but a date
   text,     ///< a field of texts beside a text
   choice,   ///< a field of texts of which a list is known, beside a text
   id,       ///< a field of texts or of unknown type whose name ends in `Id`, beside what may be no id
   number,   ///< a field of numbers beside a number
   truth,    ///< a field of truth values beside `true` or `false`
   temporal, ///< a field that holds dates, by its type or its name, beside a text
   day,      ///< the same beside `YYYY-MM-DD`
   instant,  ///< the same beside `YYYY-MM-DDThh:mm:ss` with a zone of hours and minutes
};
inline constexpr std::size_t subject_count = static_cast<std::size_t>(subject::instant) + 1;
using subjects = ast::set_of<subject>;

} // namespace zoql
