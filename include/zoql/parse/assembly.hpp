// The state the grammar works on: a statement that grows, and the stack of its nodes still open.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/grammar/vectors.hpp>
#include <zoql/growing.hpp>

#include <cstdint>
#include <string_view>

namespace zoql::parsing {

/// How deep a statement may be nested unless somebody says otherwise.
inline constexpr unsigned usual_depth = 100;

/// A view of nothing, which has no address, as an empty text, which has one: a place is told by its address.
[[nodiscard]] constexpr std::string_view with_address(std::string_view text) noexcept {
   return text.data() == nullptr ? std::string_view("") : text;
}

/// Nodes are pushed when they begin; a finished one is appended to the one below it. The memory is kept for the next
/// statement. Offsets are made of pointers into the text, so everything a rule hands over lies in it.
class assembly {
public:
   constexpr void start(ast::statement& statement, unsigned depth_limit) {
      statement_ = &statement;
      origin_ = statement.text.data();
      const char* const end = origin_ + statement.text.size();
      statement.has_rare_bytes = grammar::leaves_range<' ', '~'>(origin_, end);
      backslash_ = capabilities_of(statement.language).escapes == string_escapes::backslash;
      depth_left_ = depth_limit;
      last_missing_ = ast::none;
      last_missing_node_ = ast::none;
      open_.clear();
   }

   /// Where the text is given up at the first thing that is missing or fits nowhere.
   constexpr void expect_whole(span where) noexcept { whole_ = where; }
   [[nodiscard]] constexpr bool has_given_up() const noexcept { return has_given_up_; }

   // What the grammar asks of its state.
   [[nodiscard]] constexpr bool escapes_with_backslash() const noexcept { return backslash_; }
   [[nodiscard]] constexpr bool enter() noexcept {
      if (depth_left_ == 0) return false;
      --depth_left_;
      return true;
   }
   constexpr void leave() noexcept { ++depth_left_; }

   [[nodiscard]] constexpr std::uint32_t offset(const char* place) const noexcept {
      return static_cast<std::uint32_t>(place - origin_);
   }
   [[nodiscard]] constexpr span span_of(const char* begin, const char* end) const noexcept {
      return {offset(begin), offset(end)};
   }

   /// Adds a node and leaves it open.
   [[gnu::always_inline]] constexpr void push(ast::kind kind, span where, ast::word word = {},
                                              std::uint16_t flags = 0) {
      open_.push_back(statement_->add({.kind = kind, .word = word, .flags = flags, .where = where}));
   }

   /// The node that will be added next.
   [[nodiscard, gnu::always_inline]] constexpr ast::index next() const noexcept {
      return static_cast<ast::index>(statement_->nodes.size());
   }
   /// Adds so many nodes that are still to be constructed, with their children and what comes next.
   [[nodiscard, gnu::always_inline]] constexpr ast::node* extend(std::size_t count) {
      return statement_->nodes.extend(count);
   }
   /// Says which kinds such nodes had.
   [[gnu::always_inline]] constexpr void add_kinds(ast::kinds kinds) noexcept {
      statement_->present = statement_->present | kinds;
   }

   /// Leaves a node open.
   [[gnu::always_inline]] constexpr void open(ast::index at) { open_.push_back(at); }

   /// Signs that no name may hold are rare where they stand in one.
   constexpr void look_at_name(const char* begin, const char* end) noexcept {
      if (grammar::find<grammar::any_of<'$', '@'>>(begin, end) != end) statement_->has_rare_bytes = true;
   }

   /// Adds a node that is nobody's child.
   constexpr void note(ast::kind kind, span where) { statement_->add({.kind = kind, .where = where}); }

   [[nodiscard]] constexpr ast::node& top() noexcept { return statement_->nodes[open_.back()]; }
   /// The last open node turns out to be of another kind.
   constexpr void become(ast::kind kind) noexcept {
      top().kind = kind;
      statement_->present.add(kind);
   }

   /// The last open node becomes the last child of the one below.
   [[gnu::always_inline]] constexpr void append() {
      const ast::index child = open_.back();
      open_.pop_back();
      statement_->append(open_.back(), child);
   }

   /// The last open node, which has children already, gets one more, which ends here.
   [[gnu::always_inline]] constexpr void append_further(ast::index child, std::uint32_t end) noexcept {
      ast::node& above = top();
      statement_->nodes[above.last_child].next = child;
      above.last_child = child;
      above.where.end = end;
   }

