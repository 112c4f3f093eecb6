// What is seen of one node, and which rules it leaves to be asked.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/check/questions.hpp>
#include <zoql/repeated_field.hpp>
#include <zoql/status_history.hpp>
#include <zoql/subject_of.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace zoql::checking {

[[nodiscard]] constexpr bits of_flags(const std::array<bits, 16>& table, unsigned flags) noexcept {
   bits found = 0;
   for (; flags != 0; flags &= flags - 1) found |= table[static_cast<std::size_t>(std::countr_zero(flags))];
   return found;
}

/// Leaves out the rules that ask for children other than those of the node.
[[nodiscard]] constexpr bits keep_by_children(const filter& by, const row& visitors, bits left,
                                              const ast::statement& statement, const ast::node& node) noexcept {
   if (node.first_child == ast::none) return left & ~visitors.asks_children;
   bits found = visitors.any_child;
   unsigned flags = 0;
   for (const ast::node& child : statement.children(node)) {
      found |=
         by.child_kind[static_cast<std::size_t>(child.kind)] | by.child_word[static_cast<std::size_t>(child.word)];
      flags |= child.flags;
   }
   if (flags != 0) found |= of_flags(by.child_flag, flags);
   return left & found & by.first[static_cast<std::size_t>(statement[node.first_child].kind)] &
          by.last[static_cast<std::size_t>(statement[node.last_child].kind)];
}

/// Leaves out the rules that ask for other words, marks or children.
[[nodiscard]] constexpr bits keep(const filter& by, const row& visitors, bits left, const ast::statement& statement,
                                  const ast::node& node) noexcept {
   left &= by.word[static_cast<std::size_t>(node.word)];
   left &= node.flags == 0 ? visitors.any_flag : visitors.any_flag | of_flags(by.flag, node.flags);
   if ((left & visitors.asks_children) != 0) left = keep_by_children(by, visitors, left, statement, node);
   return left;
}

/// The clause a node is in; null where that is none. Neighbours are in one clause, so the last is asked first, and the
/// next one is looked for behind it.
class clauses_around {
public:
   constexpr explicit clauses_around(const ast::statement& statement) noexcept : statement_(&statement) {}

   [[nodiscard]] constexpr const ast::node* of(const ast::node& node) noexcept {
      if (last_ == nullptr || node.where.begin < last_->where.begin) {
         const ast::index root = statement_->root;
         if (root == ast::none || (*statement_)[root].first_child == ast::none) return nullptr;
         last_ = statement_->child((*statement_)[root], 0);
      }
      while (!holds(*last_, node)) {
         if (last_->next == ast::none) return nullptr;
         const ast::node& next = (*statement_)[last_->next];
         if (next.where.begin > node.where.begin) return nullptr;
         last_ = &next;
      }
      return last_;
   }

private:
   /// Something that is missing stands among the clauses too.
   [[nodiscard]] static constexpr bool holds(const ast::node& clause, const ast::node& node) noexcept {
      return clause.where.begin <= node.where.begin && node.where.end <= clause.where.end &&
             static_cast<std::size_t>(clause.kind) < clause_count;
   }

   const ast::statement* statement_;
   const ast::node* last_ = nullptr;
};

/// Nodes that are names: `at` is the first dot.
inline constexpr ast::kinds name_kinds(ast::kind::name, ast::kind::object);

/// Whether the part of a name from an offset on begins with a letter, in a text without rare bytes.
[[nodiscard]] constexpr bool begins_plainly(const ast::statement& statement, const ast::node& name,
                                            std::uint32_t part) noexcept {
   return !statement.has_rare_bytes && part < name.where.end && ascii::is_letter(statement.text[part]);
}

/// Leaves out the rules that ask for names of another form.
[[nodiscard]] constexpr bits keep_by_form(const row& visitors, bits left, const ast::statement& statement,
                                          const ast::node& node) noexcept {
   if (!name_kinds.has(node.kind)) return left & ~visitors.with_dot;
   const bool plain = begins_plainly(statement, node, node.where.begin);
   if (node.at == 0) return left & ~(plain ? visitors.form : visitors.with_dot);
   const bool deep = is_deep(statement, node);
   if (!deep) left &= ~visitors.deep;
   if (!may_be_status_history(node)) left &= ~visitors.status_history;
   if (!deep && plain && begins_plainly(statement, node, node.at + 1)) left &= ~visitors.odd_name;
   return left;
}

/// Leaves out the rules that ask for a field that is not like most.
[[nodiscard]] constexpr bits keep_by_field(const row& visitors, bits left, const ast::node& node,
                                           const meanings* names) noexcept {
   const bool is_usual = node.kind == ast::kind::name && names != nullptr && names->is_usual(node);
   return is_usual ? left & ~visitors.unusual_field : left;
}

/// Leaves out the rules that ask for what lies farther from the node.
template<std::size_t Count>
[[nodiscard]] constexpr bits keep_by_surroundings(const std::array<listed_rule, Count>& all, const row& visitors,
                                                  bits left, const ast::statement& statement, const ast::node& node,
                                                  const meanings* names, clauses_around& clauses) noexcept {
   if ((left & visitors.asks_subject) != 0)
      left &= visitors.subject[static_cast<std::size_t>(subject_of(statement, node, names))];
   if ((left & visitors.asks_clause) != 0) {
      const ast::node* const clause = clauses.of(node);
      left &= clause == nullptr ? ~visitors.asks_clause : visitors.clause[static_cast<std::size_t>(clause->kind)];
   }
   if ((left & visitors.repeated_item) != 0 && !may_repeat_item(statement, node)) left &= ~visitors.repeated_item;
   if ((left & visitors.repeated_field) != 0 && !may_repeat_field(statement, node)) left &= ~visitors.repeated_field;
   for (bits asking = left & visitors.beside; asking != 0; asking &= asking - 1) {
      const about& rule = *all[visitors.rules[static_cast<std::size_t>(std::countr_zero(asking))]].about;
      if (!statement.present.meets(rule.given.beside)) left &= ~(asking & (~asking + 1));
   }
   return left;
}

} // namespace zoql::checking
