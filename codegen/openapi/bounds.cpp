// The limit keywords of a schema.
#include "shape.hpp"

#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/pattern.hpp>

#include <algorithm>
#include <charconv>

namespace zoql::codegen {

namespace {

class bounds_reader {
public:
   bounds_reader(const node& schema, problems& report) : schema_(&schema), report_(&report) {}

   void count(std::string_view keyword, std::optional<std::uint64_t>& into) {
      const node* value = schema_->find(keyword);
      if (value == nullptr) return;
      std::uint64_t number = 0;
      const char* const end = value->text.data() + value->text.size();
      const auto [stop, problem] = std::from_chars(value->text.data(), end, number);
      if (!value->is(node_kind::number) || problem != std::errc() || stop != end) {
         report_->warning(value->at, "bad-limit", quoted(keyword) + " has to be a whole number; it is left out");
         return;
      }
      into = number;
   }

   void number(std::string_view keyword, std::string& into) {
      const node* value = schema_->find(keyword);
      if (value == nullptr || value->is(node_kind::boolean)) return;
      if (value->is(node_kind::number))
         into = value->text;
      else
         report_->warning(value->at, "bad-limit", quoted(keyword) + " has to be a number; it is left out");
   }

   void pattern(std::string& into) {
      const node* value = schema_->find("pattern");
      if (value == nullptr) return;
      if (value->is(node_kind::text) && aqua::pattern::from(value->text)) {
         into = value->text;
      } else {
         report_->warning(value->at, "unsupported-pattern",
                          "this regular expression is malformed or uses look-around, back references, `\\b` or "
                          "characters beyond ASCII; it is not checked");
      }
   }

private:
   [[nodiscard]] static std::string quoted(std::string_view keyword) { return "`" + std::string(keyword) + "`"; }
   const node* schema_;
   problems* report_;
};

/// `maximum` on a text was meant as `maxLength`; it has no meaning otherwise.
void read_text_maximum(const node& schema, bounds& into, problems& report) {
   for (const std::string_view keyword : {"minimum", "maximum"}) {
      const node* value = schema.find(keyword);
      if (value == nullptr) continue;
      const bool least = keyword == "minimum";
      report.warning(value->at, "limit-on-text",
                     "`" + std::string(keyword) + "` says nothing about a text; read as `" +
                        (least ? "minLength`" : "maxLength`"));
      std::uint64_t number = 0;
      std::from_chars(value->text.data(), value->text.data() + value->text.size(), number);
      (least ? into.min_length : into.max_length) = number;
   }
   into.minimum.clear();
   into.maximum.clear();
}

} // namespace

void read_bounds(const node& schema, dialect, bounds& into, unsigned kinds, problems& report) {
   bounds_reader reader(schema, report);
   reader.count("minLength", into.min_length);
   reader.count("maxLength", into.max_length);
   reader.count("minItems", into.min_items);
   reader.count("maxItems", into.max_items);
   reader.count("minProperties", into.min_members);
   reader.count("maxProperties", into.max_members);
   reader.number("minimum", into.minimum);
   reader.number("maximum", into.maximum);
   reader.number("exclusiveMinimum", into.exclusive_minimum);
   reader.number("exclusiveMaximum", into.exclusive_maximum);
   // Before JSON Schema 6 (OpenAPI 3.0, Swagger) they were booleans beside `minimum` and `maximum`.
   if (schema.flag("exclusiveMinimum")) std::swap(into.minimum, into.exclusive_minimum);
   if (schema.flag("exclusiveMaximum")) std::swap(into.maximum, into.exclusive_maximum);
   reader.pattern(into.pattern);
   into.unique_items = into.unique_items || schema.flag("uniqueItems");
   if (kinds == is_text) read_text_maximum(schema, into, report);
}

} // namespace zoql::codegen
