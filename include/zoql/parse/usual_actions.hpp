// What the shortcuts of the grammar build: the nodes the sentences would, in the same order.
#pragma once

#include <zoql/parse/action.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace zoql::parsing {

[[nodiscard, gnu::always_inline]] constexpr span span_of(const auto& seen, const assembly& tree) noexcept {
   return tree.span_of(seen.begin, seen.end);
}

/// Where the dot of a name stands, 0 where it has none.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t dot_of(const rule::seen_name& name,
                                                                 const assembly& tree) noexcept {
   return tree.offset(name.dot);
}

template<>
struct action<rule::usual<rule::select_open>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_keyword& keyword, assembly& tree) {
      note_keyword({keyword.begin, keyword.end}, tree);
      const span where = span_of(keyword, tree);
      const ast::index statement = tree.next();
      ast::node* const fresh = tree.extend(2);
      std::construct_at(fresh, ast::node{.kind = kind::statement, .where = where});
      std::construct_at(fresh + 1, ast::node{.kind = kind::select, .where = where});
      tree.add_kinds(ast::kinds(kind::statement, kind::select));
      tree.open(statement);
      tree.open(statement + 1);
   }
};

/// Names of a list are children at once.
template<typename Item>
struct action<rule::listed<Item>> {
   class names {
   public:
      [[gnu::always_inline]] constexpr explicit names(assembly& tree) noexcept
          : tree_(tree), first_(tree.next()), next_(first_) {}

      /// They are neighbours, so that each says at once which one comes next.
      [[gnu::always_inline]] constexpr void add(const rule::seen_name& name) {
         ++next_;
         std::construct_at(
            tree_.extend(1),
            ast::node{.kind = kind::name, .where = span_of(name, tree_), .at = dot_of(name, tree_), .next = next_});
      }
      constexpr void finish() noexcept {
         tree_.add_kinds(ast::kinds(kind::name));
         tree_.append_since(first_);
      }

   private:
      assembly& tree_;
      ast::index first_;
      ast::index next_;
   };

   [[gnu::always_inline]] static constexpr names start(assembly& tree) noexcept { return names(tree); }
};

template<>
struct action<rule::usual<rule::select_item>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_name& name, assembly& tree) {
      const ast::index index = tree.next();
      std::construct_at(tree.extend(1),
                        ast::node{.kind = kind::name, .where = span_of(name, tree), .at = dot_of(name, tree)});
      tree.add_kinds(ast::kinds(kind::name));
      tree.append_since(index);
   }
};

template<>
struct action<rule::usual<rule::from_list>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_from& seen, assembly& tree) {
      note_keyword({seen.keyword.begin, seen.keyword.end}, tree);
      const span object = span_of(seen.object, tree);
      const ast::index from = tree.next();
      ast::node* const fresh = tree.extend(2);
      std::construct_at(fresh, ast::node{.kind = kind::from,
                                         .where = {tree.offset(seen.keyword.begin), object.end},
                                         .first_child = from + 1,
                                         .last_child = from + 1});
      std::construct_at(fresh + 1, ast::node{.kind = kind::object, .where = object, .at = dot_of(seen.object, tree)});
      // An object is a name until it is read.
      tree.add_kinds(ast::kinds(kind::from, kind::name, kind::object));
      tree.append_further(from, object.end);
   }
};

template<>
struct action<rule::usual<rule::where_open>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_keyword& keyword, assembly& tree) {
      note_keyword({keyword.begin, keyword.end}, tree);
      tree.push(kind::where, span_of(keyword, tree));
   }
};

// --- comparisons -----------------------------------------------------------------------------------------------------

/// What tells the nodes of values apart.
struct value_node {
   ast::kind kind;
   ast::word word;
};
/// In the order of `plain_value`.
inline constexpr std::array<value_node, 7> value_nodes{{{kind::string, word::none},
                                                        {kind::string, word::date},
                                                        {kind::string, word::datetime},
                                                        {kind::number, word::none},
                                                        {kind::boolean, word::yes},
                                                        {kind::boolean, word::no},
                                                        {kind::null, word::none}}};

