// What the builder holds before there is a dialect: a tree as a value that is copied and joined freely.
#pragma once

#include <zoql/ast/kind.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/build/kept_bytes.hpp>
#include <zoql/build/name.hpp>
#include <zoql/build/piece.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace zoql::building {

/// A tree in one row of bytes: its topmost node, and what is below that. Copying one copies bytes, and a part is put
/// behind the others without a look at them.
class expression {
public:
   /// Nothing at all.
   expression() = default;
   /// A leaf and its text.
   expression(ast::kind kind, std::string_view text, ast::word word, std::uint16_t flags = 0)
       : top_{static_cast<std::uint32_t>(text.size()), 0, flags, kind, word}, below_(text) {
      if (kind == ast::kind::star) uses_ = features::star;
   }
   /// A name; `dot` is where its first dot stands, or 0.
   expression(std::string_view name, std::uint32_t dot, std::uint16_t flags = 0)
       : top_{static_cast<std::uint32_t>(name.size()), dot, flags, ast::kind::name, ast::word::none},
         uses_(dot == 0 ? features::none : features::join), below_(name) {
      if ((flags & ast::flag::whole_object) != 0) use(features::star);
   }
   /// A leaf whose text stands between quotes.
   expression(ast::kind kind, char quote, std::string_view text, ast::word word, std::uint16_t flags)
       : top_{static_cast<std::uint32_t>(text.size() + 2), 0, flags, kind, word} {
      below_.append_between(quote, text);
      if (kind == ast::kind::string && (flags & relative_mark) != 0) uses_ = features::relative_date;
   }
   /// A node that has no parts yet.
   explicit expression(ast::kind kind, ast::word word = ast::word::none) : top_{0, 0, 0, kind, word} {
      if (kind == ast::kind::call) uses_ = features::function;
      if (kind == ast::kind::aliased) uses_ = features::alias;
   }

   [[nodiscard]] const piece& top() const noexcept { return top_; }
   [[nodiscard]] ast::kind kind() const noexcept { return top_.kind; }
   [[nodiscard]] ast::word word() const noexcept { return top_.word; }
   [[nodiscard]] bool is_nothing() const noexcept { return top_.kind == ast::kind::missing && !refused_; }
   /// Whether there is a refusal, here or below.
   [[nodiscard]] bool is_refused() const noexcept { return refused_; }
   /// What it uses of a dialect, as its nodes tell: where names are given as text the compiler cannot.
   [[nodiscard]] features uses() const noexcept { return uses_; }
   [[nodiscard]] std::uint16_t height() const noexcept { return height_; }

   /// Of a leaf: what it says; of a refused one, what was refused, and why.
   [[nodiscard]] std::string_view text() const noexcept {
      if (refused_) return refused_in(bytes());
      return kind() == ast::kind::string ? unquoted(bytes()) : bytes();
   }
   [[nodiscard]] std::string_view refusal() const noexcept {
      return refused_ ? refusal_in(bytes()) : std::string_view();
   }

   /// Whether a list has no parts.
   [[nodiscard]] bool empty() const noexcept { return top_.size == 0; }
   /// The text of a leaf, or all nodes below the topmost.
   [[nodiscard]] std::string_view bytes() const noexcept { return below_.view(); }

   void use(features feature) noexcept { uses_ = uses_ | feature; }
   void forget(features feature) noexcept { uses_ = uses_ & ~feature; }
   void mark(std::uint16_t flag) noexcept { top_.flags = static_cast<std::uint16_t>(top_.flags | flag); }

   /// Takes memory for so many more parts that are names of a usual length.
   void make_room(std::size_t names) { below_.make_room(names * 2 * sizeof top_); }
   /// Puts one more part behind the others.
   void append(const expression& part) {
      const std::string_view node(reinterpret_cast<const char*>(&part.top_), sizeof part.top_);
      below_.append(node, part.bytes());
      take_marks(part, static_cast<std::uint16_t>(part.height_ + 1));
      ++top_.size;
   }
   /// The same of a name; `dot` is where its first dot stands, or 0.
   [[gnu::always_inline]] void append_name(std::string_view name, std::uint32_t dot) {
      const piece leaf{static_cast<std::uint32_t>(name.size()), dot, 0, ast::kind::name, ast::word::none};
      below_.append({reinterpret_cast<const char*>(&leaf), sizeof leaf}, name);
      if (dot != 0) use(features::join);
      if (height_ < 2) height_ = 2;
      ++top_.size;
   }
   /// Puts all parts of another one behind the others.
   void append_parts(const expression& other) {
      below_.append(other.bytes());
      take_marks(other, other.height_);
      top_.size += other.top_.size;
   }

   /// The only part of what is no leaf, which is none either and was not refused.
   [[nodiscard]] expression only_part() const {
      expression part;
      const std::string_view all = bytes();
      std::memcpy(&part.top_, all.data(), sizeof top_);
      part.below_.append(all.substr(sizeof top_));
      part.uses_ = uses_;
      part.height_ = static_cast<std::uint16_t>(height_ - 1);
      return part;
   }

