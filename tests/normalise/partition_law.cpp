// The law of partitions: every part is under the limits and read as it was meant, together they find the rows of the
// whole, they are as few as the lower bound where they claim so, and rows repeat only where that was said.
// Run: partition_law [how many statements] [seed]
#include "../build/trees.hpp"
#include "conditions.hpp"

#include <zoql/parse.hpp>
#include <zoql/partition.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace zoql;

std::string random_condition(test::random& random) {
   test::condition_maker maker(random);
   if (random.coin()) return maker.make(2);
   std::string text = random.coin() ? "b = 1 and a in (" : "s like 'x%' or a in (";
   const std::uint32_t count = 1 + random.below(12);
   for (std::uint32_t at = 0; at < count; ++at) text += (at == 0 ? "" : ", ") + std::to_string(random.below(9));
   return text + ")";
}

std::string broken_part(const owned_statement& part, dialect target, const partition_options& options) {
   const ast::statement read = parse(part.text(), target);
   if (!test::same(read, part.tree())) return "a part is read as another tree";
   if (part.text().size() > options.characters_per_statement) return "a part is too long";
   std::uint64_t conditions = 0;
   for (const ast::node& node : read.nodes) {
      if (ast::kinds(ast::kind::comparison, ast::kind::like, ast::kind::is_null).has(node.kind)) ++conditions;
   }
   return conditions > options.conditions_per_statement ? "a part has too many conditions" : "";
}

std::string broken(const ast::statement& whole, const partition_result& result, dialect target,
                   const partition_options& options, test::random& random) {
   for (const owned_statement& part : result.statements) {
      if (std::string problem = broken_part(part, target, options); !problem.empty()) return problem;
   }
   for (int number = 0; number < 24; ++number) {
      const test::row row = test::make_row(random);
      int found = 0;
      for (const owned_statement& part : result.statements) found += test::evaluator(part.tree(), row).finds() ? 1 : 0;
      if (test::evaluator(whole, row).finds() != (found > 0)) return "together the parts find other rows";
      if (found > 1 && !result.rows_may_repeat) return "a row is found twice";
   }
   return {};
}

} // namespace

int main(int count, char** arguments) {
   const long long tries = count > 1 ? std::atoll(arguments[1]) : 20'000;
   test::random random(count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
   long long split = 0;
   long long disjoint = 0;
   long long refused = 0;
   for (long long number = 0; number < tries; ++number) {
      const std::string text = "select Id from X where " + random_condition(random);
      const ast::statement whole = parse(text, dialect::zoqlexport);
      const dialect target = random.coin() ? dialect::zoql : dialect::zoqlexport;
      partition_options options;
      options.conditions_per_statement = 3 + random.below(8);
      options.characters_per_statement = 60 + random.below(100);
      const partition_result result = partition(whole, target, options);
      if (!result) {
         const bool reason =
            !result.obstacle.words.empty() || result.result == partition_result::outcome::matches_nothing;
         if (!reason) return std::printf("%s\n   was refused without a reason\n", text.c_str()), 1;
         ++refused;
         continue;
      }
      split += result.statements.size() > 1 ? 1 : 0;
      disjoint += result.statements.size() > 1 && !result.rows_may_repeat ? 1 : 0;
      const std::string problem = broken(whole, result, target, options, random);
      if (problem.empty()) continue;
      std::printf("%s\n   %s\n", text.c_str(), problem.c_str());
      for (const owned_statement& part : result.statements) std::printf("   %s\n", std::string(part.text()).c_str());
      return 1;
   }
   std::printf("%lld statements: %lld split, %lld of them into parts without common rows, %lld refused\n", tries, split,
               disjoint, refused);
   return split > tries / 10 && disjoint > 0 && refused > 0 ? 0 : 1;
}
