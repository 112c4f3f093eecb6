// Lints files under two catalogues and keeps what the second one alone makes of them.
#include "impact.hpp"

#include "catalogue_shelf.hpp"
#include "catalogue_text.hpp"
#include "delivery.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "lint.hpp"
#include "standard_error.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::tool {

namespace {

/// What makes two findings the same, though remedies and notes may differ: rule, place, how loud, and the words.
using identity = std::tuple<std::string_view, std::uint32_t, std::uint32_t, severity, std::string>;

identity identity_of(const diagnostic& finding) {
   return {finding.rule, finding.where.begin, finding.where.end, finding.level, to_string(finding.words)};
}

/// Leaves out of `after` what `before` says as well.
void keep_fresh(const file_report& before, file_report& after) {
   std::multiset<identity> known;
   for (const diagnostic& finding : before.findings) known.insert(identity_of(finding));
   std::erase_if(after.findings, [&](const diagnostic& finding) {
      const auto same = known.find(identity_of(finding));
      if (same == known.end()) return false;
      known.erase(same);
      return true;
   });
}

class impact_run {
public:
   explicit impact_run(const impact_options& options) : options_(options), settings_(options.settings) {}

   [[nodiscard]] int run() {
      found_ = find_paths(options_.paths);
      const std::vector<std::string>& paths = found_.paths;
      if (!settings_.read(paths, "<stdin>") || !can_look_names_up(paths)) return could_not_run;
      delivery_.emplace(options_.results.under(settings_.of(paths.empty() ? "" : paths.front())));
      for (const input_problem& problem : found_.problems) delivery_->problem(problem.path, problem.words);
      for (const std::string& path : paths) compare(path);
      delivery_->end();
      return delivery_->exit_code();
   }

private:
   /// What holds for a file when this snapshot is the tenant's.
   [[nodiscard]] catalogue::result<settings> under(const std::string& snapshot, const std::string& path) {
      settings here = settings_.of(path);
      here.catalogues.value = {snapshot};
      const catalogue::result<catalogue::view> names = catalogues_.of(here);
      if (!names) return names.problem();
      here.names = *names;
      return here;
   }

   /// Whether both snapshots, and the overlays of each file, can be read; says what cannot.
   [[nodiscard]] bool can_look_names_up(const std::vector<std::string>& paths) {
      const std::vector<std::string> here_alone{""};
      for (const std::string& snapshot : {options_.before, options_.after}) {
         for (const std::string& path : paths.empty() ? here_alone : paths) {
            const catalogue::result<settings> here = under(snapshot, path);
            if (here) continue;
            write_standard_error("zoql: " + text_of(here.problem()) + "\n");
            return false;
         }
      }
      return true;
   }

   void compare(const std::string& path) {
      const auto read = read_input(path, "<stdin>");
      if (const auto* problem = std::get_if<input_problem>(&read))
         return delivery_->problem(problem->path, problem->words);
      file_report before(std::get<input>(read));
      file_report after(std::get<input>(read));
      lint_under(*under(options_.before, path), before);
      lint_under(*under(options_.after, path), after);
      keep_fresh(before, after);
      if (!after.is_other_json || found_.is_named(path))
         delivery_->add(after, read_threshold(settings_.of(path).fail_on.value));
   }

   static void lint_under(const settings& settings, file_report& report) {
      lint(report, {settings.known_language(report.input.path), settings.rule_options(), settings.request_choices()});
   }

   const impact_options& options_;
   settings_finder settings_;
   catalogue_shelf catalogues_;
   found_paths found_;
   std::optional<delivery> delivery_;
};

} // namespace

int report_impact(const impact_options& options) { return impact_run(options).run(); }

} // namespace zoql::tool