   friend expression refuse(std::string_view why, std::string_view what);

private:
   void take_marks(const expression& part, std::uint16_t height) noexcept {
      refused_ = refused_ || part.refused_;
      use(part.uses_);
      if (height > height_) height_ = height;
   }

   piece top_;
   features uses_ = features::none;
   std::uint16_t height_ = 1;
   bool refused_ = false;
   kept_bytes below_;
};

/// How high a tree may grow; as deep as the parser follows parentheses.
inline constexpr std::uint16_t height_limit = 100;

/// The name that findings on a refused value go by.
inline constexpr std::string_view refused_value = "refused-value";

/// In place of a node: why there can be none. `why`, which has to live as long as the program, has a hole for `what`.
[[nodiscard]] inline expression refuse(std::string_view why, std::string_view what) {
   expression refused;
   refused.below_.append(std::string_view(reinterpret_cast<const char*>(&why), sizeof why));
   refused.below_.append(what);
   refused.top_.size = static_cast<std::uint32_t>(refused.bytes().size());
   refused.refused_ = true;
   return refused;
}

[[nodiscard]] inline expression leaf(ast::kind kind, std::string_view text, ast::word word = {},
                                     std::uint16_t flags = 0) {
   return {kind, text, word, flags};
}

[[nodiscard]] inline expression refuse_height() { return refuse("conditions are nested deeper than 100 levels{}", ""); }

/// A name, maybe with a dot.
[[nodiscard]] inline expression name_leaf(std::string_view name, std::uint16_t flags = 0) {
   const std::size_t dot = name.find('.');
   return {name, dot == name.npos ? 0 : static_cast<std::uint32_t>(dot), flags};
}
/// A string by what it says.
[[nodiscard]] inline expression string_leaf(std::string_view text, ast::word word, std::uint16_t flags = 0) {
   return {ast::kind::string, '\'', text, word, flags};
}

/// A node and its parts.
template<typename... Parts>
[[nodiscard]] expression tree_of(ast::kind kind, ast::word word, const Parts&... parts) {
   expression made(kind, word);
   (made.append(parts), ...);
   if (made.height() > height_limit) made = refuse_height();
   return made;
}

[[nodiscard]] inline expression refuse_field(std::string_view name) {
   return refuse("`{}` is not the name of a field: letters, digits, `_`, one dot, and no keyword", name);
}
[[nodiscard]] inline expression field_named(std::string_view name) {
   std::uint32_t dot = 0;
   return read_field_name(name, dot) ? expression(name, dot) : refuse_field(name);
}

[[nodiscard]] inline expression constant(bool holds) {
   return leaf(ast::kind::boolean, holds ? "true" : "false", holds ? ast::word::yes : ast::word::no);
}
[[nodiscard]] inline bool is_constant(const expression& condition, bool holds) noexcept {
   return condition.kind() == ast::kind::boolean && (condition.word() == ast::word::yes) == holds;
}

/// Joins conditions by `and` or `or`: runs of one kind become flat, and what holds always or never is folded.
class joiner {
public:
   explicit joiner(ast::kind kind) noexcept : kind_(kind) {}

   void add(expression&& condition) {
      decided_ = decided_ || is_constant(condition, !neutral());
      refused_ = refused_ || condition.is_refused();
      if (is_constant(condition, neutral())) return;
      if (all_.is_nothing()) {
         all_ = std::move(condition);
         return;
      }
      if (all_.kind() != kind_) {
         expression run(kind_);
         run.append(all_);
         all_ = std::move(run);
      }
      if (condition.kind() == kind_) {
         all_.append_parts(condition);
      } else {
         all_.append(condition);
      }
   }

   [[nodiscard]] expression take() && {
      if (decided_ && !refused_) return constant(!neutral());
      if (all_.is_nothing()) return constant(neutral());
      return all_.height() > height_limit ? refuse_height() : std::move(all_);
   }

private:
   /// What changes nothing.
   [[nodiscard]] bool neutral() const noexcept { return kind_ == ast::kind::and_; }

   ast::kind kind_;
   bool decided_ = false;
   bool refused_ = false;
   expression all_;
};

[[nodiscard]] inline expression join_conditions(ast::kind kind, expression&& left, expression&& right) {
   joiner all(kind);
   all.add(std::move(left));
   all.add(std::move(right));
   return std::move(all).take();
}

/// `not`, which undoes another `not`.
[[nodiscard]] inline expression negate(const expression& condition) {
   if (is_constant(condition, true)) return constant(false);
   if (is_constant(condition, false)) return constant(true);
   if (condition.kind() == ast::kind::not_ && !condition.is_refused()) return condition.only_part();
   return tree_of(ast::kind::not_, ast::word::none, condition);
}

} // namespace zoql::building
