// The two actions of an overlay: update merges, remove takes away.
#include "overlay.hpp"

#include "json_path.hpp"

#include <algorithm>
#include <utility>

namespace zoql::codegen {

namespace {

/// Objects merge member by member, lists grow at their end, anything else is replaced.
void merge(node& target, const node& update, tree& nodes) {
   if (target.is(node_kind::map) && update.is(node_kind::map)) {
      target.places.reset();
      for (const member& one : update.members) {
         const auto found = std::ranges::find(target.members, one.name, &member::name);
         if (found == target.members.end()) {
            target.members.push_back({one.name, one.at, nodes.copy(*one.value)});
         } else {
            merge(*found->value, *one.value, nodes);
         }
      }
   } else if (target.is(node_kind::list) && update.is(node_kind::list)) {
      for (const node* item : update.items) target.items.push_back(nodes.copy(*item));
   } else {
      target = std::move(*nodes.copy(update));
   }
}

/// An update of a list is one more item for it.
void update_value(node& target, const node& update, tree& nodes) {
   if (target.is(node_kind::list) && !update.is(node_kind::list)) {
      target.items.push_back(nodes.copy(update));
   } else {
      merge(target, update, nodes);
   }
}

/// From the last to the first, so that the indexes of the others stay right.
void remove_all(std::vector<selection> selected, const node& action, problems& report) {
   std::ranges::sort(selected, std::ranges::greater(), &selection::index);
   for (const selection& one : selected) {
      const auto offset = static_cast<std::ptrdiff_t>(one.index);
      if (one.parent == nullptr) {
         report.error(action.at, "overlay-removes-all", "`$` is the whole document; it cannot be removed");
      } else if (one.parent->is(node_kind::list)) {
         one.parent->items.erase(one.parent->items.begin() + offset);
      } else {
         one.parent->places.reset();
         one.parent->members.erase(one.parent->members.begin() + offset);
      }
   }
}

void apply_action(const node& action, node& document, tree& nodes, problems& report) {
   const node* target = action.find("target");
   if (target == nullptr || !target->is(node_kind::text)) {
      report.error(action.at, "overlay-action", "expected an action with a `target`, a JSONPath");
      return;
   }
   const auto path = parse_path(target->text);
   if (!path) {
      report.error(target->at, "unsupported-path",
                   "`" + target->text + "` is malformed, or uses slices, unions or functions, which are not supported");
      return;
   }
   const std::vector<selection> selected = select(*path, document);
   if (selected.empty()) report.warning(target->at, "stale-overlay", "`" + target->text + "` selects nothing");
   const node* update = action.find("update");
   if (action.flag("remove")) {
      remove_all(selected, action, report);
   } else if (update == nullptr) {
      report.error(action.at, "overlay-action", "expected `update` or `remove: true`");
   } else {
      for (const selection& one : selected) update_value(*one.value, *update, nodes);
   }
}

} // namespace

void apply_overlay(const node& overlay, node& document, tree& nodes, problems& report) {
   const std::string_view version = overlay.text_of("overlay");
   if (!version.starts_with("1.")) {
      report.error(overlay.at, "not-an-overlay", "expected `overlay: 1.0.0` at the top of an OpenAPI Overlay");
      return;
   }
   const node* actions = overlay.find("actions");
   if (actions == nullptr || !actions->is(node_kind::list)) {
      report.error(overlay.at, "not-an-overlay", "expected `actions`, a list");
      return;
   }
   for (const node* action : actions->items) apply_action(*action, document, nodes, report);
}

} // namespace zoql::codegen
