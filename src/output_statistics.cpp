// `--statistics`: how often each rule speaks, the most frequent first.
#include "json_text.hpp"
#include "outputs.hpp"
#include "shown.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <vector>

namespace zoql::tool {

namespace {

/// A rule can speak with two severities, and each is counted.
struct tally {
   std::string rule;
   severity level;
   std::size_t count;
};

class statistics_output : public output {
public:
   using output::output;

   void add(const file_report& report) override {
      for (const diagnostic& finding : report.findings) ++counts_[{std::string(finding.rule), finding.level}];
   }

   /// Standard error has said it.
   void problem(std::string_view, std::string_view) override {}

protected:
   [[nodiscard]] std::vector<tally> tallies() const {
      std::vector<tally> all;
      for (const auto& [key, count] : counts_) all.push_back({key.first, key.second, count});
      std::stable_sort(all.begin(), all.end(),
                       [](const tally& one, const tally& other) { return one.count > other.count; });
      return all;
   }

private:
   std::map<std::pair<std::string, severity>, std::size_t> counts_;
};

class text_statistics : public statistics_output {
public:
   using statistics_output::statistics_output;

   void end(const totals&) override {
      for (const tally& one : tallies()) write(shown("{:>6}  {:<7}  {}\n", one.count, name_of(one.level), one.rule));
   }
};

class json_statistics : public statistics_output {
public:
   using statistics_output::statistics_output;

   void end(const totals&) override {
      using json = nlohmann::ordered_json;
      json all = json::array();
      for (const tally& one : tallies())
         all.push_back({{"rule", one.rule}, {"severity", name_of(one.level)}, {"count", one.count}});
      write(json_text(json{{"version", 1}, {"statistics", std::move(all)}}) + "\n");
   }
};

} // namespace

std::unique_ptr<output> make_statistics_output(std::string_view format, output::writer write) {
   if (format == "json") return std::make_unique<json_statistics>(std::move(write));
   return std::make_unique<text_statistics>(std::move(write));
}

} // namespace zoql::tool
