// Normal forms, partitions and ports of any text.
#include "../build/trees.hpp"
#include "law.hpp"
#include "targets.hpp"

#include <zoql/check.hpp>
#include <zoql/normalise.hpp>
#include <zoql/parse.hpp>
#include <zoql/partition.hpp>
#include <zoql/port.hpp>
#include <zoql/same_tree.hpp>

#include <string>

namespace zoql::fuzz {

namespace {

/// A form may grow with the product of its parentheses; this keeps one input short.
constexpr std::uint64_t condition_limit = 200;

bool is_valid_text(std::string_view text, dialect language) { return is_valid(check(parse(text, language))); }

void hold_text(const owned_statement& made, dialect language, bool was_valid) {
   const ast::statement read = parse(made.text(), language);
   // Of what is wrong, such as a name for an alias, places may be told otherwise.
   expect(is_whole(read) && (was_valid ? test::same(read, made.tree()) : same_tree(read, made.tree())),
          "what is made is read as the tree it was made from", made.text());
   expect(!was_valid || is_valid_text(made.text(), language), "what is made of a valid statement is valid",
          made.text());
}

void normalise_twice(const ast::statement& tree, bool was_valid) {
   const normal_form form = normalise(tree, tree.language, {condition_limit});
   if (!form) {
      const bool nothing = form.result != normal_form::outcome::impossible;
      expect(nothing || !form.obstacle.words.empty(), "a refusal has a reason");
      return;
   }
   hold_text(form.statement, tree.language, was_valid);
   // Conditions that alternatives share may come in another order.
   const normal_form again = normalise(form.statement.tree(), tree.language, {condition_limit});
   expect(again && again.conditions == form.conditions && again.statement.text().size() == form.statement.text().size(),
          "the normal form of a normal form has the same conditions", form.statement.text());
}

void partition_once(const ast::statement& tree, bool was_valid) {
   const partition_result parts =
      partition(tree, tree.language, {.condition_limit = condition_limit, .conditions_per_statement = 3});
   for (const owned_statement& part : parts.statements) hold_text(part, tree.language, was_valid);
}

void port_there_and_back(const ast::statement& tree, bool was_valid) {
   const dialect other = tree.language == dialect::zoql ? dialect::zoqlexport : dialect::zoql;
   const ported there = port(tree, other);
   if (!there) return;
   // Whether the other language takes it is for who ports to check.
   expect(is_whole(parse(there.statement.text(), other)), "what is ported is a whole statement",
          there.statement.text());
   // What is wrong in one language, such as a date without quotes, is written rightly on the way.
   if (!was_valid) return;
   const ported back = port(there.statement.tree(), tree.language);
   if (!back) return;
   // It may say less: what `normalise` finds needless on the way to ZOQL is gone.
   expect(bool(port(back.statement.tree(), other)), "what was ported back can be ported again", back.statement.text());
}

} // namespace

void hold_rewriting(std::string_view statement) {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const ast::statement tree = parse(statement, language);
      const bool was_valid = is_valid(check(tree));
      normalise_twice(tree, was_valid);
      partition_once(tree, was_valid);
      port_there_and_back(tree, was_valid);
   }
}

} // namespace zoql::fuzz
