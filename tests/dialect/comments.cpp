// Comments that say the dialect, those that mean to, and those that speak of something else.
#include "dialect_comment.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace {

using zoql::dialect;
using zoql::tool::dialect_comment;
using form = dialect_comment::form;

std::optional<dialect_comment> read(std::string_view comment) {
   return zoql::tool::read_dialect_comment(comment, {0, static_cast<std::uint32_t>(comment.size())});
}

void check_meaning(std::string_view comment, form how, dialect language, std::string_view rest = {}) {
   CAPTURE(comment);
   const auto read_as = read(comment);
   REQUIRE(read_as.has_value());
   CHECK(read_as->how == how);
   CHECK(read_as->language == language);
   CHECK(comment.substr(read_as->rest) == rest);
}

} // namespace

TEST_CASE("the right form, with whatever blanks") {
   check_meaning("-- dialect: zoql", form::right, dialect::zoql);
   check_meaning("-- dialect: zoqlexport", form::right, dialect::zoqlexport);
   check_meaning("--dialect:zoqlexport", form::right, dialect::zoqlexport);
   check_meaning("--\tdialect:   zoql  ", form::right, dialect::zoql);
}

TEST_CASE("what can only mean one dialect means it") {
   for (const char* const comment : {
           "-- Dialect: ZOQLExport",
           "-- DIALECT: zoqlexport",
           "-- dialect zoqlexport",
           "-- dialect = zoqlexport",
           "-- dialect : zoqlexport",
           "-- dialect=zoql-export",
           "-- dialect: zoql_export",
           "-- dialect: zoql export",
           "-- dialect: Export ZOQL",
           "-- dialect: export",
           "-- dialect: \"zoqlexport\"",
           "-- dialect: 'zoqlexport'",
           "-- dialect: zoqlexport;",
           "-- dialect: zoqlexport.",
           "-- dialect: zoqlexprot",
           "-- dialect: zoqlexports",
           "-- dialekt: zoqlexport",
           "-- dailect: zoqlexport",
           "-- dialet zoqlexport",
           "-- dialects: zoqlexport",
           "-- @dialect zoqlexport",
           "-- zoql dialect: zoqlexport",
           "-- zoql-dialect: zoqlexport",
           "-- zoql: dialect=zoqlexport",
           "-- sqlfluff:dialect:zoqlexport",
           "-- set dialect zoqlexport",
           "--- dialect: zoqlexport",
           "-- # dialect: zoqlexport",
           "-- language: zoqlexport",
           "-- Language = Export ZOQL",
           "-- type: zoqlexport",
           "-- lang: ZOQL_EXPORT",
        }) {
      check_meaning(comment, form::misspelled, dialect::zoqlexport);
   }
   for (const char* const comment : {"-- Dialect: ZOQL", "-- dialect ZOQL", "-- language: zoql", "-- dialect: zolq"})
      check_meaning(comment, form::misspelled, dialect::zoql);
}

TEST_CASE("what follows on the line is kept") {
   check_meaning("-- dialect: zoqlexport (nightly)", form::misspelled, dialect::zoqlexport, "(nightly)");
   check_meaning("-- dialect zoql (of old)", form::misspelled, dialect::zoql, "(of old)");
   check_meaning("-- dialect: zoql, for the query action", form::misspelled, dialect::zoql, "for the query action");
   check_meaning("-- dialect: export of accounts by night", form::misspelled, dialect::zoqlexport,
                 "of accounts by night");
}

TEST_CASE("a dialect that there is not") {
   for (const char* const comment :
        {"-- dialect: soql", "-- dialect: sql", "-- dialect: trino", "-- dialect:", "-- Dialect: Oracle 12"}) {
      CAPTURE(comment);
      REQUIRE(read(comment).has_value());
      CHECK(read(comment)->how == form::unknown);
   }
}

TEST_CASE("other comments speak of something else") {
   for (const char* const comment : {
           "--",
           "-- ",
           "-- all accounts",
           "-- dialect notes for the night job",
           "-- dialect export notes are below",
           "-- the dialect is Export ZOQL",
           "-- Export ZOQL",
           "-- zoql export of accounts",
           "-- zoqlexport",
           "-- type: export",
           "-- type: subscription",
           "-- language: English",
           "-- language zoql is old",
           "-- direct export",
           "-- direct: zoqlexport is used below",
           "-- dialog: zoql",
           "-- zoql-ignore comment: dialect: zoql",
        }) {
      CAPTURE(comment);
      CHECK_FALSE(read(comment).has_value());
   }
}
