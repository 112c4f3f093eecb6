// A walk over what structs hold, depth first, without recursion: documents may chain a hundred thousand of them.
#include "order.hpp"

#include <algorithm>
#include <cstdint>
#include <set>

namespace zoql::codegen {

namespace {

/// Calls `visit(named type, whole)` for each definition a type names; `whole` where its size has to be known.
template<typename Type, typename Visit>
void each_named(Type& from, bool whole, const Visit& visit) {
   if (from.kind == type_kind::named) visit(from, whole);
   // A list may hold what is not defined yet; a map is pairs, and a pair may not.
   for (auto& one : from.of) each_named(one, whole && from.kind != type_kind::list, visit);
}

class orderer {
public:
   explicit orderer(model& known) : known_(&known), state_(known.definitions.size()) {}

   emission_order order() {
      std::vector<std::size_t> all(known_->definitions.size());
      for (std::size_t index = 0; index < all.size(); ++index) all[index] = index;
      std::ranges::sort(all, {}, [&](std::size_t index) { return std::pair(known_->definitions[index].at, index); });
      for (const std::size_t index : all) {
         if (at(index).kind == definition_kind::enumeration) made_.enumerations.push_back(index);
      }
      for (const std::size_t index : all) place_alias(index);
      for (const std::size_t index : all) place_structure(index);
      made_.declared_first.assign(declared_.begin(), declared_.end());
      std::ranges::sort(made_.declared_first, {}, [&](std::size_t index) { return at(index).name; });
      return std::move(made_);
   }

private:
   enum class state : std::uint8_t { untouched, open, placed };
   struct edge {
      type* from; ///< where the member names it
      std::size_t to;
      bool whole;
   };
   struct frame {
      std::size_t index;
      std::vector<edge> edges;
      std::size_t next = 0;
   };

   [[nodiscard]] definition& at(std::size_t index) { return known_->definitions[index]; }
   [[nodiscard]] static bool is_alias(const definition& one) {
      return one.kind == definition_kind::alias || one.kind == definition_kind::choice;
   }

   /// An alias needs other aliases before it, and of structs no more than that they are declared.
   void place_alias(std::size_t index) {
      if (!is_alias(at(index)) || state_[index] != state::untouched) return;
      state_[index] = state::placed;
      each_named(at(index).value.what, true, [&](const type& named, bool) {
         place_alias(named.named);
         if (at(named.named).kind == definition_kind::structure) declared_.insert(named.named);
      });
      made_.aliases.push_back(index);
   }

   /// The structs behind a named type, aliases looked through.
   void add_edges(type& origin, const type& named, bool whole, std::vector<edge>& into) {
      const definition& target = at(named.named);
      if (target.kind == definition_kind::structure) into.push_back({&origin, named.named, whole});
      if (!is_alias(target)) return;
      each_named(target.value.what, whole, [&](const type& inner, bool inner_whole) {
         if (inner.named != named.named) add_edges(origin, inner, inner_whole, into);
      });
   }

   [[nodiscard]] std::vector<edge> edges_of(std::size_t index) {
      std::vector<edge> edges;
      definition& from = at(index);
      for (member_model& member : from.members) {
         each_named(member.value.what, true, [&](type& named, bool whole) { add_edges(named, named, whole, edges); });
      }
      each_named(from.extras, true, [&](type& named, bool whole) { add_edges(named, named, whole, edges); });
      return edges;
   }

   void place_structure(std::size_t first) {
      if (at(first).kind != definition_kind::structure || state_[first] != state::untouched) return;
      std::vector<frame> way;
      const auto enter = [&](std::size_t index) {
         state_[index] = state::open;
         way.push_back({index, edges_of(index)});
      };
      enter(first);
      while (!way.empty()) {
         frame& here = way.back();
         if (here.next == here.edges.size()) {
            state_[here.index] = state::placed;
            made_.structures.push_back(here.index);
            way.pop_back();
            continue;
         }
         const edge one = here.edges[here.next++];
         if (state_[one.to] == state::untouched) {
            enter(one.to);
         } else if (state_[one.to] == state::open) {
            declared_.insert(one.to);
            if (one.whole) one.from->boxed = true;
         }
      }
   }

   model* known_;
   std::vector<state> state_;
   std::set<std::size_t> declared_;
   emission_order made_;
};

} // namespace

emission_order order_definitions(model& known) { return orderer(known).order(); }

} // namespace zoql::codegen
