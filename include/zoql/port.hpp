// A statement of one language as one of the other that means the same, or the reasons why there is none.
#pragma once

#include <zoql/normalise.hpp>
#include <zoql/owned_statement.hpp>
#include <zoql/port/foreign_keys.hpp>
#include <zoql/port/obstacles.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

/// What `port` found. The obstacles view the statement that was given.
struct ported {
   /// The statement in the other language; empty when there is an obstacle.
   owned_statement statement;
   std::vector<porting::obstacle> obstacles;

   [[nodiscard]] explicit operator bool() const noexcept { return obstacles.empty(); }
};

namespace porting {

/// Copies a tree, writing each name and each date as the other language does.
class rewriter {
public:
   rewriter(const ast::statement& statement, dialect target)
       : statement_(statement), target_(target), object_(object_of(statement)), into_(statement.language) {}

   [[nodiscard]] owned_statement rewrite() {
      into_.set_root(copy(statement_[statement_.root]));
      return std::move(into_);
   }

private:
   ast::index copy(const ast::node& node) {
      if (node.kind == ast::kind::name) return into_.leaf(node.kind, name_for(statement_.view(node)), {}, node.flags);
      if (node.kind == ast::kind::date && !capabilities_of(target_).bare_dates) return copy_date(node);
      if (node.first_child == ast::none) return into_.copy(statement_, node);
      const ast::index parent = into_.parent(node.kind, node.word, node.flags);
      for (const ast::node& child : statement_.children(node)) into_.append(parent, copy(child));
      return parent;
   }

   /// A bare date in the quotes that Export ZOQL asks for.
   ast::index copy_date(const ast::node& node) {
      const std::string_view text = statement_.view(node);
      const ast::word word = text.find('T') == text.npos ? ast::word::date : ast::word::datetime;
      return into_.leaf(ast::kind::string, "'" + std::string(text) + "'", word);
   }

   [[nodiscard]] std::string name_for(std::string_view name) const {
      const std::size_t dot = name.find('.');
      if (capabilities_of(target_).joins) {
         const bool moves = statement_.language != target_;
         const foreign_key* const key = moves ? find_by_field(object_, name) : nullptr;
         return key == nullptr ? std::string(name) : std::string(key->join) + ".Id";
      }
      if (dot == name.npos) return std::string(name);
      if (same_name(name.substr(0, dot), object_)) return std::string(name.substr(dot + 1));
      const foreign_key* const key = find_by_join(object_, name.substr(0, dot));
      return std::string(key == nullptr ? name : key->field);
   }

   const ast::statement& statement_;
   dialect target_;
   std::string_view object_;
   owned_statement into_;
};

/// What keeps a condition from being written without parentheses.
[[nodiscard]] inline obstacle obstacle_of(const normal_form& form, span where) {
   using enum normal_form::outcome;
   if (form.result == matches_nothing) return {where, "no row can be found: each alternative contradicts itself"};
   if (form.result == too_large) {
      return {where, message("without parentheses there would be {} conditions", argument(form.conditions))};
   }
   return {where, form.obstacle.words};
}

} // namespace porting

/// The statement for `target`: foreign keys by their other name, strings in the other escapes, null tests and
/// conditions in the form the language has. What has no counterpart is an obstacle, and then there is no statement.
/// Fields are not looked up: whether the other language has one of that name is for `check` with a catalogue.
[[nodiscard]] inline ported port(const ast::statement& statement, dialect target) {
   ported result;
   const span all{0, static_cast<std::uint32_t>(statement.text.size())};
   if (const normalising::obstacle damage = normalising::find_damage(statement); !damage.words.empty()) {
      result.obstacles.push_back({all, damage.words});
      return result;
   }
   result.obstacles = porting::obstacle_search(statement, target).find();
   if (!result) return result;
   owned_statement rewritten = porting::rewriter(statement, target).rewrite();
   const bool flat =
      !capabilities_of(target).parentheses || statement.present.meets(ast::kinds(ast::kind::in, ast::kind::between));
   if (!flat) {
      result.statement = rewritten.settled(target);
      return result;
   }
   normal_form form = normalise(rewritten.tree(), target);
   if (!form) {
      const ast::node* const where = statement.clause(ast::kind::where);
      result.obstacles.push_back(porting::obstacle_of(form, where == nullptr ? all : where->where));
   }
   result.statement = std::move(form.statement);
   return result;
}

} // namespace zoql
