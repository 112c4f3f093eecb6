// Every member of a request with everything it must not be: one finding each, where it is, in words for people.
#include <zoql/aqua/check.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace zoql::aqua;

namespace {

/// A request with a text in the place of one member's value; the rest of it is good.
constexpr std::string_view session = R"({"version":"1.1","partner":"acme","project":"p","useQueryLabels":true,)";
constexpr std::string_view query = R"({"type":"zoqlexport","query":"select Id from Invoice",)";

/// A member with its value, or nothing where there is no value.
std::string written(std::string_view member, std::string_view value, std::string before) {
   if (!value.empty()) return before + "\"" + std::string(member) + "\":" + std::string(value);
   if (before.ends_with(',')) before.pop_back();
   return before;
}

std::string in_job(std::string_view member, std::string_view value) {
   std::string body(session);
   const std::string given = "\"" + std::string(member) + "\":";
   if (const std::size_t at = body.find(given); at != std::string::npos) body.erase(at, body.find(',', at) + 1 - at);
   if (member != "queries") body += R"("queries":[{"type":"zoqlexport","query":"select Id from Invoice"}],)";
   return written(member, value, body) + "}";
}
std::string in_query(std::string_view member, std::string_view value) {
   std::string entry(query);
   const std::string given = "\"" + std::string(member) + "\":";
   if (const std::size_t at = entry.find(given); at != std::string::npos) entry.erase(at, entry.find(',', at) + 1 - at);
   return std::string(session) + "\"queries\":[" + written(member, value, entry) + "}]}";
}
std::string in_deleted(std::string_view member, std::string_view value) {
   const std::string column = member == "column" ? "" : R"("column":"D",)";
   return in_query("deleted", written(member, value, "{" + column) + "}");
}

struct said {
   std::string all;
   std::size_t at_value = 0;
   std::size_t errors = 0;
   std::size_t elsewhere = 0;
};

/// What the rules say of a body whose last value, but for brackets, begins at `at`.
said say(const std::string& body, std::size_t at, std::size_t size) {
   const auto checked = check_body(body);
   REQUIRE(std::holds_alternative<checked_request>(checked));
   said result;
   for (const zoql::diagnostic& finding : std::get<checked_request>(checked).findings) {
      const std::string words = to_string(finding.words);
      result.all += std::string(finding.rule) + ": " + words + "\n";
      const bool is_here = finding.where.begin >= at && finding.where.end <= at + size;
      (is_here ? result.at_value : result.elsewhere) += 1;
      result.errors += finding.level == zoql::severity::error ? 1 : 0;
      CHECK(words.find("[0-9]") == std::string::npos); // patterns are not for people
      CHECK(words.find("  ") == std::string::npos);
   }
   return result;
}

/// Calls `visit(name, body_with)` for all members of requests.
template<typename Visit>
void each_member(Visit visit) {
   for (const field_about& one : describe(of<job_request>{}).fields) visit(one, &in_job);
   for (const field_about& one : describe(of<query_request>{}).fields) visit(one, &in_query);
   for (const field_about& one : describe(of<deleted_column>{}).fields) visit(one, &in_deleted);
}

bool takes(const field_about& member, std::string_view value) {
   const bool is_number = value == "7";
   const bool is_list = value.starts_with('[');
   if (member.name == "queries") return is_list;
   if (member.name == "deleted") return is_list || value.starts_with('{');
   if (member.name == "offset" || member.name == "version") return is_number;
   return member.type.starts_with("boolean") && value == "true";
}

} // namespace

TEST_CASE("null says the same as nothing") {
   each_member([](const field_about& member, auto body_with) {
      const std::string body = body_with(member.name, "null");
      const std::string without = body_with(member.name, "");
      INFO(body);
      const auto rules_of = [](const std::string& text) {
         std::vector<std::string> rules;
         const auto checked = check_body(text);
         REQUIRE(std::holds_alternative<checked_request>(checked));
         for (const zoql::diagnostic& finding : std::get<checked_request>(checked).findings)
            rules.emplace_back(finding.rule);
         std::ranges::sort(rules);
         return rules;
      };
      CHECK(rules_of(body) == rules_of(without));
   });
}

