// Choices, version 1: its types, what is known of them, and how they are built.
// Written by zoql-codegen from choices.yaml; to write it anew: meson compile -C build regenerate-samples
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

namespace zoql::samples::choices {

struct bank;
struct card;

namespace tags {
struct payment {};
}
using payment = zoql::aqua::tagged<tags::payment, card, bank, zoql::aqua::json>;

using shape = zoql::aqua::one_of<card, bank, std::string>;

struct card {
   std::string type{};
   std::string number{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const card&, const card&) = default;
};

struct bank {
   std::string type{};
   std::optional<std::string> iban{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const bank&, const bank&) = default;
};

struct holder {
   std::optional<choices::payment> payment{};
   std::optional<choices::shape> shape{};
   std::optional<zoql::aqua::one_or_many<bank>> banks{};
   std::optional<zoql::aqua::number_or_text> version{};
   std::optional<zoql::aqua::integer_or_text> count{};
   std::optional<zoql::aqua::boolean_or_text> flag{};
   zoql::aqua::field<std::string> maybe{};
   zoql::aqua::field<std::int64_t> perhaps{};
   zoql::aqua::field<zoql::aqua::json> anything{};
   std::optional<zoql::aqua::one_of<bool, std::string, std::int64_t, std::vector<zoql::aqua::json>, zoql::aqua::members>> everything{};
   /// Members the document does not name, in their order.
   zoql::aqua::members extras{};

   friend bool operator==(const holder&, const holder&) = default;
};

} // namespace zoql::samples::choices

namespace zoql::aqua {

template<>
struct table<::zoql::samples::choices::tags::payment> {
   static constexpr std::string_view texts[] = {"card"sv, "debit"sv, "Bank"sv};
   static constexpr std::size_t alternatives[] = {0, 0, 1};
   static constexpr choice_about about{.name = "Payment"sv,
                                      .tag = "type"sv,
                                      .texts = texts,
                                      .alternatives = alternatives};
};

template<>
struct table<::zoql::samples::choices::card> {
   static constexpr field_about fields[] = {
      {.name = "type"sv,
       .member = "type"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true},
      {.name = "number"sv,
       .member = "number"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true},
   };
   static constexpr struct_about about{.name = "Card"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::choices::card::type);
      visit(fields[1], &::zoql::samples::choices::card::number);
   }
};

template<>
struct table<::zoql::samples::choices::bank> {
   static constexpr field_about fields[] = {
      {.name = "type"sv,
       .member = "type"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true},
      {.name = "iban"sv,
       .member = "iban"sv,
       .kind = value_kind::text,
       .type = "text"sv},
   };
   static constexpr struct_about about{.name = "Bank"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::choices::bank::type);
      visit(fields[1], &::zoql::samples::choices::bank::iban);
   }
};

template<>
struct table<::zoql::samples::choices::holder> {
   static constexpr field_about fields[] = {
      {.name = "payment"sv,
       .member = "payment"sv,
       .kind = value_kind::choice,
       .type = "payment"sv},
      {.name = "shape"sv,
       .member = "shape"sv,
       .kind = value_kind::choice,
       .type = "shape"sv},
      {.name = "banks"sv,
       .member = "banks"sv,
       .kind = value_kind::choice,
       .type = "bank or list of bank"sv},
      {.name = "version"sv,
       .member = "version"sv,
       .kind = value_kind::choice,
       .type = "text or number"sv},
      {.name = "count"sv,
       .member = "count"sv,
       .kind = value_kind::choice,
       .type = "text or integer"sv},
      {.name = "flag"sv,
       .member = "flag"sv,
       .kind = value_kind::choice,
       .type = "boolean or text"sv},
      {.name = "maybe"sv,
       .member = "maybe"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .nullable = true},
      {.name = "perhaps"sv,
       .member = "perhaps"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .nullable = true},
      {.name = "anything"sv,
       .member = "anything"sv,
       .kind = value_kind::any,
       .type = "any"sv,
       .nullable = true},
      {.name = "everything"sv,
       .member = "everything"sv,
       .kind = value_kind::choice,
       .type = "boolean or text or integer or list of any or map of any"sv},
   };
   static constexpr struct_about about{.name = "Holder"sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &::zoql::samples::choices::holder::payment);
      visit(fields[1], &::zoql::samples::choices::holder::shape);
      visit(fields[2], &::zoql::samples::choices::holder::banks);
      visit(fields[3], &::zoql::samples::choices::holder::version);
      visit(fields[4], &::zoql::samples::choices::holder::count);
      visit(fields[5], &::zoql::samples::choices::holder::flag);
      visit(fields[6], &::zoql::samples::choices::holder::maybe);
      visit(fields[7], &::zoql::samples::choices::holder::perhaps);
      visit(fields[8], &::zoql::samples::choices::holder::anything);
      visit(fields[9], &::zoql::samples::choices::holder::everything);
   }
};

} // namespace zoql::aqua
