// Enums, version 1: its types, what is known of them, and how they are built.
// Written by zoql-codegen from enums.yaml; to write it anew: meson compile -C build regenerate-samples
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/constraints.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/setters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::samples::enums {

/// Words that C++ owns, and none at all.
enum class operator_ : std::uint8_t {
   and_,
   or_,
   delete_,
   default_,
   empty,
   value_1_0,
   empty_2,
   empty_3,
   a_b,
   a_b_2,
   xc3_x84_xc3_x96,
   eu,
};

enum class level : std::uint8_t { low, high };

enum class any_case : std::uint8_t { csv, gzip };

enum class holder_inline : std::uint8_t { a, b };

struct holder {
   std::optional<zoql::aqua::open_enum<enums::operator_>> operator_{};
   zoql::aqua::field<zoql::aqua::open_enum<enums::level>> level{};
   std::optional<zoql::aqua::open_enum<enums::any_case>> any_case{};
   std::optional<bool> yes{};
   std::optional<std::int64_t> few{};
   /// Default: "b".
   std::optional<zoql::aqua::open_enum<holder_inline>> inline_{};
   std::optional<std::vector<zoql::aqua::open_enum<enums::any_case>>> list{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const holder&, const holder&) = default;
};

} // namespace zoql::samples::enums

namespace zoql::aqua {

template<>
struct table<::zoql::samples::enums::operator_> {
   static constexpr std::string_view texts[] = {
      "and"sv,
      "or"sv,
      "delete"sv,
      "default"sv,
      ""sv,
      "1.0"sv,
      "<="sv,
      "=="sv,
      "A-B"sv,
      "A_B"sv,
      "ÄÖ"sv,
      "EU"sv,
   };
   static constexpr enum_about about{.name = "Operator"sv,
                                      .doc = "Words that C++ owns, and none at all."sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::enums::level> {
   static constexpr std::string_view texts[] = {"low"sv, "high"sv};
   static constexpr enum_about about{.name = "Level"sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::enums::any_case> {
   static constexpr std::string_view texts[] = {"csv"sv, "gzip"sv};
   static constexpr enum_about about{.name = "AnyCase"sv,
                                      .texts = texts,
                                      .any_case = true};
};

template<>
struct table<::zoql::samples::enums::holder_inline> {
   static constexpr std::string_view texts[] = {"a"sv, "b"sv};
   static constexpr enum_about about{.name = "Holder_inline"sv,
                                      .texts = texts};
};

template<>
struct table<::zoql::samples::enums::holder> {
   static constexpr std::string_view yes_allowed[] = {"true"sv};
   static constexpr std::string_view few_allowed[] = {"1"sv, "2"sv, "3"sv};
   static constexpr field_about fields[] = {
      {.name = "operator"sv,
       .member = "operator_"sv,
       .kind = value_kind::text,
       .type = "operator_"sv,
       .texts = table<::zoql::samples::enums::operator_>::texts},
      {.name = "level"sv,
       .member = "level"sv,
       .kind = value_kind::text,
       .type = "level"sv,
       .nullable = true,
       .texts = table<::zoql::samples::enums::level>::texts},
      {.name = "anyCase"sv,
       .member = "any_case"sv,
       .kind = value_kind::text,
       .type = "any_case"sv,
       .texts = table<::zoql::samples::enums::any_case>::texts},
      {.name = "yes"sv,
       .member = "yes"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .limits = {.allowed = yes_allowed}},
      {.name = "few"sv,
       .member = "few"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .limits = {.allowed = few_allowed}},
      {.name = "inline"sv,
       .member = "inline_"sv,
       .kind = value_kind::text,
       .type = "holder_inline"sv,
       .default_value = "\"b\""sv,
       .texts = table<::zoql::samples::enums::holder_inline>::texts},
      {.name = "list"sv,
       .member = "list"sv,
       .kind = value_kind::list,
       .type = "list of any_case"sv,
       .texts = table<::zoql::samples::enums::any_case>::texts},
   };
   static constexpr struct_about about{.name = "Holder"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::enums::holder::operator_);
      visit(fields[1], &::zoql::samples::enums::holder::level);
      visit(fields[2], &::zoql::samples::enums::holder::any_case);
      visit(fields[3], &::zoql::samples::enums::holder::yes);
      visit(fields[4], &::zoql::samples::enums::holder::few);
      visit(fields[5], &::zoql::samples::enums::holder::inline_);
      visit(fields[6], &::zoql::samples::enums::holder::list);
   }
};

} // namespace zoql::aqua
