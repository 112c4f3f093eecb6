// What a catalogue costs: loading a tenant's snapshot, laying it over the built-in one, and looking a name up.
#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/merge.hpp>
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/suggest.hpp>
#include <zoql/catalogue/unpack.hpp>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace zoql;

constexpr int object_count = 40;
constexpr int fields_each = 50;

/// A snapshot of 2,000 fields as `zoql catalogue build` writes one, a tenth of them picklists.
std::string snapshot() {
   catalogue::draft all;
   for (int object = 0; object < object_count; ++object) {
      catalogue::object_facts& made = all.objects.emplace_back();
      made.name = "Object" + std::to_string(object);
      made.soap_fields = made.export_fields = catalogue::layer::tenant;
      for (int at = 0; at < fields_each; ++at) {
         catalogue::field_facts& field = made.fields.emplace_back();
         field.name = "SomewhatLongFieldName" + std::to_string(at) + "__c";
         field.label = "Somewhat Long Field Name " + std::to_string(at);
         field.type = {at % 10 == 0 ? catalogue::type::picklist : catalogue::type::text, catalogue::layer::tenant};
         field.soap = field.exported = field.selectable = field.filterable = {true, catalogue::layer::tenant};
         if (at % 10 == 0) field.values = {{"Draft", "Active", "Cancelled", "Expired"}, catalogue::layer::tenant};
      }
   }
   return write_json(all, catalogue::layer::tenant);
}

/// Stops the benchmark when what it is about to measure does not work.
void verify(bool works, std::string_view what) {
   if (works) return;
   std::cerr << "does not work: " << what << '\n';
   std::exit(1);
}

/// The floor: every byte of the snapshot touched once.
void read_bytes(benchmark::State& state) {
   const std::string text = snapshot();
   for (auto _ : state) {
      unsigned sum = 0;
      for (const char byte : text) sum += static_cast<unsigned char>(byte);
      benchmark::DoNotOptimize(sum);
   }
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(read_bytes)->Unit(benchmark::kMillisecond);

void load_snapshot(benchmark::State& state) {
   const std::string text = snapshot();
   const auto load = [&] { return catalogue::store(*catalogue::read_json(source("snapshot", text))); };
   verify(load().view().object("object39").field("SOMEWHATLONGFIELDNAME49__C").type().is(catalogue::type::text),
          "load");
   for (auto _ : state) benchmark::DoNotOptimize(load());
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(load_snapshot)->Unit(benchmark::kMillisecond);

void load_over_built_in(benchmark::State& state) {
   const std::string text = snapshot();
   const auto load = [&] {
      catalogue::draft all = unpacked(catalogue::built_in);
      merge(all, std::move(*catalogue::read_json(source("snapshot", text))));
      return catalogue::store(all);
   };
   verify(load().view().object("Account") && load().view().object("Object0"), "load over the built-in");
   for (auto _ : state) benchmark::DoNotOptimize(load());
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(load_over_built_in)->Unit(benchmark::kMillisecond);

/// Every field of the built-in catalogue under its name in capitals, object and field looked up each time.
void look_up(benchmark::State& state) {
   std::vector<std::pair<std::string, std::string>> names;
   for (const catalogue::object& object : catalogue::built_in.objects()) {
      for (const catalogue::field& field : object.fields()) {
         std::string loud(field.name());
         for (char& byte : loud) byte = byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
         verify(object.field(loud).name() == field.name(), "look-up");
         names.emplace_back(object.name(), std::move(loud));
      }
   }
   for (auto _ : state) {
      for (const auto& [object, field] : names) {
         benchmark::DoNotOptimize(catalogue::built_in.object(object).field(field).type());
      }
   }
   state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(names.size()));
}
BENCHMARK(look_up);

void did_you_mean(benchmark::State& state) {
   const catalogue::object account = catalogue::built_in.object("Account");
   const auto ask = [&] { return suggest_field(account, "AcountNumber", catalogue::context::soap); };
   verify(ask().name == "AccountNumber", "did you mean");
   for (auto _ : state) benchmark::DoNotOptimize(ask());
}
BENCHMARK(did_you_mean);

} // namespace

BENCHMARK_MAIN();
