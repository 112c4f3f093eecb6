// What may stand at a byte of a statement that is still being written: the data behind an editor's suggestions.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/catalogue.hpp>
#include <zoql/columns/expression_type.hpp>
#include <zoql/complete/clauses.hpp>
#include <zoql/complete/completion.hpp>
#include <zoql/complete/conditions.hpp>
#include <zoql/complete/cursor.hpp>
#include <zoql/complete/expectation.hpp>
#include <zoql/complete/menu.hpp>
#include <zoql/meanings.hpp>
#include <zoql/parse.hpp>
#include <zoql/reference.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zoql {

namespace completing {

/// A statement without the word under the cursor, which says nothing while it is written.
[[nodiscard]] inline std::string without_word(std::string_view text, const cursor& at) {
   return std::string(text.substr(0, at.begin)).append(" ").append(text.substr(at.word.end));
}

/// The part of a text that begins with its first `from`; what stands before it may be too unfinished to be read.
[[nodiscard]] constexpr std::string_view from_on(std::string_view text) noexcept {
   constexpr std::string_view from = "from";
   for (std::size_t at = 0; at + from.size() <= text.size(); ++at) {
      const bool begins = at == 0 || !ascii::is_name_byte(text[at - 1]);
      const bool ends = at + from.size() == text.size() || !ascii::is_name_byte(text[at + from.size()]);
      if (begins && ends && ascii::same_word(text.substr(at, from.size()), from)) return text.substr(at);
   }
   return {};
}

/// Where the literal ends that is open at the cursor: behind its closing quote, unless what lies between looks like the
/// rest of the statement.
[[nodiscard]] constexpr std::uint32_t literal_end(std::string_view text, std::uint32_t offset) noexcept {
   const std::size_t at = text.find_first_of("'\n\r;=<>", offset);
   return at != std::string_view::npos && text[at] == '\'' ? static_cast<std::uint32_t>(at + 1) : offset;
}

/// One question; it views the text and keeps the trees that answer it.
class completer {
public:
   completer(std::string_view text, std::uint32_t offset, dialect language, catalogue::view all, unsigned api_version)
       : text_(text), offset_(std::min(offset, static_cast<std::uint32_t>(text.size()))), language_(language),
         all_(all), api_version_(api_version), word_(cursor_at(text_, offset_)),
         before_(parse(text_.substr(0, word_.begin), language)), whole_text_(without_word(text_, word_)),
         whole_(parse(whole_text_, language)), names_(before_, all, api_version, last_) {}

   completer(const completer&) = delete;
   completer& operator=(const completer&) = delete;

   [[nodiscard]] std::vector<completion> complete() const {
      const ast::statement up_to_cursor = parse(text_.substr(0, offset_), language_);
      const expectation inside = right_edge(up_to_cursor).read();
      if (inside.string != nullptr) return complete_string(up_to_cursor, inside);
      if (word_.astray) return {};
      const expectation place = right_edge(before_).read();
      menu items(language_, api_version_, word_.typed, word_.word);
      if (word_.dotted) {
         add_behind_prefix(items, place);
      } else {
         add_all(items, place);
      }
      return items.take();
   }

private:
   /// The object of the statement, also when it stands behind the cursor.
   [[nodiscard]] catalogue::object object() const {
      const std::string_view name = object_of(whole_);
      if (!name.empty() || offset_ == text_.size()) return all_.object(name);
      const std::string rest = std::string("select Id ").append(from_on(text_.substr(word_.word.end)));
      const ast::statement tree = parse(rest, language_);
      return all_.object(object_of(tree));
   }

   [[nodiscard]] std::vector<completion> complete_string(const ast::statement& tree, const expectation& place) const {
      if (place.what != awaited::value) return {};
      const std::uint32_t begin = place.string->where.begin;
      menu items(language_, api_version_, text_.substr(begin + 1, offset_ - begin - 1),
                 {begin, literal_end(text_, offset_)});
      meanings::memory last;
      const meanings names(tree, all_, api_version_, last);
      const catalogue::field of = names.of(*place.operand).field;
      add_values(items, of, family_of_operand(tree, *place.operand, names), language_);
      return items.take();
   }

   [[nodiscard]] static catalogue::family family_of_operand(const ast::statement& tree, const ast::node& operand,
                                                            const meanings& names) {
      const catalogue::fact<catalogue::type> type = type_of(tree, operand, names);
      return type.known() ? catalogue::family_of(type.value) : catalogue::family::unknown;
   }

   [[nodiscard]] static use use_in(const expectation& place) {
      if (place.what == awaited::argument || place.what == awaited::value) return use::other;
      if (place.clause == ast::kind::select) return use::selected;
      return place.clause == ast::kind::where ? use::filtered : use::other;
   }

