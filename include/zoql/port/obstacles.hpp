// What cannot move from one language to the other, and why.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/port/foreign_keys.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::porting {

/// A place in the statement that was given, and why it keeps it from moving. The words view that statement.
struct obstacle {
   span where;
   message words;
};

/// The name in `from`.
[[nodiscard]] inline std::string_view object_of(const ast::statement& statement) noexcept {
   const ast::node* const from = statement.clause(ast::kind::from);
   const ast::node* const object = from == nullptr ? nullptr : statement.child(*from, 0);
   return object == nullptr ? std::string_view() : statement.view(*object);
}

/// Looks at every node of the tree once.
class obstacle_search {
public:
   obstacle_search(const ast::statement& statement, dialect target)
       : statement_(statement), moves_(statement.language != target), target_(capabilities_of(target)),
         object_(object_of(statement)) {}

   [[nodiscard]] std::vector<obstacle> find() {
      if (moves_) look_at_object();
      look_at(statement_[statement_.root]);
      return std::move(found_);
   }

private:
   template<typename... Arguments>
   void say(const ast::node& node, std::string_view words, Arguments... arguments) {
      found_.push_back({node.where, message(words, arguments...)});
   }

   void look_at_object() {
      const ast::node& from = *statement_.clause(ast::kind::from);
      if (!is_shared_object(object_)) say(from, "{} has no object that is known to be `{}`", target_.title, object_);
      const bool filtered = same_name(object_, "RatePlan") && statement_.language == dialect::zoql;
      if (filtered && !mentions_amendment_type()) {
         say(from, "ZOQL leaves out removed products (`AmendmentType`) by itself, {} does not: filter on it",
             target_.title);
      }
   }

   [[nodiscard]] bool mentions_amendment_type() const noexcept {
      for (const ast::node& node : statement_.nodes) {
         if (node.kind == ast::kind::name && same_name(statement_.view(node), "AmendmentType")) return true;
      }
      return false;
   }

   void look_at(const ast::node& node) {
      using enum ast::kind;
      constexpr ast::kinds foreign(arithmetic, case_, typed_string, join, set_operation, offset, placeholder);
      if (foreign.has(node.kind) || node.word == ast::word::unknown_sign || node.has(ast::flag::windowed)) {
         return say(node, "neither language has this");
      }
      if (const std::string_view lack = lack_of(node.kind); !lack.empty()) {
         return say(node, "{} has no {}", target_.title, lack);
      }
      if (node.kind == comparison) look_at_comparison(node);
      if (node.kind == name) look_at_name(node);
      for (const ast::node& child : statement_.children(node)) look_at(child);
   }

   /// What the language of the target calls what it does not have; empty: it has it.
   [[nodiscard]] std::string_view lack_of(ast::kind kind) const noexcept {
      using enum ast::kind;
      if (kind == star && !target_.select_star) return "`*`";
      if (kind == call && !target_.functions) return "functions";
      if (kind == aliased && !target_.aliases) return "aliases";
      if (kind == group_by && !target_.grouping) return "`group by`";
      if (kind == having && !target_.grouping) return "`having`";
      if (kind == order_by && !target_.ordering) return "`order by`";
      if (kind == limit && !target_.limit) return "`limit`";
      return {};
   }

   void look_at_comparison(const ast::node& comparison) {
      const ast::node& left = *statement_.child(comparison, 0);
      const ast::node& right = *statement_.child(comparison, 1);
      const std::string_view field = statement_.view(left);
      if (right.kind == ast::kind::name && !target_.field_comparison) {
         say(right, "{} compares a field with a value, not with a field", target_.title);
      }
      if (target_.relative_dates || right.kind != ast::kind::string) return;
      if (right.word == ast::word::relative_date && (is_temporal(field) || statement_.view(right).size() > 7)) {
         say(right, "{} has no relative dates", target_.title);
      }
      if (right.word == ast::word::date && (same_name(field, "CreatedDate") || same_name(field, "UpdatedDate"))) {
         say(right, "`{}` holds times: {} compares them with times, and a day is none", field, target_.title);
      }
   }

   /// Whether a field of this name holds dates or times (the naming of both references).
   [[nodiscard]] static constexpr bool is_temporal(std::string_view field) noexcept {
      return field.ends_with("Date") || field.ends_with("Time") || field.ends_with("On");
   }

   void look_at_name(const ast::node& name) {
      const std::string_view text = statement_.view(name);
      const std::size_t dot = text.find('.');
      if (dot == text.npos || target_.joins) return;
      const std::string_view join = text.substr(0, dot);
      if (name.has(ast::flag::whole_object)) return say(name, "{} has no `*`", target_.title);
      if (same_name(join, object_)) return;
      const bool key = same_name(text.substr(dot + 1), "Id") && find_by_join(object_, join) != nullptr;
      if (!key) say(name, "{} reads one object: `{}` is a field of another", target_.title, text);
   }

   const ast::statement& statement_;
   bool moves_;
   const capabilities& target_;
   std::string_view object_;
   std::vector<obstacle> found_;
};

} // namespace zoql::porting