/// What a sign is by itself, and with an equals sign behind it; see `relation_word`.
[[nodiscard, gnu::always_inline]] constexpr word sign_word(char sign, bool has_equal) noexcept {
   if (sign == '=') return has_equal ? word::double_equal : word::equal;
   if (sign == '!') return has_equal ? word::not_equal : word::unknown_sign;
   if (sign == '<') return has_equal ? word::less_or_equal : word::less;
   return has_equal ? word::greater_or_equal : word::greater;
}

/// Adds the nodes of a comparison, its own being the second; `first` comes next. Returns how many they are.
[[gnu::always_inline]] constexpr ast::index add_comparison(ast::index first, const rule::seen_comparison& seen,
                                                           assembly& tree) {
   const span name = span_of(seen.name, tree);
   const span value = tree.span_of(seen.value, seen.value_end.end);
   const value_node is = value_nodes[static_cast<std::size_t>(seen.value_end.kind)];
   const ast::index second = first + 2;
   ast::node* const fresh = tree.extend(3);
   std::construct_at(fresh,
                     ast::node{.kind = kind::name, .where = name, .at = dot_of(seen.name, tree), .next = second});
   std::construct_at(fresh + 1, ast::node{.kind = kind::comparison,
                                          .word = sign_word(*seen.sign, seen.has_equal),
                                          .where = {name.begin, value.end},
                                          .at = tree.offset(seen.sign),
                                          .first_child = first,
                                          .last_child = second});
   std::construct_at(fresh + 2, ast::node{.kind = is.kind, .word = is.word, .where = value});
   tree.add_kinds(ast::kinds(kind::name, kind::comparison, is.kind));
   const bool is_word = seen.value_end.kind >= rule::plain_value::yes;
   if (!is_word || rule::is_small(seen.value, seen.value_end.end)) return 3;
   tree.note_before_value(first);
   return 4;
}

template<>
struct action<rule::usual<rule::comparison>> {
   [[gnu::always_inline]] static constexpr void take(const rule::seen_comparison& seen, assembly& tree) {
      const ast::index first = tree.next();
      add_comparison(first, seen, tree);
      tree.open(first + 1);
   }
};

/// Comparisons behind `and` or `or`: all of a run become children of one node.
template<ast::kind Kind>
class comparison_run {
public:
   [[gnu::always_inline]] constexpr explicit comparison_run(assembly& tree) noexcept : tree_(tree) {}

   [[gnu::always_inline]] constexpr void add(const rule::seen_tail& seen) {
      if (last_ == ast::none) {
         begin(seen.keyword);
      } else if (!rule::is_small(seen.keyword.begin, seen.keyword.end)) [[unlikely]] {
         tree_.note(kind::keyword, span_of(seen.keyword, tree_));
         ++next_;
      }
      const ast::index first = next_;
      next_ += add_comparison(first, seen.comparison, tree_);
      tree_.append_behind(last_, first + 1);
      last_ = first + 1;
   }
   constexpr void finish() noexcept { tree_.close_behind(last_); }

private:
   /// The operand before the first keyword becomes the first child, unless it is such a run itself.
   constexpr void begin(rule::seen_keyword keyword) {
      note_keyword({keyword.begin, keyword.end}, tree_);
      tree_.wrap_once(Kind, tree_.offset(keyword.begin));
      last_ = tree_.top().last_child;
      next_ = tree_.next();
   }

   assembly& tree_;
   ast::index last_ = ast::none;
   ast::index next_ = ast::none;
};

template<ast::kind Kind>
struct take_run {
   [[gnu::always_inline]] static constexpr comparison_run<Kind> start(assembly& tree) noexcept {
      return comparison_run<Kind>(tree);
   }
};
template<>
struct action<rule::usual<rule::and_tail>> : take_run<kind::and_> {};
template<>
struct action<rule::usual<rule::or_tail>> : take_run<kind::or_> {};

} // namespace zoql::parsing
