// YAML documents: yaml-cpp says what comes and where; plain scalars are told apart as YAML 1.2's core schema does.
#include "document.hpp"

#include <zoql/aqua/decimal.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <unordered_map>

namespace zoql::codegen {

namespace {

/// Thrown through yaml-cpp's parser to stop it; the problem is reported already.
struct stopped {};

/// What aliases may add to a document, in values: enough for people, too little for a bomb.
constexpr std::size_t most_aliased = 1'000'000;

class yaml_events final : public YAML::EventHandler {
public:
   yaml_events(file_index file, tree_builder& into) : file_(file), into_(&into) {}

   void OnDocumentStart(const YAML::Mark&) override {}
   void OnDocumentEnd() override {}
   void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { value(mark, anchor, node_kind::null, ""); }
   void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                 const std::string& text) override {
      value(mark, anchor, tag == "?" || tag.empty() ? kind_of(text) : node_kind::text, text);
   }
   void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
      if (into_->expects_key()) stop(mark, "alias-as-key", "an alias cannot name a member");
      const auto found = anchors_.find(anchor);
      if (found == anchors_.end()) stop(mark, "recursive-alias", "an alias may not stand inside of what it names");
      aliased_ += size_of(*found->second, most_aliased - aliased_);
      if (aliased_ >= most_aliased)
         stop(mark, "too-many-aliases", "aliases blow the document up beyond a million values");
      check(into_->add(into_->nodes().copy(*found->second)));
   }
   void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                        YAML::EmitterStyle::value) override {
      open(mark, anchor, node_kind::list);
   }
   void OnSequenceEnd() override { close(); }
   void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                   YAML::EmitterStyle::value) override {
      open(mark, anchor, node_kind::map);
   }
   void OnMapEnd() override { close(); }

private:
   [[nodiscard]] location at(const YAML::Mark& mark) const {
      return {file_, static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
   }
   static void check(bool good) {
      if (!good) throw stopped();
   }
   [[noreturn]] void stop(const YAML::Mark& mark, std::string_view name, std::string words) {
      into_->fail(at(mark), name, std::move(words));
      throw stopped();
   }
   void value(const YAML::Mark& mark, YAML::anchor_t anchor, node_kind kind, const std::string& text) {
      if (into_->expects_key()) {
         check(into_->key(text, at(mark)));
         return;
      }
      node* made = into_->nodes().add(kind, at(mark));
      made->text = kind == node_kind::null ? std::string() : kind == node_kind::boolean ? lower(text) : text;
      if (anchor != YAML::NullAnchor) anchors_[anchor] = made;
      check(into_->add(made));
   }
   void open(const YAML::Mark& mark, YAML::anchor_t anchor, node_kind kind) {
      if (into_->expects_key()) stop(mark, "odd-key", "the name of a member has to be a text");
      check(into_->open(kind, at(mark)));
      pending_.push_back({anchor, into_->last_opened()});
   }
   void close() {
      check(into_->close());
      const auto [anchor, made] = pending_.back();
      pending_.pop_back();
      if (anchor != YAML::NullAnchor) anchors_[anchor] = made;
   }

   [[nodiscard]] static std::size_t size_of(const node& value, std::size_t most) {
      std::size_t size = 1;
      for (const node* item : value.items) {
         if (size < most) size += size_of(*item, most - size);
      }
      for (const member& one : value.members) {
         if (size < most) size += size_of(*one.value, most - size);
      }
      return size;
   }
   [[nodiscard]] static std::string lower(std::string text) {
      for (char& letter : text) {
         if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
      }
      return text;
   }
   [[nodiscard]] static node_kind kind_of(const std::string& text) {
      if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return node_kind::null;
      if (text == "true" || text == "True" || text == "TRUE") return node_kind::boolean;
      if (text == "false" || text == "False" || text == "FALSE") return node_kind::boolean;
      return aqua::is_number(text) ? node_kind::number : node_kind::text;
   }

   file_index file_;
   tree_builder* into_;
   std::unordered_map<YAML::anchor_t, node*> anchors_;
   std::vector<std::pair<YAML::anchor_t, node*>> pending_;
   std::size_t aliased_ = 0;
};

} // namespace

node* read_yaml_document(std::string_view text, file_index file, tree& into, problems& report) {
   tree_builder builder(into, report);
   yaml_events events(file, builder);
   try {
      std::istringstream stream{std::string(text)};
      YAML::Parser parser(stream);
      if (!parser.HandleNextDocument(events)) {
         report.error({file, 1, 1}, "empty", "the document is empty");
         return nullptr;
      }
   } catch (const stopped&) {
      return nullptr;
   } catch (const YAML::Exception& problem) {
      const location at{file, static_cast<std::uint32_t>(std::max(problem.mark.line, -1) + 1),
                        static_cast<std::uint32_t>(std::max(problem.mark.column, -1) + 1)};
      report.error(at, "not-yaml", "this is not YAML: " + problem.msg);
      return nullptr;
   }
   return builder.good() ? builder.root() : nullptr;
}

} // namespace zoql::codegen
