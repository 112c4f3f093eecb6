// The job builder: what it writes, what it refuses and where, and the kinds of statement it takes.
#include <zoql/aqua/job.hpp>
#include <zoql/build.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace zoql::aqua;
using enum zoql::aqua::file_format;
using enum zoql::aqua::deleted_format;

namespace {

/// The piece of the body that the first error of a rule speaks of; `none` where it is silent.
std::string place_of(const built_job& job, std::string_view rule) {
   for (const zoql::diagnostic& finding : job.findings()) {
      if (finding.rule == rule) return std::string(finding.where.of(job.text_of_findings()));
   }
   return "none";
}

std::string words_of(const built_job& job, std::string_view rule) {
   for (const zoql::diagnostic& finding : job.findings()) {
      if (finding.rule == rule) return to_string(finding.words);
   }
   return "none";
}

/// What literals that the compiler checked look like.
struct checked_text {
   static constexpr zoql::dialect language = zoql::dialect::zoql;
   [[nodiscard]] static std::string_view text() { return "select Id from Product"; }
};

} // namespace

TEST_CASE("a job is written as clients that work write it") {
   std::mt19937_64 source(1);
   const auto wanted = job("nightly")
                          .stateful("partner", "project")
                          .format(csv)
                          .use_query_labels(true)
                          .query("accounts", zoql::select("Id", "Name").from("Account"))
                          .deleted("Deleted", boolean)
                          .query("lines", "select Id from InvoiceItem where ChargeName = 'a\"b'")
                          .api_version("69.0")
                          .query("soap", "select Id from Invoice", zoql::dialect::zoql)
                          .zuora_track_id("run-7")
                          .idempotent(source);
   const built_job built = wanted.build();
   REQUIRE(built);
   CHECK(
      built.body() ==
      R"({"format":"csv","name":"nightly","partner":"partner","project":"project","queries":[)"
      R"({"deleted":{"column":"Deleted","format":"Boolean"},"name":"accounts","query":"select Id, Name from Account","type":"zoqlexport"},)"
      R"({"apiVersion":"69.0","name":"lines","query":"select Id from InvoiceItem where ChargeName = 'a\"b'","type":"zoqlexport"},)"
      R"({"name":"soap","query":"select Id from Invoice","type":"zoql"}],"useQueryLabels":true,"version":"1.1"})");
   CHECK(read<job_request>(built.body()).operator bool());
   const map_of<std::string> headers = built.header_fields();
   REQUIRE(headers.size() == 2);
   CHECK(headers[0].first == "Idempotency-Key");
   CHECK(pattern::from("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
            ->search(headers[0].second));
   CHECK(headers[1] == std::pair<std::string, std::string>("Zuora-Track-Id", "run-7"));
   CHECK(built.headers().zuora_track_id == "run-7");
}

TEST_CASE("a job is a value: what is added to a copy stays there") {
   const job_builder one = job("one").query("a", "select Id from Account");
   job_builder two = one;
   two.name("two").query("b", "select Id from Invoice");
   CHECK(one.build().request().queries->size() == 1);
   CHECK(two.build().request().queries->size() == 2);
   CHECK(one.build().request().name == "one");
   built_job kept = one.build();
   kept = two.build();
   CHECK(kept.body().find("Invoice") != std::string_view::npos);
}

TEST_CASE("the rules speak of statements where they stand in the body") {
   const built_job job = zoql::aqua::job("a").query("a", "select Id from Account\nwhere Name <> 'x'").build();
   CHECK_FALSE(job);
   CHECK(job.body().empty());
   CHECK(place_of(job, "angled-inequality") == "<>");
   const auto& findings = job.findings();
   const auto finding = std::ranges::find(findings, "angled-inequality", &zoql::diagnostic::rule);
   REQUIRE(finding != findings.end());
   CHECK(finding->fixes.front().edits.front().where == finding->where);
   // A builder's statement that only the rules refuse is shown as one that was written.
   const auto many = zoql::select("Id", "Id").from("Account");
   CHECK(place_of(zoql::aqua::job("a").query("a", many).build(), "duplicate-field") == "Id");
}

TEST_CASE("the rules about requests speak of the body") {
   CHECK(place_of(job("a name of more than thirty-two characters").query("a", "select Id from Account").build(),
                  "out-of-limits") == "\"a name of more than thirty-two characters\"");
   const auto stateless = job("a").query("a", "select Id from Account").deleted("Deleted", numeric);
   CHECK(place_of(stateless.build(), "deleted-in-stateless-job") != "none");
   job_builder stateful = stateless;
   CHECK(stateful.stateful("p", "q").build());
}

TEST_CASE("what was never made says why") {
   const auto empty = zoql::select("Id").from("Account").where(zoql::field("Name").in(std::vector<std::string>{}));
   const built_job nothing = job("a").query("accounts", empty).build();
   CHECK_FALSE(nothing);
   CHECK(words_of(nothing, "matches-nothing") ==
         "query `accounts`: the statement can find no row, because a list of values is empty");
   const auto joined = zoql::select("Account.Name").from("Invoice");
   const built_job lacks = job("a").query("lines", joined, zoql::dialect::zoql).build();
   CHECK_FALSE(lacks);
   const built_job unfinished = job("a").query("none", zoql::select("Id")).build();
   CHECK(words_of(unfinished, "incomplete-statement") == "query `none`: no object to select from: call from(…)");
   const zoql::built made = zoql::select("Id").from("Account").build<zoql::dialect::zoql>();
   CHECK(job("a").query("a", made).build().request().queries->front().type == query_type::zoql);
   CHECK(job("a").query("a", checked_text()).build().request().queries->front().type == query_type::zoql);
}

TEST_CASE("setters of a query need one") {
   const built_job early = job("a").api_version("69.0").query("a", "select Id from Account").build();
   CHECK_FALSE(early);
   CHECK(words_of(early, "no-query-yet") == "a setter of queries was called before the first query was added");
}

TEST_CASE("headers are checked") {
   const auto with_query = job("a").query("a", "select Id from Account");
   const auto finding = [&](auto set, std::string_view name) {
      job_builder changed = with_query;
      return words_of(set(changed).build(), name);
   };
   CHECK(finding(
            [](job_builder & all) -> auto& { return all.zuora_track_id("a:b"); }, "header-limit") ==
         "header Zuora-Track-Id: expected text that matches ^[ !#-&(-9<-~]*$");
   CHECK(finding(
            [](job_builder & all) -> auto& { return all.zuora_version("1\r\nX: y"); }, "header-text") ==
         "the header Zuora-Version has a control character, which would end its line");
   CHECK(finding(
            [](job_builder & all) -> auto& { return all.idempotency_key(std::string(256, 'k')); }, "header-limit") ==
         "header Idempotency-Key: expected at most 255 characters, found 256");
}

TEST_CASE("headers that are taken for something else are warned of") {
   const auto with_query = job("a").query("a", "select Id from Account");
   job_builder long_key = with_query;
   CHECK(long_key.idempotency_key(std::string(255, 'k')).build());
   CHECK(words_of(long_key.build(), "long-idempotency-key") != "none");
   CHECK(words_of(long_key.idempotency_key(std::string(254, 'k')).build(), "long-idempotency-key") == "none");
   job_builder version = with_query;
   CHECK(version.zuora_version("341").build());
   CHECK(words_of(version.build(), "unknown-zuora-version") ==
         "Zuora-Version `341` is on no page; an unknown one is taken for 186.0");
   CHECK(words_of(version.zuora_version("341.0").build(), "unknown-zuora-version") == "none");
}

TEST_CASE("keys come from the source, or from the system") {
   std::mt19937 one(7);
   std::mt19937 same(7);
   CHECK(random_key(one) == random_key(same));
   CHECK(random_key(one) != random_key());
   CHECK(random_key() != random_key());
   CHECK(job("a").idempotent().build().headers().idempotency_key.value().size() == 36);
}
