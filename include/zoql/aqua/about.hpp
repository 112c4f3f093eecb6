// What a generated header tells about its types at compile time: names, kinds, limits, defaults, words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zoql::aqua {

using std::string_view_literals::operator""sv;

/// Names a type in overloads that need no value of it: `describe(of<query_request>{})`.
template<typename Type>
struct of {};

/// What is known of a generated type: `about`, and of a struct `each(visit)`. Generated headers specialise it.
template<typename Type>
struct table;

/// What is known of a generated struct, enum or union at compile time.
template<typename Type>
[[nodiscard]] constexpr auto describe(of<Type>) requires requires {
   table<Type>::about;
}
{ return table<Type>::about; }

/// Calls `visit(const field_about&, member pointer)` for each member of a struct, in the order of the document.
template<typename Struct, typename Visit>
constexpr void each_field(of<Struct>, Visit&& visit) {
   table<Struct>::each(visit);
}

/// What a value is in JSON.
enum class value_kind : std::uint8_t { any, text, integer, number, boolean, list, map, object, choice };

/// What a schema asks of a value beyond its kind. Lengths count code points; numbers are JSON texts, empty for none.
struct limits {
   std::optional<std::uint64_t> min_length{};
   std::optional<std::uint64_t> max_length{};
   std::string_view pattern{};
   std::string_view minimum{};
   std::string_view maximum{};
   std::string_view exclusive_minimum{};
   std::string_view exclusive_maximum{};
   std::optional<std::uint64_t> min_items{};
   std::optional<std::uint64_t> max_items{};
   bool unique_items = false;
   std::optional<std::uint64_t> min_members{};
   std::optional<std::uint64_t> max_members{};
   std::span<const std::string_view> allowed{}; ///< the only values there may be, as JSON texts
   const limits* items = nullptr;               ///< the limits of what a list or map holds
};

/// One member of a struct.
struct field_about {
   std::string_view name{};   ///< in JSON: `apiVersion`
   std::string_view member{}; ///< in C++: `api_version`
   value_kind kind = value_kind::any;
   std::string_view type{};   ///< in words: `text`, `list of batch_query`
   std::string_view format{}; ///< the schema's format, as written
   bool required = false;
   bool nullable = false;
   bool read_only = false;  ///< only the server sends it
   bool write_only = false; ///< the server never sends it
   bool deprecated = false;
   std::string_view doc{};
   std::string_view default_value{};          ///< what the server takes for a missing one, as JSON text; empty for none
   std::span<const std::string_view> texts{}; ///< the texts of an enum, own or of the items; empty for other types
   aqua::limits limits{};
};

/// One struct.
struct struct_about {
   std::string_view name{}; ///< in the document
   std::string_view doc{};
   std::span<const field_about> fields{};
   bool closed = false;            ///< the schema forbids members it does not name
   bool null_is_absent = false;    ///< in it, and in what it holds, null says the same as nothing
   const limits* extras = nullptr; ///< what is asked of members it does not name
   std::optional<std::uint64_t> min_members{};
   std::optional<std::uint64_t> max_members{};
};

/// One enum; its values are 0, 1, 2, … in the order of its texts.
struct enum_about {
   std::string_view name{}; ///< in the document
   std::string_view doc{};
   std::span<const std::string_view> texts{};
   bool any_case = false; ///< the wire writes the texts in either case
};

/// One set of alternatives told apart by a member.
struct choice_about {
   std::string_view name{};
   std::string_view doc{};
   std::string_view tag{};                      ///< the member that tells
   std::span<const std::string_view> texts{};   ///< what it says
   std::span<const std::size_t> alternatives{}; ///< and which alternative that means
};

} // namespace zoql::aqua
