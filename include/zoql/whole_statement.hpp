// What rules ask of the whole statement at each of its nodes, found out once.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/growing.hpp>
#include <zoql/nearby.hpp>
#include <zoql/reference.hpp>
#include <zoql/status_history.hpp>

#include <string_view>

namespace zoql {

/// Lives as long as one statement is checked. Each answer costs about as much as the statement is long the first time
/// somebody asks, and nothing where nobody does.
class whole_statement {
public:
   constexpr explicit whole_statement(const ast::statement& statement) noexcept : statement_(&statement) {}

   /// The node a node is a child of; nullptr for the root and for what is nobody's child.
   [[nodiscard]] constexpr const ast::node* parent_of(const ast::node& node) {
      if (parents_.empty()) find_parents();
      const ast::index parent = parents_[index_of(*statement_, node)];
      return parent == ast::none ? nullptr : &(*statement_)[parent];
   }

   /// The names that go through SubscriptionStatusHistory, in their order.
   [[nodiscard]] constexpr const growing<const ast::node*>& status_history_names() {
      if (!has_status_history_) find_status_history();
      return status_history_;
   }

   /// Whether a condition, wherever it stands, compares a field with null.
   [[nodiscard]] constexpr bool is_tested_for_null(const ast::node& field) {
      if (!statement_->present.has(ast::kind::null)) return false;
      if (!has_null_tests_) find_null_tests();
      const std::string_view name = reference_of(*statement_, field);
      return find_sorted(null_tests_,
                         [name](std::string_view tested) { return ascii::order_of_words(tested, name); }) != nullptr;
   }

private:
   constexpr void find_parents() {
      for (std::size_t at = 0; at < statement_->nodes.size(); ++at) parents_.push_back(ast::none);
      for (const ast::node& parent : statement_->nodes) {
         for (const ast::node& child : statement_->children(parent))
            parents_[index_of(*statement_, child)] = index_of(*statement_, parent);
      }
   }

   constexpr void find_status_history() {
      has_status_history_ = true;
      for (const ast::node& node : statement_->nodes) {
         if (is_status_history(*statement_, node)) status_history_.push_back(&node);
      }
   }

   constexpr void find_null_tests() {
      has_null_tests_ = true;
      for (const ast::node& node : statement_->nodes) {
         if (node.kind != ast::kind::comparison && node.kind != ast::kind::is_null) continue;
         const ast::node* const tested = statement_->child(node, 0);
         const ast::node* const value = statement_->child(node, 1);
         if (tested == nullptr || value == nullptr || value->kind != ast::kind::null) continue;
         if (tested->kind == ast::kind::name) null_tests_.push_back(reference_of(*statement_, *tested));
      }
      sort_stably(null_tests_,
                  [](std::string_view one, std::string_view other) { return ascii::order_of_words(one, other) < 0; });
   }

   const ast::statement* statement_;
   growing<ast::index> parents_;
   growing<const ast::node*> status_history_;
   growing<std::string_view> null_tests_;
   bool has_status_history_ = false;
   bool has_null_tests_ = false;
};

} // namespace zoql
