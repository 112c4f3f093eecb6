// What texts in quotes are told to be: placeholders, dates of programs and people, zones.
#include <zoql/date_text.hpp>
#include <zoql/template_text.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace {

using zoql::zone_form;

/// The zone of a datetime that ends so.
zoql::zone_text zone_of(std::string_view end) {
   zoql::date_parts parts;
   const std::string text = "2026-08-01T10:00:00" + std::string(end);
   REQUIRE(zoql::read_date(text, parts));
   zoql::zone_text zone = parts.zone;
   // The views end with the text.
   static std::string hour;
   static std::string minute;
   hour = zone.hour;
   minute = zone.minute;
   zone.hour = hour;
   zone.minute = minute;
   return zone;
}

bool is_date(std::string_view text) {
   zoql::date_parts parts;
   return zoql::read_date(text, parts);
}

} // namespace

TEST_CASE("what a template leaves is told from values") {
   for (const std::string_view text : {"{id}",
                                       "${id}",
                                       "%s",
                                       "{{ id }}",
                                       "{{id}}",
                                       "%(id)s",
                                       "#{id}",
                                       ":id",
                                       ":account_id",
                                       "$1",
                                       "$id",
                                       "?",
                                       "?1",
                                       "<id>",
                                       "<account id>",
                                       "<Account.Id>",
                                       "@id",
                                       "%d",
                                       "%05.2f",
                                       "%1$s",
                                       "{0}",
                                       "{}",
                                       "{0:yyyy-MM-dd}",
                                       "{!Account.Id}",
                                       "{subscription-key}",
                                       "<%= id %>",
                                       "<% id %>",
                                       "{% id %}",
                                       "%{id}",
                                       "[[id]]",
                                       "$(id)",
                                       "@{id}",
                                       "\" + id + \"",
                                       "\" & id & \"",
                                       "\". $id .\"",
                                       "...",
                                       "…"}) {
      CAPTURE(text);
      CHECK(zoql::placeholder_in(text) == text);
   }
   CHECK(zoql::placeholder_in("INV-{number}-x") == "{number}");
   CHECK(zoql::placeholder_in("INV-%s") == "%s");
   CHECK(zoql::placeholder_in("${first} ${last}") == "${first}");
   for (const std::string_view text : {"",
                                       "50%",
                                       "100% off",
                                       "20%discount",
                                       "5%off",
                                       "50%s",
                                       "10%(net)",
                                       "%acme%",
                                       "A & B",
                                       "AT&T",
                                       "C#",
                                       "#1",
                                       "$100",
                                       "$25",
                                       "US$ 5",
                                       "jane@x.com",
                                       "a@b",
                                       "x < y",
                                       "<none>",
                                       "<null>",
                                       "What?",
                                       "a:b",
                                       ":-)",
                                       "Plan: Gold",
                                       "(a)",
                                       "[a]",
                                       "{\"a\":1}",
                                       "{'a': 1}",
                                       "[1, 2]",
                                       "a.b",
                                       "..",
                                       "10:30",
                                       "{2c92c0f9-5b6e-4f5b-9a3e-2c92c0f95b6e}",
                                       "https://x.test/?a=1&b=2",
                                       "{ a }",
                                       "\"quoted\"",
                                       "\"a\" + \"b\""}) {
      CAPTURE(text);
      CHECK(zoql::placeholder_in(text).empty());
   }
}

TEST_CASE("a zone is read in the forms of programs") {
   const auto offset = [](std::string_view end) {
      const zoql::zone_text zone = zone_of(end);
      return std::string(zone.sign) + std::string(zone.hour) + "|" + std::string(zone.minute);
   };
   CHECK(zone_of("").form == zone_form::none);
   for (const std::string_view end : {"Z", "+08:00", "-00:00"}) CHECK(zone_of(end).form == zone_form::proper);
   for (const std::string_view end : {" Z", " +08:00", "  -08:00"}) CHECK(zone_of(end).form == zone_form::spaced);
   for (const std::string_view end : {"+0800", " +0800"}) {
      CHECK(zone_of(end).form == zone_form::no_colon);
      CHECK(offset(end) == "+08|00");
   }
   CHECK(offset("+8") == "+8|");
   CHECK(offset("-3:30") == "-3|30");
   for (const std::string_view end : {"+8", "+08", "+8:00"}) CHECK(zone_of(end).form == zone_form::short_offset);
   for (const std::string_view end : {" UTC", "UTC", " utc", "GMT", " z", "z", " UT"}) {
      CHECK(zone_of(end).form == zone_form::utc);
      CHECK(offset(end) == "+00|00");
   }
   for (const std::string_view end : {"UTC+8", " GMT+0800", " UTC +08:00"}) {
      const bool spaced_twice = end == " UTC +08:00";
      CHECK(zone_of(end).form == (spaced_twice ? zone_form::annotated : zone_form::after_utc));
   }
   for (const std::string_view end : {"(+08:00)", " (+08:00)", "[+0800]", " (UTC)"})
      CHECK(zone_of(end).form == zone_form::bracketed);
   for (const std::string_view end : {"+02:00[Europe/Berlin]", " +0200 CEST", " +0000 UTC", "+0200 (CEST)", "Z[UTC]"})
      CHECK(zone_of(end).form == zone_form::annotated);
   for (const std::string_view end : {"+00:00Z", "Z+00:00"}) {
      CHECK(zone_of(end).form == zone_form::twice);
      CHECK(offset(end) == "+00|00");
   }
   CHECK(zone_of("+02:00Z").sign.empty());
   for (const std::string_view end : {" PST", " Europe/Berlin", " CEST"}) {
      CHECK(zone_of(end).form == zone_form::named);
      CHECK(zone_of(end).sign.empty());
   }
   CHECK(zone_of("[Europe/Berlin]").sign.empty());
   CHECK(zone_of(" 08:00").form == zone_form::unsigned_);
   CHECK(zone_of("%2B08:00").form == zone_form::encoded);
   CHECK(zone_of("\xE2\x88\x92"
                 "08:00")
            .form == zone_form::dashed);
   CHECK(zone_of("+08:00:00").form == zone_form::with_seconds);
   for (const std::string_view end : {" AM", " PM", " garbage", "+", "+008", "+08:0", "+08:00x", " Mars/Phobos", "(",
                                      "()", "+08:00:01", " 8", "Zulu", "+08:00+08:00 x", "T"}) {
      CAPTURE(end);
      CHECK_FALSE(is_date("2026-08-01T10:00:00" + std::string(end)));
   }
}

