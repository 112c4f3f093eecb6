// What the error codes of AQuA and of Zuora's gateway mean, and what to do about each.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace zoql::aqua {

/// One code. Pages: AQuA error codes; error codes of the v1 API.
struct error_code {
   std::string_view code;
   std::string_view meaning;
   std::string_view remedy;
   /// The rule that finds it before the request is sent; empty where none can.
   std::string_view rule = {};
   /// Whether the same request may succeed later.
   bool retry = false;
};

/// All that are published; 90011, 90013 and 90023 to 90026 are not.
inline constexpr std::array<error_code, 23> error_codes{{
   {"90001", "there is no batch of this id", "take the id from the answer to the job"},
   {"90002", "there is no job of this id", "take the id from the answer to the request; it has 32 hexadecimal digits"},
   {"90003", "there is no job of this id to cancel", "take the id from the answer to the request"},
   {"90004", "the job has more than 50 queries", "part them over several jobs", "too-many-queries"},
   {"90005", "one of the queries has a syntax error, or names what is not there; the answer need not say which",
    "run `zoql lint` over the request"},
   {"90006", "Zuora could not reach its storage", "send the request again later", {}, true},
   {"90007", "the query was aborted", "look at the message of each batch, then send the request again"},
   {"90008", "Zuora could not reach its database", "send the request again later", {}, true},
   {"90009", "the user may not use AQuA", "give the user's role the permission for it"},
   {"90010", "Zuora's server had trouble", "send the request again later", {}, true},
   {"90012", "deleted records are asked for in a stateless job", "make the job stateful, or set `deleted.forceExport`",
    "deleted-in-stateless-job"},
   {"90014", "`notifyUrl` has 5000 characters or more", "shorten it", "notify-url-too-long"},
   {"90015", "`incrementalTime` is no time", "write it as 2026-01-28 05:00:00", "malformed-incremental-time"},
   {"90016", "a job of version 1.0 has no queries", "add one, or make the job stateful", "no-queries"},
   {"90017", "the object does not tell its deleted records", "leave `deleted` out for this query",
    "object-without-deleted"},
   {"90018", "the user may not read some object; its queries were left out and the others ran",
    "give the user's role the permission, or do without the query"},
   {"90019", "Zuora does not know the partner", "ask Zuora's support for a partner id"},
   {"90020", "`distinct` stands outside of `count()`", "write `count(distinct …)`, or group by the field",
    "distinct-outside-count"},
   {"90021", "`convertToCurrencies` has a code that is no currency", "write codes of ISO 4217, parted by commas",
    "unknown-currency"},
   {"90022", "Zuora's server had trouble", "send the request again later", {}, true},
   {"90027", "the job ran into the limit on processing time, three hours a query",
    "ask for less at once: narrow the filter, or split the query"},
   {"90028",
    "too many jobs at once: a tenant may have 50 stateful and 50 stateless ones",
    "wait until some have ended",
    {},
    true},
   {"90029", "the job was stuck and was ended", "send the request again later", {}, true},
}};

/// The kinds of error of the v1 API: the last two of a code's eight digits.
inline constexpr std::array<error_code, 16> error_kinds{{
   {"10", "the user lacks a permission", "give the user's role the permission"},
   {"11", "the login failed", "get a new token; one lives for an hour"},
   {"20", "a value is not as it has to be", "look at the message"},
   {"21", "a member is not known", "look for a slip in its name"},
   {"22", "a member is missing", "add it"},
   {"23", "a parameter is missing", "add it"},
   {"27", "a parameter of the query is not as it has to be", "look at the message"},
   {"30", "a rule of the business forbids it", "look at the message"},
   {"40", "the thing is not there", "look at the id"},
   {"45", "this is not supported", "look at the message"},
   {"50", "the thing is locked by another request", "send the request again later", {}, true},
   {"60", "Zuora's server had trouble", "talk to Zuora's support and give the process id"},
   {"61", "Zuora's server has trouble for the time being", "send the request again later", {}, true},
   {"70", "there were too many requests", "wait, then send the request again", {}, true},
   {"90", "the body is malformed, or a value in it is none the member takes", "run `zoql lint` over the request"},
   {"99", "a system behind Zuora failed", "look at the message"},
}};

/// What is known of a code, AQuA's or the kind of one of eight digits; nullptr where nothing is.
[[nodiscard]] constexpr const error_code* find_error_code(std::string_view code) noexcept {
   const auto find = [](const auto& table, std::string_view wanted) -> const error_code* {
      const auto found =
         std::find_if(table.begin(), table.end(), [&](const error_code& one) { return one.code == wanted; });
      return found == table.end() ? nullptr : &*found;
   };
   const bool is_number = code.find_first_not_of("0123456789") == std::string_view::npos;
   return is_number && code.size() == 8 ? find(error_kinds, code.substr(6)) : find(error_codes, code);
}

} // namespace zoql::aqua
