// Values to text: a statement of ten fields and three conditions, beside `fmt::format` writing the same text.
#include "verify.hpp"

#include <zoql/built.hpp>
#include <zoql/literal.hpp>
#include <zoql/zuora.gen.hpp>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace zoql::bench {
namespace {

/// What is known only when the program runs.
struct values {
   std::string status = "Active";
   std::string balance = "10.50";
   std::string created = "2026-01-01";
};

/// By hand: nothing is escaped and nothing checked.
std::string by_fmt(const values& given) {
   return fmt::format("select {}, {}, {}, {}, {}, {}, {}, {}, {}, {} from {} where {} = '{}' and {} > {} and {} >= '{}'",
                      "Id", "AccountNumber", "Name", "Status", "Balance", "Currency", "CreatedDate", "UpdatedDate",
                      "BillCycleDay", "CrmId", "Account", "Status", given.status, "Balance", given.balance,
                      "CreatedDate", given.created);
}

template<dialect Language>
std::string untyped(const values& given) {
   return select("Id", "AccountNumber", "Name", "Status", "Balance", "Currency", "CreatedDate", "UpdatedDate",
                 "BillCycleDay", "CrmId")
      .from("Account")
      .where(field("Status") == given.status and field("Balance") > decimal(given.balance) and
             field("CreatedDate") >= given.created)
      .template build<Language>()
      .text();
}

template<dialect Language>
std::string typed(const values& given) {
   using zuora::account;
   return select(account.id, account.account_number, account.name, account.status, account.balance, account.currency,
                 account.created_date, account.updated_date, account.bill_cycle_day, account.crm_id)
      .from(account)
      .where(account.status == given.status and account.balance > decimal(given.balance) and
             account.created_date >= given.created)
      .template build<Language>()
      .text();
}

/// The same without the rules, to tell what they cost: the trees, and their tree and text in one.
template<dialect Language>
std::string alone(const values& given) {
   building::draft draft = select("Id", "AccountNumber", "Name", "Status", "Balance", "Currency", "CreatedDate",
                                  "UpdatedDate", "BillCycleDay", "CrmId")
                              .from("Account")
                              .where(field("Status") == given.status and field("Balance") > decimal(given.balance) and
                                     field("CreatedDate") >= given.created)
                              .take_draft();
   return std::string(building::composer::compose(draft, Language).text());
}

/// The statement is checked by the compiler, and what it became is checked again.
template<dialect Language>
std::string bound(const values& given) {
   return statement<"select Id, AccountNumber, Name, Status, Balance, Currency, CreatedDate, UpdatedDate, BillCycleDay, "
                    "CrmId from Account where Status = {} and Balance > {} and CreatedDate >= {}",
                    Language>
      .bind(given.status, decimal(given.balance), given.created)
      .text();
}

/// Measures a way to make the text, once it has made the right one.
template<typename Way>
void measure_build(benchmark::State& state, Way make) {
   values given;
   verify(make(given) == by_fmt(given), "the same text", make(given));
   for (auto _ : state) {
      benchmark::DoNotOptimize(given);
      benchmark::DoNotOptimize(make(given));
   }
   state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(by_fmt(given).size()));
}

void build_by_fmt(benchmark::State& state) { measure_build(state, by_fmt); }
template<dialect Language>
void build_untyped(benchmark::State& state) {
   measure_build(state, untyped<Language>);
}
template<dialect Language>
void build_typed(benchmark::State& state) {
   measure_build(state, typed<Language>);
}
template<dialect Language>
void build_bound(benchmark::State& state) {
   measure_build(state, bound<Language>);
}
template<dialect Language>
void build_alone(benchmark::State& state) {
   measure_build(state, alone<Language>);
}
BENCHMARK(build_by_fmt);
BENCHMARK(build_untyped<dialect::zoql>);
BENCHMARK(build_untyped<dialect::zoqlexport>);
BENCHMARK(build_typed<dialect::zoql>);
BENCHMARK(build_typed<dialect::zoqlexport>);
BENCHMARK(build_bound<dialect::zoql>);
BENCHMARK(build_bound<dialect::zoqlexport>);
BENCHMARK(build_alone<dialect::zoql>);
BENCHMARK(build_alone<dialect::zoqlexport>);

} // namespace
} // namespace zoql::bench
