// A JSON or YAML document as a tree whose every value and member knows where it was written.
#pragma once

#include "../problems.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zoql::codegen {

enum class node_kind : std::uint8_t { null, boolean, number, text, list, map };

struct node;

struct member {
   std::string name;
   location at;
   node* value;
};

/// One value. A scalar's `text` is a text's content, or the word or number as it was written.
struct node {
   node_kind kind = node_kind::null;
   location at{};
   std::string text{};
   std::vector<node*> items{};
   std::vector<member> members{};
   /// Where the members of a large map are; made by the first question, and to be forgotten when members come or go.
   mutable std::unique_ptr<std::unordered_map<std::string_view, node*>> places{};

   [[nodiscard]] bool is(node_kind what) const noexcept { return kind == what; }
   /// The member of that name; null where there is none, or where this is no map.
   [[nodiscard]] const node* find(std::string_view name) const;
   /// The text of a member; empty where there is none, or where it is no text.
   [[nodiscard]] std::string_view text_of(std::string_view name) const;
   /// Whether a member is the boolean `true`.
   [[nodiscard]] bool flag(std::string_view name) const;
};

/// Owns the values of every document read; addresses stay as they are.
class tree {
public:
   node* add(node_kind kind, location at) { return &nodes_.emplace_back(node{.kind = kind, .at = at}); }
   /// A copy of a value and all below it.
   node* copy(const node& from);

private:
   std::deque<node> nodes_;
};

/// Values nested deeper than this are refused.
inline constexpr std::size_t deepest_document = 256;

/// Reads a document: JSON where its first byte says so, else YAML. Null where it has a problem, which is reported.
[[nodiscard]] node* read_document(std::string_view text, file_index file, tree& into, problems& report);
[[nodiscard]] node* read_json_document(std::string_view text, file_index file, tree& into, problems& report);
[[nodiscard]] node* read_yaml_document(std::string_view text, file_index file, tree& into, problems& report);

/// Puts values together as a reader meets them; both readers speak to this.
class tree_builder {
public:
   tree_builder(tree& into, problems& report) : tree_(&into), report_(&report) {}

   /// Each returns whether to go on.
   bool open(node_kind kind, location at);
   bool close();
   bool key(std::string name, location at);
   bool scalar(node_kind kind, location at, std::string text);
   bool add(node* value);
   bool fail(location at, std::string_view name, std::string words);

   [[nodiscard]] bool expects_key() const noexcept;
   [[nodiscard]] bool good() const noexcept { return good_; }
   [[nodiscard]] node* root() const noexcept { return root_; }
   [[nodiscard]] node* last_opened() const noexcept { return open_.back(); }
   [[nodiscard]] tree& nodes() noexcept { return *tree_; }

private:
   bool check_names(const node& map);

   tree* tree_;
   problems* report_;
   node* root_ = nullptr;
   std::vector<node*> open_;
   bool key_given_ = false;
   bool good_ = true;
};

/// A value as JSON text, without blanks; numbers as they were written.
[[nodiscard]] std::string json_text(const node& value);

} // namespace zoql::codegen
