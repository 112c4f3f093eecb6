// What the compiler says of a statement: its first error, found by the same rules as at run time.
#pragma once

#include <zoql/check/options.hpp>
#include <zoql/check/run_rules.hpp>
#include <zoql/rules.gen.hpp>
#include <zoql/literal/holes.hpp>
#include <zoql/literal/walk_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace zoql {

/// A hole inside a string, whose quotes `bind` would put.
struct hole_in_quotes {
   static constexpr std::string_view words = "`{}` stands inside quotes; take them away: bind() puts them";
};
/// A hole in place of a name, a keyword, or a value on the left.
struct misplaced_hole {
   static constexpr std::string_view words =
      "`{}` stands only for a value behind `=`, `!=`, `<`, `<=`, `>`, `>=`, `like` or `limit`";
};
/// A hole in a statement that nobody fills.
struct unfilled_hole {
   static constexpr std::string_view words = "nobody fills `{}` here; write zoql::statement<\"...\"> and bind() the values";
};
/// Parentheses, functions or `not`s that go deeper than compilers follow.
struct too_deep_for_the_compiler {
   static constexpr std::string_view words = "nested too deep for the compiler; check it with zoql::runtime()";
};

namespace judging {

/// What the rules say first, and then what is wrong with a literal and not with a statement.
template<typename... Rules>
constexpr auto all_mistakes_of(rule_list<Rules...>) noexcept
   -> std::type_identity<std::tuple<Rules..., hole_in_quotes, misplaced_hole, unfilled_hole, too_deep_for_the_compiler>>;
using all_mistakes = decltype(all_mistakes_of(all_rules{}))::type;
enum own_mistake : std::size_t { in_quotes = rule_count, misplaced, unfilled, too_deep };

/// What is judged.
struct subject {
   std::string_view text;
   dialect language;
   bool takes_holes = false;
};

/// How deep a statement may be nested: compilers follow 512 calls, and each level takes a few dozen.
inline constexpr unsigned depth_limit = 8;

/// A long statement is judged in several evaluations, each by a part of the rules: compilers count their steps (clang
/// 14 a million for one).
[[nodiscard]] constexpr std::size_t parts_for(std::size_t length) noexcept { return length < 800 ? 1 : 3; }

/// Stands for a catalogue where names are not looked up.
struct no_catalogue {};

inline constexpr auto abouts = abouts_of(all_rules{});

/// Only errors keep a statement from being compiled, so no other rule is asked. Whoever gives the compiler a catalogue
/// takes it at its word: a name it lacks is an error, though the list may be one of Zuora's pages.
template<typename Catalogue>
[[nodiscard]] constexpr check_options errors_in(dialect language, std::size_t part, std::size_t parts) noexcept {
   constexpr bool looks_up = !std::is_same_v<Catalogue, no_catalogue>;
   check_options options;
   for (std::size_t place = 0; place < rule_count; ++place) {
      const bool is_error = abouts[place]->level.in(language) == severity::error;
      if (!is_error || place % parts != part) options.choices[place] = check_options::choice::off;
      if (is_error && looks_up && rule_needs_catalogue[place] && place % parts == part)
         options.choices[place] = check_options::choice::error;
   }
   if constexpr (looks_up) options.catalogue = Catalogue::view;
   return options;
}
template<typename Catalogue, dialect Language, std::size_t Part, std::size_t Parts>
inline constexpr check_options errors_only = errors_in<Catalogue>(Language, Part, Parts);

/// One mistake, and the place of its type in `all_mistakes`.
struct mistake {
   std::size_t which = 0;
   diagnostic finding;
};

[[nodiscard]] constexpr std::size_t place_of(std::string_view rule) noexcept {
   std::size_t place = 0;
   while (place < rule_count && abouts[place]->name != rule) ++place;
   return place;
}

/// The first mistake of a statement, in the order of the text.
class judge {
public:
   constexpr judge(const subject& what, const check_options& options) : what_(what) {
      walking::parse(what.text, what.language, depth_limit, statement_);
      if (statement_.present.has(ast::kind::too_deep)) {
         see_depth();
      } else {
         see_rules(options);
         see_holes();
      }
   }

   [[nodiscard]] constexpr const std::optional<mistake>& first() const noexcept { return first_; }
   /// How many holes stand where a value can.
   [[nodiscard]] constexpr std::size_t hole_count() const noexcept { return hole_count_; }

private:
   constexpr void see_depth() {
      for (const ast::node& node : statement_.nodes) {
         if (node.kind == ast::kind::too_deep) keep(own_mistake::too_deep, too_deep_for_the_compiler::words, node.where);
      }
   }

   constexpr void see_rules(const check_options& options) {
      checking::check_by_all(statement_, findings_, options);
      for (const diagnostic& finding : findings_) {
         if (finding.level != severity::error || is_filled_later(finding)) continue;
         keep(place_of(finding.rule), finding);
         break;
      }
   }

   [[nodiscard]] constexpr bool is_filled_later(const diagnostic& finding) const noexcept {
      return finding.rule == rules::placeholder::about.name && finding.where.of(what_.text) == filling::hole_mark;
   }

   constexpr void see_holes() {
      filling::each_hole(statement_, [this](filling::hole) { ++hole_count_; });
      for (const ast::node& node : statement_.nodes) {
         if (filling::is_hole(statement_, node)) see_hole(node);
         const bool is_text = node.kind == ast::kind::string || node.kind == ast::kind::alias;
         if (!what_.takes_holes || !is_text) continue;
         const std::size_t at = statement_.view(node).find(filling::hole_mark);
         if (at == std::string_view::npos) continue;
         const auto begin = static_cast<std::uint32_t>(node.where.begin + at);
         keep(own_mistake::in_quotes, hole_in_quotes::words, {begin, begin + 2});
      }
   }

   constexpr void see_hole(const ast::node& node) {
      if (!what_.takes_holes) return keep(own_mistake::unfilled, unfilled_hole::words, node.where);
      bool fits = false;
      filling::each_hole(statement_, [&](filling::hole hole) { fits = fits || hole.at == node.where.begin; });
      if (!fits) keep(own_mistake::misplaced, misplaced_hole::words, node.where);
   }

   constexpr void keep(std::size_t which, std::string_view words, span where) {
      diagnostic finding;
      finding.where = where;
      finding.words = "{}";
      finding.words.arguments[0] = words;
      keep(which, finding);
   }
   constexpr void keep(std::size_t which, const diagnostic& finding) {
      if (!first_ || finding.where.begin < first_->finding.where.begin) first_ = mistake{which, finding};
   }

   subject what_;
   ast::statement statement_;
   std::vector<diagnostic> findings_;
   std::optional<mistake> first_;
   std::size_t hole_count_ = 0;
};

} // namespace judging

} // namespace zoql