TEST_CASE("time zones go by their names and by their places") {
   for (const zoql::time_zones::area& area : zoql::time_zones::areas) {
      zoql::time_zones::any_place(area.places, [&](std::string_view place) {
         const std::string name =
            area.name.empty() ? std::string(place) : std::string(area.name) + "/" + std::string(place);
         CAPTURE(name);
         CHECK(zoql::is_time_zone(name));
         if (area.name != "Etc") CHECK(zoql::is_time_zone(place.substr(place.rfind('/') + 1)));
         return false;
      });
   }
   for (const std::string_view name :
        {"Los Angeles", "los_angeles", "america/los_angeles", "Buenos Aires", "UTC", "GMT"})
      CHECK(zoql::is_time_zone(name));
   for (const std::string_view name : {"Mars/Phobos", "Phobos", "America/Los Angelos", "America/", "/Los_Angeles", "",
                                       "PST", "GMT+8", "Europe/Los_Angeles", "Pacific Time", "America"}) {
      CAPTURE(name);
      CHECK_FALSE(zoql::is_time_zone(name));
   }
}

TEST_CASE("dates in words and counts are told from other texts") {
   for (const std::string_view text : {"1 June 2024", "June 1, 2024", "1 Jun 2024", "1st June 2024", "Jun-01-2024",
                                       "Saturday, 1 June 2024", "Sat, 01 Jun 2024", "2024 Jun 1", "01-Sept-2024"}) {
      CAPTURE(text);
      zoql::worded_date date;
      CHECK(zoql::read_worded_date(text, date));
      CHECK(date.is_whole);
      CHECK(date.year == "2024");
   }
   for (const std::string_view text : {"Sat Jun 01 2024 00:00:00 GMT+0200 (CEST)", "01-JUN-24", "June 2024", "Jun 1"}) {
      CAPTURE(text);
      zoql::worded_date date;
      CHECK(zoql::read_worded_date(text, date));
      CHECK_FALSE(date.is_whole);
   }
   for (const std::string_view text :
        {"June", "1 Juno 2024", "2024", "Marching 1 2024", "Q1 2024", "mayday", "", "1 2 2024"}) {
      CAPTURE(text);
      zoql::worded_date date;
      CHECK_FALSE(zoql::read_worded_date(text, date));
   }
   CHECK(zoql::epoch_unit("1717200000") == "seconds");
   CHECK(zoql::epoch_unit("1717200000.25") == "seconds");
   CHECK(zoql::epoch_unit("1717200000000") == "milliseconds");
   CHECK(zoql::epoch_unit("20240601").empty());
   CHECK(zoql::epoch_unit("0717200000").empty());
   CHECK(zoql::epoch_unit("1717200000x").empty());
   for (const std::string_view text : {"", " ", "None", "null", "NaT", "NaN", "undefined", "Invalid date", " none "})
      CHECK(zoql::is_absent_date(text));
   CHECK_FALSE(zoql::is_absent_date("nonesuch"));
}

TEST_CASE("what no clock has is told from what ISO 8601 has") {
   const auto parts_of = [](std::string_view text) {
      zoql::date_parts parts;
      REQUIRE(zoql::read_date(text, parts));
      return parts;
   };
   for (const auto& [text, part] : {std::pair("2026-13-01", "month"),
                                    {"2026-02-29", "day"},
                                    {"2026-00-01", "month"},
                                    {"2026-08-01T24:00:01", "hour"},
                                    {"2026-08-01T25:00", "hour"},
                                    {"2026-08-01T10:60", "minute"},
                                    {"2026-08-01T10:00:61", "second"},
                                    {"2026-08-01T10:00:00+24:00", "zone"},
                                    {"2026-08-01T10:00:00+08:60", "zone"}}) {
      CAPTURE(text);
      CHECK(zoql::impossible_part(parts_of(text)) == part);
   }
   for (const auto& [text, part] : {std::pair("2026-08-01T24:00:00", "hour"),
                                    {"2026-08-01T24:00", "hour"},
                                    {"2026-12-31T23:59:60Z", "second"},
                                    {"0000-01-01", "year"},
                                    {"2026-08-01T10:00:00+14:01", "zone"}}) {
      CAPTURE(text);
      CHECK(zoql::impossible_part(parts_of(text)).empty());
      CHECK(zoql::unusual_part(parts_of(text)) == part);
   }
   for (const std::string_view text : {"2024-02-29", "2026-08-01T23:59:59+14:00", "2026-08-01T00:00:00-12:00"}) {
      CHECK(zoql::impossible_part(parts_of(text)).empty());
      CHECK(zoql::unusual_part(parts_of(text)).empty());
   }
}
