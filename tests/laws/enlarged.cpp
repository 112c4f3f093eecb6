// Finds lists in trees, and what of their items can be told apart.
#include "enlarged.hpp"

#include <zoql/aqua/located_json.hpp>
#include <zoql/ast.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <variant>

namespace zoql::tests {

namespace {

/// What differs from one item to the next.
enum class vary { nothing, names, values, prefixes, all };
constexpr vary variations[] = {vary::nothing, vary::names, vary::values, vary::prefixes, vary::all};

constexpr ast::kinds names(ast::kind::name, ast::kind::object, ast::kind::alias, ast::kind::function);
constexpr ast::kinds values(ast::kind::string, ast::kind::number, ast::kind::date);

bool is_varied(const ast::node& leaf, vary what) {
   switch (what) {
   case vary::nothing:
      return false;
   case vary::names:
      return names.has(leaf.kind);
   case vary::values:
      return values.has(leaf.kind);
   case vary::prefixes:
      return leaf.kind == ast::kind::name && leaf.at != 0;
   case vary::all:
      return (names | values).has(leaf.kind);
   }
   return false;
}

/// Where a number makes another name or value of a leaf: at its end, before a quote there or, of a prefix, the dot.
std::uint32_t place_in(const ast::node& leaf, vary what) {
   using enum ast::flag;
   if (what == vary::prefixes) return leaf.at;
   const bool quoted = leaf.kind == ast::kind::string || leaf.has(double_quoted) || leaf.has(back_quoted) ||
                       leaf.has(single_quoted) || leaf.has(bracketed);
   return quoted && !leaf.has(unclosed) && leaf.where.size() > 1 ? leaf.where.end - 1 : leaf.where.end;
}

std::vector<std::uint32_t> places_in(const ast::statement& statement, vary what) {
   std::set<std::uint32_t> places;
   for (const ast::node& node : statement.nodes) {
      const bool leaf = node.first_child == ast::none && !node.where.empty();
      if (leaf && is_varied(node, what)) places.insert(place_in(node, what));
   }
   return {places.begin(), places.end()};
}

/// What may stand between the items of a list.
std::vector<std::string> separators_of(ast::kind list) {
   using enum ast::kind;
   if (list == and_) return {" and "};
   if (list == or_) return {" or "};
   if (ast::kinds(where, having, not_, group).has(list)) return {" and ", " or "};
   if (list == ast::kind::statement) return {" "};
   if (ast::kinds(select, from, group_by, order_by, limit, in, call).has(list)) return {", "};
   return {};
}

/// The items of a list, without the operand of `in` and the name of a function.
std::vector<span> items_of(const ast::statement& statement, const ast::node& list) {
   std::vector<span> items;
   for (const ast::node& item : statement.children(list)) {
      const bool is_head =
         (list.kind == ast::kind::in || list.kind == ast::kind::call) && &item == statement.child(list, 0);
      if (!is_head && !item.where.empty()) items.push_back(item.where);
   }
   return items;
}

class enlarging {
public:
   explicit enlarging(std::string_view text) : text_(text) {}

   /// Each variation that makes another text.
   void add(std::vector<repeated_list> lists, const std::vector<std::uint32_t>& places) {
      if (std::ranges::any_of(lists, [](const repeated_list& one) { return one.items.empty(); })) return;
      for (const bool twice : {false, true}) {
         enlarged fresh(std::string(text_), lists, places, twice);
         if (seen_.insert(fresh.with(4)).second) all_.push_back(std::move(fresh));
      }
   }
   void add(std::vector<span> items, const std::string& separator, const std::vector<std::uint32_t>& places) {
      add({{std::move(items), separator}}, places);
   }