   /// The last open node becomes the first child of a new one, which is open in its stead.
   [[gnu::always_inline]] constexpr void wrap(ast::kind kind, std::uint32_t at, ast::word word = {},
                                              std::uint16_t flags = 0) {
      const ast::index child = open_.back();
      open_.back() = statement_->add(
         {.kind = kind, .word = word, .flags = flags, .where = statement_->nodes[child].where, .at = at});
      statement_->append(open_.back(), child);
   }

   /// The same, unless the last open node is of this kind already: `a and b and c` is one node with three children.
   constexpr void wrap_once(ast::kind kind, std::uint32_t at) {
      if (top().kind != kind) wrap(kind, at);
   }

   /// The last two open nodes become the children of a new one: a thing and its alias.
   constexpr void combine(ast::kind kind) {
      const ast::index second = open_.back();
      open_.pop_back();
      wrap(kind, 0);
      statement_->append(open_.back(), second);
   }

   /// The last open node belongs to nobody.
   constexpr void drop() noexcept { open_.pop_back(); }

   constexpr void push_missing(ast::word what, std::uint32_t at) {
      const std::uint16_t flags = last_missing_ == at ? std::uint16_t{ast::flag::repeated} : std::uint16_t{0};
      if (flags == 0) give_up_at(at);
      last_missing_ = at;
      push(ast::kind::missing, {at, at}, what, flags);
      last_missing_node_ = open_.back();
   }

   /// What stands where something was missing speaks for both.
   constexpr void note_skipped(span where) {
      give_up_at(where.begin);
      if (last_missing_ == where.begin && last_missing_node_ != ast::none) {
         ast::node& absent = statement_->nodes[last_missing_node_];
         if (absent.word != ast::word::missing_statement) absent.flags |= ast::flag::repeated;
      }
      note(ast::kind::skipped, where);
   }

   /// Everything absent from here on has its reason already.
   constexpr void hush_missing(std::uint32_t at) noexcept { last_missing_ = at; }

   constexpr void finish() noexcept { statement_->set_root(open_.empty() ? ast::none : open_.front()); }

   /// What a word like `not` or `as` says of the node that comes next.
   std::uint16_t pending_flags = 0;
   [[nodiscard]] constexpr std::uint16_t take_pending_flags() noexcept {
      const std::uint16_t flags = pending_flags;
      pending_flags = 0;
      return flags;
   }

   /// Neighbours, each of which says that the next one follows, become the last children of the last open node.
   [[gnu::always_inline]] constexpr void append_since(ast::index first) noexcept {
      growing<ast::node>& nodes = statement_->nodes;
      ast::node& above = top();
      if (above.last_child == ast::none) {
         above.first_child = first;
      } else {
         nodes[above.last_child].next = first;
      }
      above.last_child = next() - 1;
      above.where.end = nodes.back().where.end;
      nodes.back().next = ast::none;
   }

   /// The value of the comparison just added, whose nodes begin at `first`, is a keyword to be noted: that stands
   /// before it.
   constexpr void note_before_value(ast::index first) {
      growing<ast::node>& nodes = statement_->nodes;
      const ast::node value = nodes[first + 2];
      const ast::index place = statement_->add(value);
      nodes[first].next = place;
      nodes[first + 1].last_child = place;
      nodes[first + 2] = {.kind = ast::kind::keyword, .where = value.where};
      statement_->present.add(ast::kind::keyword);
   }

   /// A node that is no child yet becomes the next one behind `before`, which is one.
   [[gnu::always_inline]] constexpr void append_behind(ast::index before, ast::index child) noexcept {
      statement_->nodes[before].next = child;
   }
   /// The last open node ends with this child, the last of those put behind its others.
   constexpr void close_behind(ast::index child) noexcept {
      top().last_child = child;
      top().where.end = statement_->nodes[child].where.end;
   }

private:
   constexpr void give_up_at(std::uint32_t place) noexcept {
      has_given_up_ = has_given_up_ || (whole_.begin <= place && place < whole_.end);
   }

   ast::statement* statement_ = nullptr;
   const char* origin_ = nullptr;
   growing<ast::index> open_;
   std::uint32_t last_missing_ = ast::none;
   ast::index last_missing_node_ = ast::none;
   unsigned depth_left_ = 0;
   bool backslash_ = false;
   bool has_given_up_ = false;
   span whole_;
};

} // namespace zoql::parsing
