// Terms back to a tree: the conditions of a normal form as a dialect writes them.
#pragma once

#include <zoql/normalise/literal.hpp>
#include <zoql/normalise/terms.hpp>
#include <zoql/owned_statement.hpp>

#include <algorithm>
#include <iterator>
#include <span>

namespace zoql::normalising {

/// Writes terms of one statement into another for a dialect.
class form_writer {
public:
   form_writer(owned_statement& into, const literal_table& literals, dialect language)
       : into_(into), literals_(literals), language_(language) {}

   /// The `or` of some terms, of which there is at least one.
   [[nodiscard]] ast::index write(std::span<const term> some) {
      return write_run(ast::kind::or_, some, [this](const term& one) { return write_term(one); });
   }

   /// `common and (a or b)`, for dialects with parentheses: what all of some terms share stands once.
   [[nodiscard]] ast::index write(const term& common, std::span<const term> rests) {
      if (common.empty()) return write(rests);
      const ast::index all = into_.parent(ast::kind::and_);
      for (const literal_id id : common) into_.append(all, write_literal(id));
      if (rests.size() == 1) {
         for (const literal_id id : rests.front()) into_.append(all, write_literal(id));
         return all;
      }
      const ast::index group = into_.parent(ast::kind::group);
      into_.append(group, write(rests));
      into_.append(all, group);
      return all;
   }

private:
   template<typename Range, typename Write>
   [[nodiscard]] ast::index write_run(ast::kind kind, const Range& parts, Write write) {
      if (std::size(parts) == 1) return write(*std::begin(parts));
      const ast::index run = into_.parent(kind);
      for (const auto& part : parts) into_.append(run, write(part));
      return run;
   }

   [[nodiscard]] ast::index write_term(const term& one) {
      return write_run(ast::kind::and_, one, [this](literal_id id) { return write_literal(id); });
   }

   [[nodiscard]] ast::index write_literal(literal_id id) {
      const literal& condition = literals_[id];
      if (condition.sign == ast::word::none) return write_pattern(condition);
      const bool is = condition.written_is && capabilities_of(language_).is_null;
      if (!is) return write_pair(ast::kind::comparison, condition, condition.sign, 0);
      const bool negated = condition.sign == ast::word::not_equal;
      return write_pair(ast::kind::is_null, condition, ast::word::none, negated ? ast::flag::negated : 0);
   }

   /// `not Name like 'a%'`: both words of `not like` are undocumented together.
   [[nodiscard]] ast::index write_pattern(const literal& condition) {
      const ast::index pattern = write_pair(ast::kind::like, condition, ast::word::none, 0);
      if (!condition.negated) return pattern;
      const ast::index negation = into_.parent(ast::kind::not_);
      into_.append(negation, pattern);
      return negation;
   }

   [[nodiscard]] ast::index write_pair(ast::kind kind, const literal& condition, ast::word sign, unsigned flags) {
      const ast::index pair = into_.parent(kind, sign, static_cast<std::uint16_t>(flags));
      into_.append(pair, into_.copy(literals_.statement(), *condition.left));
      into_.append(pair, into_.copy(literals_.statement(), *condition.right));
      return pair;
   }

   owned_statement& into_;
   const literal_table& literals_;
   dialect language_;
};

/// The statement with another condition behind `where`, in the escapes it had; `write(owned_statement&)` adds that
/// condition. Without one to write there is no `where`.
template<typename Write>
[[nodiscard]] owned_statement with_condition(const ast::statement& statement, Write write) {
   owned_statement changed(statement.language);
   const ast::index root = changed.parent(ast::kind::statement);
   for (const ast::node& clause : statement.children(statement[statement.root])) {
      if (clause.kind != ast::kind::where) {
         changed.append(root, changed.copy(statement, clause));
         continue;
      }
      const ast::index where = changed.parent(ast::kind::where);
      changed.append(where, write(changed));
      changed.append(root, where);
   }
   changed.set_root(root);
   return changed;
}

} // namespace zoql::normalising