TEST_CASE("a value of another type is one error, at the value") {
   each_member([](const field_about& member, auto body_with) {
      for (const std::string_view value : {"true", "7", R"(["a"])", R"({"a":1})"}) {
         if (takes(member, value)) continue;
         const std::string body = body_with(member.name, value);
         INFO(body);
         const said result = say(body, body.rfind(value), value.size());
         INFO(result.all);
         CHECK(result.at_value == 1);
         CHECK(result.errors == 1);
      }
   });
}

TEST_CASE("an empty text is one finding, at the value") {
   each_member([](const field_about& member, auto body_with) {
      for (const std::string_view value : {R"("")", R"(" ")"}) {
         const std::string body = body_with(member.name, value);
         INFO(body);
         const said result = say(body, body.rfind(value), value.size());
         INFO(result.all);
         // Any text may stand for null; of a statement the rules about statements speak.
         const bool is_left_alone = member.name == "nullReplacement" || member.name == "query";
         CHECK(result.at_value == (is_left_alone ? 0U : 1U));
         CHECK(result.elsewhere == 0);
      }
   });
}

TEST_CASE("odd values have their own words") {
   const struct {
      std::string body;
      std::string_view words;
   } bodies[] = {
      {R"({"queries":[]})", "no-queries: a job of version 1.0 has to have a query: error 90016\n"},
      {R"({"format":"csv","queries":[]})", "no-queries: a job of version 1.0 has to have a query: error 90016\n"},
      {R"({"version":"1.1","queries":[]})", "no-queries: a stateless job without queries asks for nothing\n"},
      {in_job("queries", R"({"type":"zoql","query":"select Id from Account"})"),
       "wrong-type: `queries` has to be an array, and is an object\n"},
      {in_job("version", "1.10"), ""},
      {in_job("version", R"("1.10")"), "unknown-version: there is no version \"1.10\" of AQuA\n"},
      {in_job("version", "true"), "wrong-type: `version` has to be a text or a number, and is a boolean\n"},
      {in_job("offset", "1.5"), "wrong-type: `offset` has to be a whole number, and is 1.5\n"},
      {in_job("notifyUrl", R"("example.com/${JOBID}/${STATUS}")"),
       "malformed-notify-url: `notifyUrl` is not a URL that can be called\n"},
      {in_job("notifyUrl", R"("HTTPS://example.com/?${JOBID}&${STATUS}")"), ""},
      {in_query("apiVersion", R"("0")"), "unknown-api-version: there is no API version 0\n"},
      {in_query("apiVersion", R"("0.0")"), "unknown-api-version: there is no API version 0\n"},
      {in_query("apiVersion", R"("96.x")"), "unknown-api-version: `apiVersion` cannot be \"96.x\"\n"},
      {in_query("apiVersion", R"("96")"), ""},
      {in_query("deleted", "[]"), "deleted-without-column: `deleted` is an empty list and names no column\n"},
      {in_query("deleted", "{}"), "deleted-without-column: `deleted` names no column\n"},
      {in_query("deleted", R"({"format":"Boolean"})"), "deleted-without-column: `deleted` names no column\n"},
      {in_query("deleted", R"({"Column":"D"})"), "unknown-member: `Column` is no member of deleted\n"},
      {in_query("deleted", R"([{"column":"D"},{"column":"E"}])"),
       "several-deleted-columns: `deleted` lists 2 columns\n"},
      {in_query("deleted", R"([{"column":"D"}])"), "list-for-one: `deleted` is a list; what runs sends one object\n"},
      {in_query("deleted", R"({"column":"D"})"), ""},
   };
   for (const auto& one : bodies) {
      INFO(one.body);
      CHECK(say(one.body, 0, one.body.size()).all == one.words);
   }
}
