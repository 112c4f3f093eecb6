// The law of normal forms: they find the same rows, null behaviour included, say nothing twice, and need no
// parentheses. Run: normal_form_law [how many trees] [seed]
#include "../build/trees.hpp"
#include "conditions.hpp"

#include <zoql/normalise.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace zoql;

std::string text_of(const ast::statement& tree, const ast::node& node) { return std::string(tree.view(node)); }

/// The terms of a normal form, told apart by their text.
std::vector<std::set<std::string>> terms_of(const ast::statement& tree) {
   std::vector<std::set<std::string>> terms;
   const ast::node& condition = *tree.child(*tree.clause(ast::kind::where), 0);
   const auto add = [&](const ast::node& term) {
      terms.emplace_back();
      if (term.kind != ast::kind::and_) return void(terms.back().insert(text_of(tree, term)));
      for (const ast::node& literal : tree.children(term)) terms.back().insert(text_of(tree, literal));
   };
   if (condition.kind != ast::kind::or_) {
      add(condition);
   } else {
      for (const ast::node& term : tree.children(condition)) add(term);
   }
   return terms;
}

std::vector<std::set<std::string>> sorted(std::vector<std::set<std::string>> terms) {
   std::sort(terms.begin(), terms.end());
   return terms;
}

std::string broken_shape(const ast::statement& tree, dialect target, std::uint64_t conditions) {
   using enum ast::kind;
   if (tree.present.meets(ast::kinds(group, in, between))) return "something is not written out";
   if (target == dialect::zoql && tree.present.meets(ast::kinds(not_, is_null))) return "ZOQL cannot say that";
   const auto terms = terms_of(tree);
   std::uint64_t count = 0;
   for (const auto& term : terms) count += term.size();
   if (count != conditions) return "the conditions are miscounted, or one stands twice";
   for (const auto& one : terms) {
      for (const auto& other : terms) {
         const bool covers = std::includes(other.begin(), other.end(), one.begin(), one.end());
         if (&one != &other && covers) return "a term is needless";
      }
   }
   return {};
}

std::string broken(const ast::statement& statement, const normal_form& form, dialect target, test::random& random) {
   constexpr int rows = 16;
   const bool nothing = form.result == normal_form::outcome::matches_nothing;
   for (int number = 0; number < rows; ++number) {
      const test::row row = test::make_row(random);
      const bool found = !nothing && test::evaluator(form.statement.tree(), row).finds();
      if (test::evaluator(statement, row).finds() != found) return "it finds other rows";
   }
   if (nothing) return {};
   const ast::statement read = parse(form.statement.text(), target);
   if (!test::same(read, form.statement.tree())) return "it is read as another tree";
   if (const normal_form again = normalise(read, target);
       !again || sorted(terms_of(again.statement.tree())) != sorted(terms_of(read))) {
      return "its own normal form is another one";
   }
   return broken_shape(form.statement.tree(), target, form.conditions);
}

} // namespace

int main(int count, char** arguments) {
   const long long tries = count > 1 ? std::atoll(arguments[1]) : 100'000;
   test::random random(count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1);
   long long forms = 0;
   long long nothing = 0;
   long long refused = 0;
   parser parser;
   for (long long number = 0; number < tries; ++number) {
      const std::string text = "select Id from X where " + test::condition_maker(random).make(3);
      const ast::statement& statement = parser.parse(text, dialect::zoqlexport);
      const dialect target = random.coin() ? dialect::zoql : dialect::zoqlexport;
      const normal_form form = normalise(statement, target);
      using enum normal_form::outcome;
      ++(form.result == normal ? forms : form.result == matches_nothing ? nothing : refused);
      if (form.result == too_large || form.result == impossible) {
         if (target == dialect::zoql && statement.present.has(ast::kind::like)) continue;
         std::printf("%s\n   was refused: %s\n", text.c_str(), std::string(form.obstacle.words).c_str());
         return 1;
      }
      const std::string problem = broken(statement, form, target, random);
      if (problem.empty()) continue;
      std::printf("%s\n   %s\n   %s\n", text.c_str(), std::string(form.statement.text()).c_str(), problem.c_str());
      return 1;
   }
   std::printf("%lld trees: %lld normal forms, %lld that match nothing, %lld that ZOQL cannot say\n", tries, forms,
               nothing, refused);
   return forms > tries / 2 && nothing > 0 && refused > 0 ? 0 : 1;
}
