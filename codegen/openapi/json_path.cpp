// Reading paths and walking them.
#include "json_path.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace zoql::codegen {

namespace {

class path_reader {
public:
   explicit path_reader(std::string_view text) : text_(text) {}

   std::optional<std::vector<path_segment>> read() {
      if (!skip("$")) return std::nullopt;
      std::vector<path_segment> path;
      while (good_ && at_ < text_.size()) path.push_back(segment());
      return good_ ? std::optional(path) : std::nullopt;
   }

private:
   path_segment segment() {
      path_segment one;
      one.descendants = skip("..");
      if (!one.descendants && !skip(".")) {
         bracket(one);
      } else if (one.descendants && at_ < text_.size() && text_[at_] == '[') {
         bracket(one);
      } else if (skip("*")) {
         one.what = path_segment::selector::wildcard;
      } else {
         one.name = plain_name();
      }
      return one;
   }

   void bracket(path_segment& one) {
      good_ = good_ && skip("[");
      blanks();
      if (skip("*")) {
         one.what = path_segment::selector::wildcard;
      } else if (skip("?")) {
         filter(one);
      } else if (const auto quoted = quoted_text()) {
         one.name = *quoted;
      } else {
         one.what = path_segment::selector::index;
         const auto [end, problem] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), one.index);
         good_ = good_ && problem == std::errc();
         at_ = static_cast<std::size_t>(end - text_.data());
      }
      blanks();
      good_ = good_ && skip("]");
   }

   void filter(path_segment& one) {
      one.what = path_segment::selector::filter;
      blanks();
      const bool parentheses = skip("(");
      blanks();
      good_ = good_ && skip("@");
      while (good_ && at_ < text_.size() && (text_[at_] == '.' || text_[at_] == '[')) {
         if (skip(".")) {
            one.filtered.push_back(plain_name());
            continue;
         }
         ++at_;
         const auto quoted = quoted_text();
         good_ = quoted && skip("]");
         if (quoted) one.filtered.push_back(*quoted);
      }
      blanks();
      one.equal = !skip("!=");
      if (!one.equal || skip("==")) one.compared = literal();
      blanks();
      if (parentheses) good_ = good_ && skip(")");
   }

   std::string literal() {
      blanks();
      if (const auto quoted = quoted_text()) return json_text(node{.kind = node_kind::text, .text = *quoted});
      const std::size_t begin = at_;
      at_ = std::min(text_.find_first_of(" )]", at_), text_.size());
      good_ = good_ && at_ > begin;
      return std::string(text_.substr(begin, at_ - begin));
   }

   std::optional<std::string> quoted_text() {
      if (at_ >= text_.size() || (text_[at_] != '\'' && text_[at_] != '"')) return std::nullopt;
      const char quote = text_[at_++];
      std::string plain;
      while (at_ < text_.size() && text_[at_] != quote) {
         if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
         plain += text_[at_++];
      }
      if (at_ == text_.size()) good_ = false;
      ++at_;
      return plain;
   }

   std::string plain_name() {
      const std::size_t begin = at_;
      at_ = std::min(text_.find_first_of(".[]()=!<>&| ", at_), text_.size());
      good_ = good_ && at_ > begin;
      return std::string(text_.substr(begin, at_ - begin));
   }

   void blanks() {
      while (skip(" ")) {
      }
   }
   bool skip(std::string_view words) {
      const bool is = at_ <= text_.size() && text_.substr(at_).starts_with(words);
      if (is) at_ += words.size();
      return is;
   }

   std::string_view text_;
   std::size_t at_ = 0;
   bool good_ = true;
};

void add_children(node& parent, std::vector<selection>& into) {
   for (std::size_t index = 0; index < parent.items.size(); ++index)
      into.push_back({&parent, index, parent.items[index]});
   for (std::size_t index = 0; index < parent.members.size(); ++index) {
      into.push_back({&parent, index, parent.members[index].value});
   }
}

/// The values themselves and all below them, in document order.
std::vector<selection> with_descendants(const std::vector<selection>& from) {
   std::vector<selection> all;
   std::vector<selection> open(from.rbegin(), from.rend());
   while (!open.empty()) {
      const selection one = open.back();
      open.pop_back();
      all.push_back(one);
      std::vector<selection> children;
      add_children(*one.value, children);
      open.insert(open.end(), children.rbegin(), children.rend());
   }
   return all;
}

bool passes(const path_segment& segment, const node& value) {
   const node* at = &value;
   for (const std::string& name : segment.filtered) {
      at = at->find(name);
      if (at == nullptr) return segment.compared && !segment.equal;
   }
   return !segment.compared || (json_text(*at) == *segment.compared) == segment.equal;
}

bool selects(const path_segment& segment, const selection& child) {
   const node& parent = *child.parent;
   switch (segment.what) {
   case path_segment::selector::wildcard:
      return true;
   case path_segment::selector::filter:
      return passes(segment, *child.value);
   case path_segment::selector::name:
      return parent.is(node_kind::map) && parent.members[child.index].name == segment.name;
   case path_segment::selector::index:
      break;
   }
   const auto size = static_cast<std::int64_t>(parent.items.size());
   const std::int64_t wanted = segment.index < 0 ? segment.index + size : segment.index;
   return parent.is(node_kind::list) && static_cast<std::int64_t>(child.index) == wanted;
}

} // namespace

std::optional<std::vector<path_segment>> parse_path(std::string_view text) { return path_reader(text).read(); }

std::vector<selection> select(const std::vector<path_segment>& path, node& root) {
   std::vector<selection> selected{{nullptr, 0, &root}};
   for (const path_segment& segment : path) {
      std::vector<selection> children;
      for (const selection& one : segment.descendants ? with_descendants(selected) : selected) {
         add_children(*one.value, children);
      }
      std::unordered_set<const node*> seen;
      std::erase_if(children, [&](const selection& child) {
         return !selects(segment, child) || !seen.insert(child.value).second;
      });
      selected = std::move(children);
   }
   return selected;
}

} // namespace zoql::codegen
