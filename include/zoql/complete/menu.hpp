// Gathers what may stand at a place, of which only what begins as the word under the cursor does is taken.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue.hpp>
#include <zoql/complete/completion.hpp>
#include <zoql/complete/cursor.hpp>
#include <zoql/dialect.hpp>
#include <zoql/field_presence.hpp>
#include <zoql/functions.hpp>
#include <zoql/meanings.hpp>
#include <zoql/string_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::completing {

/// What a field at a place is for, which decides whether it may stand there.
enum class use : std::uint8_t { selected, filtered, other };

class menu {
public:
   /// `api_version` is the API (WSDL) version the statement will be sent to; 0: unknown, and taken for a late one.
   menu(dialect language, unsigned api_version, std::string_view typed, span replaced)
       : language_(language), where_(context_of(language)), api_version_(api_version), typed_(typed),
         replaced_(replaced) {}

   [[nodiscard]] std::vector<completion> take() noexcept { return std::move(items_); }

   void add(completion_kind kind, std::string_view text, std::string detail = {}) { add(kind, text, text, detail); }

   void add_objects(const catalogue::view& all) {
      const bool whole = all.objects_listed_by(where_) != catalogue::layer::none;
      for (const catalogue::object one : all.objects()) {
         if (comes_later(one.since()) || (whole ? !one.in(where_).is(true) : one.in(where_).is(false))) continue;
         add(completion_kind::object, one.name(), std::string(one.label()));
      }
   }

   /// The fields of an object that `fits` lets pass.
   template<typename Fits>
   void add_fields(const catalogue::object& of, use what, Fits fits) {
      for (const catalogue::field one : of.fields()) {
         if (comes_later(one.since()) || !may_have(of, one, where_) || !is_usable(one, what) || !fits(one)) continue;
         add(completion_kind::field, one.name(), detail_of(one));
      }
   }

   void add_joins(const catalogue::object& of) {
      if (!capabilities_of(language_).joins) return;
      for (const catalogue::join one : of.joins()) {
         std::string detail(one.target());
         if (one.to_many()) detail += ", many to one row";
         if (one.gated()) detail += ", not in every tenant";
         if (!one.label().empty()) detail.append(": ").append(one.label());
         add(completion_kind::join, one.name(), std::string(one.name()) + ".", detail);
      }
   }

   void add_functions(bool aggregates) {
      if (!capabilities_of(language_).functions) return;
      for (std::size_t at = aggregates ? 0 : aggregate_count; at < functions.size(); ++at) {
         add(completion_kind::function, functions[at], std::string(functions[at]) + "(",
             at < aggregate_count ? "aggregate" : "of a date or datetime");
      }
   }

   /// A value in the quotes and escapes of the dialect.
   void add_string(std::string_view value, std::string_view detail) {
      add(completion_kind::value, value, encode(value, language_), std::string(detail));
   }

private:
   /// `spelling` is what the typed text is compared with.
   void add(completion_kind kind, std::string_view spelling, std::string_view text, const std::string& detail) {
      if (spelling.size() < typed_.size() || !ascii::same_word(spelling.substr(0, typed_.size()), typed_)) return;
      items_.push_back({kind, std::string(text), detail, replaced_});
   }

   /// A statement of ZOQL sees what its WSDL has.
   [[nodiscard]] bool comes_later(std::uint16_t since) const noexcept {
      return language_ == dialect::zoql && api_version_ != 0 && since > api_version_;
   }

   /// What the pages say of selecting and filtering they say of ZOQL.
   [[nodiscard]] bool is_usable(const catalogue::field& one, use what) const {
      if (what == use::other) return true;
      const bool is_zoql = language_ == dialect::zoql;
      if (what == use::selected && is_zoql && one.encrypted()) return false;
      const catalogue::fact<bool> allowed = what == use::selected ? one.selectable() : one.filterable();
      return !allowed.is(false) || (!is_zoql && allowed.said_by == catalogue::layer::documented);
   }

   [[nodiscard]] static std::string detail_of(const catalogue::field& one) {
      std::string detail(one.type().known() ? name_of(one.type().value) : "unknown type");
      if (one.length().known()) detail.append(" of ").append(std::to_string(one.length().value));
      if (!one.label().empty()) detail.append(": ").append(one.label());
      return detail;
   }

   dialect language_;
   catalogue::context where_;
   unsigned api_version_;
   std::string_view typed_;
   span replaced_;
   std::vector<completion> items_;
};

} // namespace zoql::completing