   [[nodiscard]] auto fits(const expectation& place) const {
      using enum catalogue::family;
      catalogue::family wanted = unknown;
      if (place.what == awaited::value) wanted = family_of_operand(before_, *place.operand, names_);
      if (place.what == awaited::argument) {
         const std::string_view function = before_.view(*before_.child(*place.call, 0));
         const auto is = [&](std::string_view name) { return ascii::same_word(function, name); };
         wanted = is("sum") || is("avg") ? numeric : is_aggregate(function) ? unknown : temporal;
      }
      return [wanted](const catalogue::field& one) {
         return wanted == unknown || one.family() == unknown || one.family() == wanted;
      };
   }

   void add_behind_prefix(menu& items, const expectation& place) const {
      if (!capabilities_of(language_).joins) return;
      const bool for_field =
         place.what == awaited::operand || place.what == awaited::argument || place.what == awaited::value;
      catalogue::object of = object();
      if (!for_field || !of) return;
      if (!ascii::same_word(word_.prefix, of.name())) {
         const catalogue::join join = of.join(word_.prefix);
         of = join ? all_.object(join.target()) : catalogue::object();
      }
      if (!of) return;
      items.add_fields(of, use_in(place), fits(place));
      if (place.clause == ast::kind::select && place.what == awaited::operand) items.add(completion_kind::keyword, "*");
   }

   void add_all(menu& items, const expectation& place) const {
      switch (place.what) {
      case awaited::nothing:
         return;
      case awaited::statement:
         return items.add(completion_kind::keyword, "select");
      case awaited::object:
         return items.add_objects(all_);
      case awaited::operand:
         return add_operands(items, place);
      case awaited::argument:
         return add_arguments(items, place);
      case awaited::comparison:
         return add_comparisons(items, family_of_operand(before_, *place.operand, names_), language_);
      case awaited::value:
         return add_right_side(items, place);
      case awaited::null:
         if (!capabilities_of(language_).is_null) return;
         items.add(completion_kind::keyword, "null");
         if (!place.negated) items.add(completion_kind::keyword, "not null");
         return;
      case awaited::by:
         return items.add(completion_kind::keyword, "by");
      case awaited::between:
         return items.add(completion_kind::keyword, "and");
      case awaited::more:
         return add_more(items, place, whole_);
      }
   }

   void add_names(menu& items, const expectation& place) const {
      const catalogue::object of = object();
      if (!of) return;
      items.add_fields(of, use_in(place), fits(place));
      items.add_joins(of);
   }

   void add_operands(menu& items, const expectation& place) const {
      using enum ast::kind;
      add_names(items, place);
      if (place.clause != where) items.add_functions(place.clause != group_by);
      const capabilities& has = capabilities_of(language_);
      if (place.clause == select && has.select_star) items.add(completion_kind::keyword, "*");
      if ((place.clause == where || place.clause == having) && has.prefix_not) {
         items.add(completion_kind::keyword, "not");
      }
   }

   void add_arguments(menu& items, const expectation& place) const {
      add_names(items, place);
      const std::string_view function = before_.view(*before_.child(*place.call, 0));
      if (!ascii::same_word(function, "count") || place.call->has(ast::distinct)) return;
      items.add(completion_kind::keyword, "*");
      items.add(completion_kind::keyword, "distinct");
   }

   void add_right_side(menu& items, const expectation& place) const {
      const catalogue::family family = family_of_operand(before_, *place.operand, names_);
      add_values(items, names_.of(*place.operand).field, family, language_);
      const ast::node* const condition = parent_of(*place.operand);
      const bool equality =
         condition != nullptr && (condition->word == ast::word::equal || condition->word == ast::word::not_equal);
      add_value_words(items, family, equality);
      if (capabilities_of(language_).field_comparison) add_names(items, place);
   }

   [[nodiscard]] const ast::node* parent_of(const ast::node& child) const {
      for (const ast::node& one : before_.nodes) {
         if (one.first_child != ast::none && before_.child(one, 0) == &child) return &one;
      }
      return nullptr;
   }

   std::string_view text_;
   std::uint32_t offset_;
   dialect language_;
   catalogue::view all_;
   unsigned api_version_;
   cursor word_;
   ast::statement before_;
   std::string whole_text_;
   ast::statement whole_;
   meanings::memory last_;
   meanings names_;
};

} // namespace completing

/// What may stand at byte `offset` of one statement: keywords, objects, fields, joins, operators, functions and values,
/// of which only those that go on with the word before the cursor. `text` may hold anything, and most often is not
/// finished; where nothing is known to fit the list is empty. An offset past the end is taken for the end.
/// `api_version` is the API (WSDL) version the statement will be sent to; 0: unknown, and taken for a late one.
[[nodiscard]] inline std::vector<completion> complete(std::string_view text, std::uint32_t offset, dialect language,
                                                      catalogue::view all, unsigned api_version = 0) {
   return completing::completer(text, offset, language, all, api_version).complete();
}

} // namespace zoql