   [[nodiscard]] std::vector<enlarged> take() { return std::move(all_); }

private:
   std::string_view text_;
   std::set<std::string> seen_;
   std::vector<enlarged> all_;
};

/// The list of each clause, so that all grow together.
std::vector<repeated_list> lists_of(const ast::statement& statement) {
   std::vector<repeated_list> lists;
   if (statement.root == ast::none) return lists;
   for (const ast::node& clause : statement.children(statement[statement.root])) {
      const std::vector<std::string> separators = separators_of(clause.kind);
      const std::vector<span> items = items_of(statement, clause);
      if (!separators.empty() && !items.empty()) lists.push_back({items, separators.front()});
   }
   return lists;
}

void enlarge_nodes(const ast::statement& statement, vary what, enlarging& into) {
   const std::vector<std::uint32_t> places = places_in(statement, what);
   into.add(lists_of(statement), places);
   for (const ast::node& node : statement.nodes) {
      const std::vector<span> items = items_of(statement, node);
      for (const std::string& separator : separators_of(node.kind)) into.add(items, separator, places);
      if (node.kind == ast::kind::statement) {
         into.add({node.where}, "; ", places);
         for (const span clause : items) into.add({clause}, " ", places);
      }
      const bool leaf = node.first_child == ast::none && !node.where.empty();
      if (!leaf || (what != vary::nothing && what != vary::all)) continue;
      for (const char* const separator : {" ", ""}) into.add({node.where}, separator, places);
      if (node.kind != ast::kind::string || node.where.size() < 3) continue;
      const span inside{node.where.begin + 1, node.where.end - 1};
      into.add({inside}, "", places);
      into.add({{inside.begin, inside.begin + 1}}, "", places);
   }
}

/// The statement with a name that no object has in place of each value something is compared with.
std::string with_names_for_values(const ast::statement& statement) {
   std::vector<span> compared;
   for (const ast::node& node : statement.nodes) {
      if (node.kind != ast::kind::comparison || node.first_child == node.last_child) continue;
      const ast::node& last = statement[node.last_child];
      if (values.has(last.kind) && !last.where.empty()) compared.push_back(last.where);
   }
   std::ranges::sort(compared, {}, &span::begin);
   std::string text;
   std::uint32_t done = 0;
   for (const span where : compared) {
      text.append(statement.text, done, where.begin - done).append("x");
      done = where.end;
   }
   return text.append(statement.text, done);
}

void enlarge_values(const aqua::located_json& value, bool vary, enlarging& into) {
   std::vector<span> items;
   std::vector<std::uint32_t> places;
   for (const aqua::located_json& item : value.children) {
      items.push_back(item.key.empty() ? item.where : item.key_where.joined(item.where));
      if (vary && !item.key.empty()) places.push_back(item.key_where.end - 1);
      enlarge_values(item, vary, into);
   }
   for (const span item : items) into.add({item}, ", ", places);
   into.add(items, ", ", places);
   if (value.type != aqua::json_type::string || value.where.size() < 4) return;
   const span inside{value.where.begin + 1, value.where.end - 1};
   into.add({inside}, ", ", vary ? std::vector{inside.end} : places);
   // Columns after the first word, which is `select`.
   const std::size_t words = value.text.find(' ');
   const std::size_t from = value.text.find(" from ");
   if (words == std::string::npos || from == std::string::npos || from <= words) return;
   const span columns{inside.begin + static_cast<std::uint32_t>(words) + 1,
                      inside.begin + static_cast<std::uint32_t>(from)};
   into.add({columns}, ", ", vary ? std::vector{columns.end} : places);
}

} // namespace

std::string enlarged::with(std::size_t items) const {
   std::string text;
   std::uint32_t done = 0;
   for (const repeated_list& list : lists_) {
      text.append(text_, done, list.items.front().begin - done);
      const std::size_t rounds = items / list.items.size();
      for (std::size_t at = 0; at < items; ++at) {
         if (at != 0) text += list.separator;
         const std::size_t round = at / list.items.size();
         add_item(text, list.items[at % list.items.size()], twice_ ? round % std::max<std::size_t>(1, rounds / 2) : at);
      }
      done = list.items.back().end;
   }
   return text.append(text_, done);
}

void enlarged::add_item(std::string& text, span item, std::size_t number) const {
   for (auto place = std::ranges::lower_bound(places_, item.begin + 1); place != places_.end() && *place <= item.end;
        ++place) {
      text.append(text_, item.begin, *place - item.begin).append(std::to_string(number));
      item.begin = *place;
   }
   text.append(text_, item.begin, item.end - item.begin);
}

std::vector<enlarged> enlargements_of(std::string_view statement, dialect language) {
   const ast::statement tree = parse(statement, language);
   enlarging into(statement);
   for (const vary what : variations) enlarge_nodes(tree, what, into);
   std::vector<enlarged> all = into.take();
   if (const std::string named = with_names_for_values(tree); named != statement) {
      const ast::statement of_fields = parse(named, language);
      enlarging into_named(named);
      for (const vary what : {vary::nothing, vary::all}) {
         for (const ast::node& node : of_fields.nodes) {
            if (node.kind == ast::kind::where)
               into_named.add(items_of(of_fields, node), " and ", places_in(of_fields, what));
         }
      }
      std::ranges::move(into_named.take(), std::back_inserter(all));
   }
   const std::string damaged = std::string(statement) + " , , fits nowhere";
   enlarging into_damaged(damaged);
   into_damaged.add(lists_of(tree), places_in(tree, vary::all));
   std::ranges::move(into_damaged.take(), std::back_inserter(all));
   return all;
}

std::vector<enlarged> enlargements_of_json(std::string_view text) {
   const auto body = aqua::read_located_json(text);
   const auto* const read = std::get_if<aqua::located_json>(&body);
   enlarging into(text);
   for (const bool vary : {false, true}) {
      if (read != nullptr) enlarge_values(*read, vary, into);
   }
   return into.take();
}

} // namespace zoql::tests
