// What the compiler finds in a broken statement, which it reads as it stands, beside what is found at run time, where
// it is read as it was most likely meant: where one has an error so has the other, and the first mistake is reported at
// run time at the same place or before it. `constant_corpus` holds that the compiler finds what is found in a statement
// as it stands.
#include "../acceptor/exceptions.hpp"
#include "../cases/case_file.hpp"
#include "../files.hpp"
#include "../laws/broken.hpp"
#include "../laws/mistakes.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// The first error of form, or where there is none, any: what a statement means may change with how it is read.
std::optional<zoql::diagnostic> first_error(const zoql::ast::statement& tree) {
   std::optional<zoql::diagnostic> first;
   for (zoql::diagnostic& one : zoql::check(tree)) {
      if (one.level != zoql::severity::error) continue;
      const bool is_of_form = !acceptor::is_about_meaning(one.rule);
      if (is_of_form || !first.has_value()) first = std::move(one);
      if (is_of_form) break;
   }
   return first;
}

/// Whether what is found as it was meant stands where something is found as it stands, or before it.
bool is_no_later(const zoql::diagnostic& meant, const zoql::diagnostic& standing) {
   // But for a space and a sign, or the other half of `order by`.
   constexpr std::uint32_t beside = 4;
   // It stands inside the string that is not closed.
   const bool is_inside = standing.rule == "unclosed-string" && meant.rule == "typographic-quote";
   return meant.where.begin <= standing.where.end + beside || is_inside;
}

struct tally {
   int statements = 0;
   int reread = 0;
   int wrong = 0;
};

void compare(const std::string& text, zoql::dialect language, tally& counts) {
   zoql::ast::statement tree = zoql::parse(text, language);
   const auto meant = first_error(tree);
   tree.reread = nullptr;
   const auto standing = first_error(tree);
   ++counts.statements;
   if (meant.has_value() && standing.has_value() && meant->where.begin != standing->where.begin) ++counts.reread;
   const bool holds =
      meant.has_value() == standing.has_value() && (!meant.has_value() || is_no_later(*meant, *standing));
   if (holds) return;
   ++counts.wrong;
   const auto place_of = [](const std::optional<zoql::diagnostic>& one) {
      return one.has_value() ? std::to_string(one->where.begin) + " " + std::string(one->rule) : std::string("none");
   };
   std::printf("%s: as it stands %s, as it was meant %s\n", text.c_str(), place_of(standing).c_str(),
               place_of(meant).c_str());
}

} // namespace

int main(int count, char** arguments) {
   tally counts;
   for (int at = 1; at < count; ++at) {
      for (const zoql::tests::block& one : zoql::tests::read_blocks(zoql::tests::read_file(arguments[at]))) {
         for (const zoql::dialect language : one.section.dialects) compare(one.statement, language, counts);
      }
   }
   for (const std::string_view text : zoql::tests::broken_statements) {
      for (const zoql::dialect language : {zoql::dialect::zoql, zoql::dialect::zoqlexport})
         compare(std::string(text), language, counts);
   }
   for (const zoql::dialect language : {zoql::dialect::zoql, zoql::dialect::zoqlexport}) {
      for (const zoql::tests::correct_statement& one : zoql::tests::correct_statements(language, 25, 7)) {
         for (const zoql::tests::mistake_kind& kind : zoql::tests::mistake_kinds()) {
            for (const zoql::tests::mistaken& made : kind.make(one)) compare(made.text, language, counts);
         }
      }
   }
   std::printf("%d statements, %d with another first error as they were meant, %d broken laws\n", counts.statements,
               counts.reread, counts.wrong);
   return counts.statements > 500 && counts.reread > 0 && counts.wrong == 0 ? 0 : 1;
}
