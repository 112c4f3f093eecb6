// In a request body `--fix` touches what its edits touch and no other byte, however the rest is written.
#include "lint.hpp"
#include "mend_file.hpp"
#include "text_changes.hpp"

#include "../random.hpp"

#include <zoql/check.hpp>
#include <zoql/fix.hpp>
#include <zoql/mend.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using zoql::tool::file_report;

/// How each byte is written in a string of JSON: some are escaped, though they need not be.
using spelling = std::array<std::string, 256>;

spelling random_spelling(zoql::test::random& random) {
   spelling all;
   for (std::size_t byte = 0; byte < all.size(); ++byte) {
      all[byte] = std::string(1, static_cast<char>(byte));
      if (byte >= 0x80) continue;
      const std::string quoted = nlohmann::json(all[byte]).dump();
      all[byte] = quoted.substr(1, quoted.size() - 2);
      const std::uint32_t choice = random.below(6);
      if (choice == 0) all[byte] = fmt::format("\\u{:04x}", byte);
      if (choice == 1) all[byte] = fmt::format("\\u{:04X}", byte);
   }
   if (random.coin()) all['/'] = "\\/";
   return all;
}

std::string spelled(std::string_view text, const spelling& how) {
   std::string json = "\"";
   for (const char byte : text) json += how[static_cast<unsigned char>(byte)];
   return json + '"';
}

std::string body_of(const std::string& statement, zoql::dialect language) {
   return fmt::format("{{\"queries\":[{{\"name\":\"\\u0071\",\"type\":\"{}\",\"query\":{}}}]}}",
                      zoql::capabilities_of(language).name, statement);
}

/// The safe fixes of the statement in a body, as `lint` reports them: they count in the file.
std::vector<zoql::fix> safe_fixes(const file_report& report) {
   std::vector<zoql::fix> all;
   for (const zoql::diagnostic& finding : report.findings) {
      for (const zoql::fix& fix : finding.fixes) {
         if (fix.trust == zoql::applicability::safe) all.push_back(fix);
      }
   }
   return all;
}

/// JSON with a letter of its own for each escape.
std::string letters_of(std::string_view json) {
   std::string letters;
   for (std::size_t at = 0; at < json.size(); ++at) {
      if (json[at] != '\\') {
         letters += json[at];
         continue;
      }
      const bool is_number = json[++at] == 'u';
      const unsigned long value = is_number ? std::stoul(std::string(json.substr(at + 1, 4)), nullptr, 16)
                                            : static_cast<unsigned char>(json[at]);
      if (is_number) at += 4;
      letters += is_number ? "\xEE\x80" : "\xEE\x84";  // of the private ones, from U+E000 and U+E100 on
      letters += static_cast<char>(0x80 + value % 64); // enough to tell what is escaped here
   }
   return letters;
}

std::size_t changed_letters(std::string_view old, std::string_view fresh) {
   std::size_t sum = 0;
   for (const zoql::tool::text_change& one : zoql::tool::text_changes(old, fresh)) {
      sum += zoql::count_code_points(old.substr(one.old_begin, one.old_end - one.old_begin)) +
             zoql::count_code_points(fresh.substr(one.new_begin, one.new_end - one.new_begin));
   }
   return sum;
}

/// An edit that puts back a letter it takes away may leave it as it is written; else nothing differs.
void check_fixed(const std::string& body, const std::string& fixed, const std::string& by_edits) {
   CHECK(nlohmann::json::parse(fixed) == nlohmann::json::parse(by_edits));
   const std::string old = letters_of(body);
   CHECK(changed_letters(old, letters_of(fixed)) <= changed_letters(old, letters_of(by_edits)));
}

} // namespace

TEST_CASE("one fix in a body changes the bytes of its edits alone") {
   zoql::test::random random(5);
   std::size_t tried = 0;
   for (const zoql::about* rule : zoql::rule_abouts) {
      for (const zoql::dialect language : {zoql::dialect::zoql, zoql::dialect::zoqlexport}) {
         if (!zoql::covers(rule->dialects, language)) continue;
         if (zoql::mender().mend(rule->bad, language).fixes != 1) continue;
         for (int round = 0; round < 8; ++round) {
            const std::string body = body_of(spelled(rule->bad, random_spelling(random)), language);
            const zoql::tool::input file{"x.json", body};
            file_report report(file);
            lint(report, {});
            const std::vector<zoql::fix> fixes = safe_fixes(report);
            if (fixes.size() != 1) continue;
            const auto mended = zoql::tool::mend_file(file, {}, false);
            CAPTURE(rule->name, body);
            check_fixed(body, std::get<std::string>(mended), zoql::apply(body, fixes.front()));
            ++tried;
         }
      }
   }
   CHECK(tried > 100);
}
