// Building and asking the tree of a document.
#include "document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zoql::codegen {

const node* node::find(std::string_view name) const {
   constexpr std::size_t few = 50;
   if (members.size() <= few) {
      const auto found = std::ranges::find(members, name, &member::name);
      return found == members.end() ? nullptr : found->value;
   }
   if (!places) {
      places = std::make_unique<std::unordered_map<std::string_view, node*>>();
      for (const member& one : members) places->emplace(one.name, one.value);
   }
   const auto found = places->find(name);
   return found == places->end() ? nullptr : found->second;
}

std::string_view node::text_of(std::string_view name) const {
   const node* value = find(name);
   return value != nullptr && value->is(node_kind::text) ? std::string_view(value->text) : std::string_view();
}

bool node::flag(std::string_view name) const {
   const node* value = find(name);
   return value != nullptr && value->is(node_kind::boolean) && value->text == "true";
}

node* tree::copy(const node& from) {
   node* made = add(from.kind, from.at);
   made->text = from.text;
   for (const node* item : from.items) made->items.push_back(copy(*item));
   for (const member& one : from.members) made->members.push_back({one.name, one.at, copy(*one.value)});
   return made;
}

node* read_document(std::string_view text, file_index file, tree& into, problems& report) {
   if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
   const std::size_t first = text.find_first_not_of(" \t\r\n");
   const bool is_json = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
   node* root = is_json ? read_json_document(text, file, into, report) : read_yaml_document(text, file, into, report);
   if (root == nullptr || root->is(node_kind::map)) return root;
   report.error({file, 1, 1}, "not-an-object", "expected a document that is an object (a map of names to values)");
   return nullptr;
}

bool tree_builder::fail(location at, std::string_view name, std::string words) {
   report_->error(at, name, std::move(words));
   good_ = false;
   return false;
}

bool tree_builder::expects_key() const noexcept {
   return !open_.empty() && open_.back()->is(node_kind::map) && !key_given_;
}

bool tree_builder::open(node_kind kind, location at) {
   if (open_.size() == deepest_document) {
      return fail(at, "too-deep", "nested deeper than " + std::to_string(deepest_document) + " levels");
   }
   node* made = tree_->add(kind, at);
   if (!add(made)) return false;
   open_.push_back(made);
   key_given_ = false;
   return true;
}

bool tree_builder::close() {
   const node* done = open_.back();
   open_.pop_back();
   return check_names(*done);
}

bool tree_builder::check_names(const node& map) {
   std::vector<const member*> members;
   for (const member& one : map.members) members.push_back(&one);
   const auto before = [](const member* one, const member* two) {
      return std::tie(one->name, one->at) < std::tie(two->name, two->at);
   };
   std::ranges::sort(members, before);
   const auto twice = std::ranges::adjacent_find(members, {}, &member::name);
   if (twice == members.end()) return true;
   return fail((*std::next(twice))->at, "duplicate-member",
               "`" + (*twice)->name + "` appears twice; it stands first in line " + std::to_string((*twice)->at.line));
}

bool tree_builder::key(std::string name, location at) {
   open_.back()->members.push_back({std::move(name), at, nullptr});
   key_given_ = true;
   return true;
}

bool tree_builder::scalar(node_kind kind, location at, std::string text) {
   node* made = tree_->add(kind, at);
   made->text = std::move(text);
   return add(made);
}

bool tree_builder::add(node* value) {
   if (open_.empty()) {
      root_ = value;
   } else if (open_.back()->is(node_kind::list)) {
      open_.back()->items.push_back(value);
   } else {
      open_.back()->members.back().value = value;
      key_given_ = false;
   }
   return true;
}

std::string json_text(const node& value) {
   const auto quoted = [](const std::string& text) {
      return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
   };
   std::string text;
   switch (value.kind) {
   case node_kind::null:
      return "null";
   case node_kind::text:
      return quoted(value.text);
   case node_kind::list:
      for (const node* item : value.items) text += (text.empty() ? "" : ",") + json_text(*item);
      return "[" + text + "]";
   case node_kind::map:
      for (const member& one : value.members) {
         text += (text.empty() ? "" : ",") + quoted(one.name) + ":" + json_text(*one.value);
      }
      return "{" + text + "}";
   case node_kind::boolean:
   case node_kind::number:
      break;
   }
   return value.text;
}

} // namespace zoql::codegen
