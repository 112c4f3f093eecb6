// The size of a page of records is one that Zuora keeps to.
#pragma once

#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/payload.hpp>
#include <zoql/aqua/request_rule.hpp>

namespace zoql::aqua::rules {

struct ineffective_batch_size {
   static constexpr zoql::about about{
      .name = "ineffective-batch-size",
      .summary = "a `batchSize` that Zuora replaces by 2000",
      .why =
         "`batchSize` goes from 1 to 2000; of a higher one the reference of `action/query` says that only 2000 records "
         "come, and of 0 the page on queryMore() that it stands for 2000.",
      .source = "Z5",
      .bad = R"({"queryString": "select Id from Account", "conf": {"batchSize": 5000}})",
      .good = R"({"queryString": "select Id from Account", "conf": {"batchSize": 2000}})",
      .dialects = no_dialect,
      .level = severity::warning,
   };

   static constexpr bool of_every_request = true;

   static void check(payload& request, report& report) {
      const located_json* const conf = request.form() == channel::query ? request.member("conf") : nullptr;
      const located_json* const size = conf == nullptr ? nullptr : given(*conf, "batchSize");
      if (size == nullptr || !is_number(size->text)) return;
      const bool is_zero = compare_numbers(size->text, "0") == 0;
      if (!is_zero && compare_numbers(size->text, "2000") <= 0) return;
      report.say(size->where, {"a `batchSize` of {} yields pages of 2000 records", std::string_view(size->text)},
                 "write a number from 1 to 2000");
   }
};

} // namespace zoql::aqua::rules
