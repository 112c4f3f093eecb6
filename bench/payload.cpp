// What it costs to take a request from its text into the generated structs and back, beside code written by hand.
#include "payload_by_hand.hpp"

#include <zoql/aqua/batch_query.gen.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

/// A job of ten queries with every member that is in use.
const std::string& body() {
   static const std::string text = [] {
      std::string made =
         R"({"dateTimeUtc":true,"encrypted":"none","format":"csv","name":"nightly extract","notifyUrl":)"
         R"("https://example.com/done?job=${JOBID}&status=${STATUS}","nullReplacement":"","offset":60,)"
         R"("partner":"acme","project":"finance","queries":[)";
      for (int number = 0; number < 10; ++number) {
         made += number == 0 ? "" : ",";
         made += R"({"apiVersion":"137.0","deleted":{"column":"Deleted","format":"Boolean"},"name":"query )" +
                 std::to_string(number) +
                 R"(","query":"select Account.Id, Account.Name, Id, Status, \"Größe\" from Subscription where )"
                 R"(Status != 'Draft' and UpdatedDate >= '2026-01-01T00:00:00Z'","type":"zoqlexport"})";
      }
      return made + R"(],"sourceData":"LIVE","useQueryLabels":true,"version":"1.1"})";
   }();
   return text;
}

zoql::aqua::job_request decoded() { return *zoql::aqua::read<zoql::aqua::job_request>(body()); }
by_hand::job_request decoded_by_hand() { return nlohmann::json::parse(body()).get<by_hand::job_request>(); }

void decode_generated(benchmark::State& state) {
   for (auto _ : state) benchmark::DoNotOptimize(zoql::aqua::read<zoql::aqua::job_request>(body()));
   state.SetBytesProcessed(static_cast<std::int64_t>(body().size()) * state.iterations());
}
void decode_by_hand(benchmark::State& state) {
   for (auto _ : state) benchmark::DoNotOptimize(decoded_by_hand());
   state.SetBytesProcessed(static_cast<std::int64_t>(body().size()) * state.iterations());
}
void encode_generated(benchmark::State& state) {
   const auto request = decoded();
   for (auto _ : state) benchmark::DoNotOptimize(zoql::aqua::write(request));
   state.SetBytesProcessed(static_cast<std::int64_t>(body().size()) * state.iterations());
}
void encode_by_hand(benchmark::State& state) {
   const auto request = decoded_by_hand();
   for (auto _ : state) benchmark::DoNotOptimize(nlohmann::json(request).dump());
   state.SetBytesProcessed(static_cast<std::int64_t>(body().size()) * state.iterations());
}
BENCHMARK(decode_generated);
BENCHMARK(decode_by_hand);
BENCHMARK(encode_generated);
BENCHMARK(encode_by_hand);

/// Both ways give the body back that came in.
bool both_are_right() {
   const auto same = [](const std::string& text) {
      return nlohmann::json::parse(text) == nlohmann::json::parse(body());
   };
   return same(zoql::aqua::write(decoded())) && same(nlohmann::json(decoded_by_hand()).dump());
}

} // namespace

int main(int count, char** words) {
   if (!both_are_right()) {
      std::puts("a body does not come out as it went in");
      return EXIT_FAILURE;
   }
   benchmark::Initialize(&count, words);
   if (benchmark::ReportUnrecognizedArguments(count, words)) return EXIT_FAILURE;
   benchmark::RunSpecifiedBenchmarks();
}
