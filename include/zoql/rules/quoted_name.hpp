// Names are bare: no quotes, no backticks, no brackets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>
#include <zoql/ascii.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct quoted_name {
   static constexpr zoql::about about{
      .name = "quoted-name",
      .summary = "a field or object name in quotes, backticks or brackets",
      .why = "Field names take neither single nor double quotes (ZOQL page); no page of either language shows "
             "backticks or brackets around a name.",
      .source = "S04 Z1 Z4",
      .bad = "select \"Name\" from Account",
      .good = "select Name from Account",
      .level = severity::error,
      .evidence = evidence::documented,
      .visits =
         ast::kinds(ast::kind::select, ast::kind::from, ast::kind::group_by, ast::kind::order_item, ast::kind::call,
                    ast::kind::comparison, ast::kind::like, ast::kind::in, ast::kind::between, ast::kind::is_null),
      .given = {.children = ast::kinds(ast::kind::string, ast::kind::aliased),
                .child_flags = ast::flag::bracketed | ast::flag::double_quoted | ast::flag::back_quoted,
                .subjects = subjects(subject::open)},
      .mends = ast::kinds(ast::kind::name, ast::kind::object, ast::kind::string),
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      using ast::kind;
      if (node.kind == kind::comparison) {
         const ast::node& left = statement[node.first_child];
         if (is_quoted(statement, left, false)) say(statement, left, report);
         return;
      }
      const bool list = ast::kinds(kind::select, kind::from, kind::group_by, kind::call).has(node.kind);
      for (const ast::node& child : statement.children(node)) {
         const ast::node& thing = statement.unaliased(child);
         if (is_quoted(statement, thing, (list && node.kind != kind::call) || node.kind == kind::order_item))
            say(statement, thing, report);
         if (!list) return;
      }
   }

private:
   /// Whether a thing where only a name can stand is one in quotes. A text in single quotes on the left of a comparison
   /// is a value at the wrong side, and not ours.
   [[nodiscard]] static constexpr bool is_quoted(const ast::statement& statement, const ast::node& thing,
                                                 bool in_list) noexcept {
      if (thing.has(ast::flag::unclosed)) return false;
      if (thing.kind == ast::kind::name || thing.kind == ast::kind::object) {
         return thing.has(ast::flag::bracketed) || thing.has(ast::flag::double_quoted) ||
                thing.has(ast::flag::back_quoted);
      }
      if (thing.kind != ast::kind::string) return false;
      if (thing.has(ast::flag::double_quoted) || thing.has(ast::flag::back_quoted)) return true;
      return in_list && is_path(inside(statement, thing), true);
   }

   [[nodiscard]] static constexpr std::string_view inside(const ast::statement& statement,
                                                          const ast::node& thing) noexcept {
      const std::string_view text = statement.view(thing);
      return text.size() < 2 ? std::string_view() : text.substr(1, text.size() - 2);
   }

   /// A name, or two with a dot between them.
   [[nodiscard]] static constexpr bool is_path(std::string_view text, bool dotted) noexcept {
      const std::size_t dot = text.find('.');
      if (!dotted || dot == std::string_view::npos) return ascii::is_name(text);
      return ascii::is_name(text.substr(0, dot)) && ascii::is_name(text.substr(dot + 1));
   }

   static constexpr void say(const ast::statement& statement, const ast::node& thing, report& report) {
      const std::string_view name = inside(statement, thing);
      diagnostic& finding = report.say(thing.where, "a name stands without quotes or brackets",
                                       "write the name as it stands in the object's description");
      const bool dotted = capabilities_of(statement.language).joins && thing.kind != ast::kind::object;
      if (!is_path(name, dotted)) return;
      finding.help = "remove them";
      std::vector<edit> edits = without_quotes(thing.where);
      // `"Account"."Name"` loses all of them or none.
      if (const span next{thing.where.end, thing.where.end}; statement.text.substr(next.begin).starts_with('.')) {
         const span field = quoted_after(statement.text, next.begin + 1);
         if (field.empty() || name.find('.') != std::string_view::npos || !dotted) return;
         for (const edit& one : without_quotes(field)) edits.push_back(one);
      }
      finding.mend("remove them", std::move(edits));
   }

   [[nodiscard]] static constexpr std::vector<edit> without_quotes(span where) {
      return {{{where.begin, where.begin + 1}, ""}, {{where.end - 1, where.end}, ""}};
   }

   /// A name in quotes or brackets that begins at a place; empty where there is none.
   [[nodiscard]] static constexpr span quoted_after(std::string_view text, std::uint32_t at) noexcept {
      constexpr std::string_view opening = "\"`[";
      constexpr std::string_view closing = "\"`]";
      const std::size_t mark = at < text.size() ? opening.find(text[at]) : std::string_view::npos;
      if (mark == std::string_view::npos) return {at, at};
      const std::size_t end = text.find(closing[mark], at + 1);
      if (end == std::string_view::npos || !ascii::is_name(text.substr(at + 1, end - at - 1))) return {at, at};
      return {at, static_cast<std::uint32_t>(end) + 1};
   }
};

} // namespace zoql::rules
