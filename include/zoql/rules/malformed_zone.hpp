// The zone of a datetime as a program or a person writes it: `+0800`, ` UTC`, `(+00:00)`.
#pragma once

#include <zoql/date_text.hpp>
#include <zoql/date_text/zone_spelling.hpp>
#include <zoql/rule.hpp>
#include <zoql/temporal_value.hpp>

namespace zoql::rules {

struct malformed_zone {
   static constexpr zoql::about about{
      .name = "malformed-zone",
      .summary = "the zone of a datetime in a form that Zuora does not read",
      .why =
         "A zone is `±hh:mm` right after the time, in Export ZOQL also `Z` (Zuora's page on date and datetime formats, "
         "Export ZOQL's filter statement reference); one in parentheses goes with `now` and `today` only (page on "
         "special datetime features). Programs write `+0800`, ` UTC` and ` -07:00`, and a condition with such a "
         "datetime may be dropped without a word. Without its zone it would be another instant.",
      .source = "D02 D11 E5 E8 Z11",
      .bad = "select Id from Invoice where PostedDate >= '2019-06-04T00:00:00+0200'",
      .good = "select Id from Invoice where PostedDate >= '2019-06-04T00:00:00+02:00'",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits = ast::kinds(ast::kind::comparison, ast::kind::in, ast::kind::between),
      .given = {.subjects = subjects(subject::open, subject::temporal)},
      .mends = ast::kinds(ast::kind::string, ast::kind::date),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, const meanings* names,
                               report& report) {
      each_temporal(statement, node, names, [&](const ast::node& value, span inside) {
         date_parts parts;
         if (!read_date(inside.of(statement.text), parts)) return;
         const zone_text& zone = parts.zone;
         if (zone.form == zone_form::none || zone.form == zone_form::proper) return;
         diagnostic& finding =
            report.say(value.where, {"the zone of {} {}", statement.view(value), cause(zone.form)}, remedy(zone));
         if (zone.sign.empty() || is_impossible(zone)) return;
         const std::size_t begin = parts.has_time ? parts.time_end : parts.day_end;
         const span where{inside.begin + static_cast<std::uint32_t>(begin),
                          inside.begin + static_cast<std::uint32_t>(parts.zone_end)};
         if (zone.form == zone_form::unsigned_) {
            finding.suggest("write the offset with a plus sign", spell_offset(zone, where));
         } else {
            finding.mend("write the zone as `±hh:mm`", spell_offset(zone, where));
         }
      });
   }

private:
   [[nodiscard]] static constexpr std::string_view cause(zone_form form) noexcept {
      switch (form) {
      case zone_form::spaced:
         return "has a space before it";
      case zone_form::no_colon:
         return "has no colon";
      case zone_form::short_offset:
         return "is not two digits, a colon and two digits";
      case zone_form::with_seconds:
         return "has seconds";
      case zone_form::encoded:
         return "has `%2B` in place of its `+`";
      case zone_form::dashed:
         return "has a dash in place of its minus sign";
      case zone_form::unsigned_:
         return "has no sign: a `+` in an address is decoded as a space";
      case zone_form::utc:
         return "is a word, not an offset";
      case zone_form::after_utc:
         return "has a word before its offset";
      case zone_form::bracketed:
         return "stands in brackets, which only the zone of `now` or `today` does";
      case zone_form::annotated:
         return "has a name after its offset";
      case zone_form::twice:
         return "is written twice";
      default:
         return "is a name; only `now` and `today` take zones by name";
      }
   }

   [[nodiscard]] static constexpr message remedy(const zone_text& zone) noexcept {
      if (zone.sign.empty()) return "write its offset at that time right after the time, as in `-08:00`";
      const std::string_view minute = zone.minute.empty() ? "00" : zone.minute;
      if (zone.hour.size() == 1) return {"write `{}0{}:{}` right after the time", zone.sign, zone.hour, minute};
      return {"write `{}{}:{}` right after the time", zone.sign, zone.hour, minute};
   }
};

} // namespace zoql::rules
