// From the published list by the document and the struct to the rules: nothing on the list is missing on the way.
#include "output.hpp"
#include "reading.hpp"

#include "openapi/overlay.hpp"

#include <zoql/aqua/batch_query.gen.hpp>
#include <zoql/aqua/check.hpp>
#include <zoql/aqua/job_findings.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace zoql::codegen;

int problems_found = 0;

void complain(const std::string& words) {
   fmt::print("{}\n", words);
   ++problems_found;
}

std::string text_of(const std::string& path) {
   std::string text;
   if (!read_file(path, text)) complain("cannot read " + path);
   return text;
}

/// `a, b or c`.
std::string listed(const std::vector<std::string>& texts) {
   std::string words;
   for (std::size_t at = 0; at < texts.size(); ++at)
      words += (at == 0 ? "" : at + 1 == texts.size() ? " or " : ", ") + texts[at];
   return words;
}

std::string type_words(const model& known, const type& what) {
   switch (what.kind) {
   case type_kind::any:
      return "any";
   case type_kind::boolean:
      return "boolean";
   case type_kind::text:
      return "text";
   case type_kind::integer32:
   case type_kind::integer64:
      return "integer";
   case type_kind::number:
      return "number";
   case type_kind::list:
      return "list of " + type_words(known, what.of.front());
   case type_kind::map:
      return "map of " + type_words(known, what.of.front());
   case type_kind::choice: {
      std::vector<std::string> words;
      for (const type& one : what.of) words.push_back(type_words(known, one));
      return listed(words);
   }
   case type_kind::named:
      break;
   }
   const definition& named = known.definitions[what.named];
   if (named.kind == definition_kind::enumeration) return listed(named.texts);
   return named.kind == definition_kind::alias ? type_words(known, named.value.what) : named.origin;
}

/// Everything a document says of a member, in the words of the list.
std::string words_of(const model& known, const member_model& one) {
   const bounds& limit = one.value.limit;
   std::string words = limit.allowed.empty() ? type_words(known, one.value.what) : listed(limit.allowed);
   if (one.value.what.nullable) words += " or null";
   const auto most = limit.max_length ? limit.max_length : limit.max_items;
   const auto least = limit.min_length ? limit.min_length : limit.min_items;
   if (least) words += fmt::format(" of at least {}", *least);
   if (most) words += fmt::format(" of at most {}", *most);
   if (!limit.minimum.empty()) words += " from " + limit.minimum;
   if (!limit.maximum.empty()) words += " to " + limit.maximum;
   if (!one.value.default_value.empty()) {
      std::string text = one.value.default_value;
      std::erase(text, '"');
      words += text.empty() ? " by default" : " by default " + text;
   }
   if (one.required) words += ", required";
   return limit.pattern.empty() ? words : words + " like " + limit.pattern;
}

/// Members by the names of their structs and their own.
struct known_members {
   explicit known_members(const model& known) {
      for (const definition& one : known.definitions) {
         for (const member_model& member : one.members)
            words[one.origin].emplace_back(member.name, words_of(known, member));
      }
   }
   [[nodiscard]] const std::string* find(const std::string& owner, const std::string& name) const {
      const auto found = words.find(owner);
      if (found == words.end()) return nullptr;
      const auto member = std::ranges::find(found->second, name, [](const auto& one) { return one.first; });
      return member == found->second.end() ? nullptr : &member->second;
   }
   std::map<std::string, std::vector<std::pair<std::string, std::string>>> words;
};

/// The C++ members of the generated structs, out of their tables.
template<typename Struct>
void add_struct(std::map<std::string, std::string>& into) {
   constexpr auto about = zoql::aqua::describe(zoql::aqua::of<Struct>{});
   for (const auto& field : about.fields)
      into[std::string(about.name) + "." + std::string(field.name)] = std::string(field.member);
}

std::map<std::string, std::string> generated_members() {
   using namespace zoql::aqua;
   std::map<std::string, std::string> all;
   add_struct<submit_job_headers>(all);
   add_struct<job_request>(all);
   add_struct<query_request>(all);
   add_struct<deleted_column>(all);
   add_struct<submitted_job>(all);
   add_struct<submitted_batch>(all);
   return all;
}

/// Whether a rule speaks of a body.
bool speaks(std::string_view rule, const std::string& body) {
   const auto checked = zoql::aqua::check_body(body);
   const auto* const found = std::get_if<zoql::aqua::checked_request>(&checked);
   return found != nullptr && std::ranges::any_of(found->findings, [&](const auto& one) { return one.rule == rule; });
}

/// Whether the limits of headers speak of a bad one.
bool speaks_of_header(const std::string& name, const std::string& value) {
   zoql::aqua::json headers;
   headers[name] = value;
   const auto read = zoql::aqua::decode<zoql::aqua::submit_job_headers>(headers);
   return read && !zoql::aqua::check(*read, zoql::aqua::direction::sent).empty();
}

class table {
public:
   table(const model& document, const model& corrected)
       : document_(document), wire_(corrected), members_(generated_members()) {}

   /// Rows for the members of one struct: those of the list, and those only the wire has.
   void add(const member& listed_struct) {
      const std::string& owner = listed_struct.name;
      for (const member& one : listed_struct.value->members) {
         const std::string says(one.value->text_of("says"));
         const std::string* const written = document_.find(owner, one.name);
         if (written == nullptr) complain(owner + "." + one.name + " is on the list and not in the document");
         if (written != nullptr && *written != says)
            complain(
               fmt::format("{}.{} is `{}` on the list and `{}` in the document", owner, one.name, says, *written));
         add_row(owner, one.name, says, rules_of(owner + "." + one.name, *one.value) + limit_of(one));
      }
      for (const auto& [name, words] : wire_.words[owner]) {
         if (listed_struct.value->find(name) == nullptr) add_row(owner, name, "–", "");
      }
      for (const auto& [name, words] : document_.words[owner]) {
         if (listed_struct.value->find(name) == nullptr) complain(owner + "." + name + " is not on the list");
      }
   }

   [[nodiscard]] const std::string& text() const { return text_; }

private:
   std::string rules_of(const std::string& name, const node& listed_member) {
      const node* const rules = listed_member.find("rules");
      std::string words;
      for (const member& rule : rules != nullptr ? rules->members : std::vector<member>()) {
         if (!speaks(rule.name, rule.value->text))
            complain(fmt::format("{} says nothing of {}: {}", rule.name, name, rule.value->text));
         words += (words.empty() ? "`" : ", `") + rule.name + "`";
      }
      return words;
   }

   /// A header has no rule of its own; its limits are checked when a job is built.
   static std::string limit_of(const member& header) {
      const std::string bad(header.value->text_of("bad"));
      if (bad.empty()) return {};
      if (!speaks_of_header(header.name, bad)) complain("no limit speaks of " + header.name + ": " + bad);
      return "`" + std::string(zoql::aqua::job_findings::header_limit) + "`";
   }

   void add_row(const std::string& owner, const std::string& name, std::string_view says, const std::string& rules) {
      const std::string* const wire = wire_.find(owner, name);
      const auto cpp = members_.find(owner + "." + name);
      if (wire == nullptr || cpp == members_.end())
         return complain(owner + "." + name + " is not in the generated struct");
      const std::string differs = *wire == says ? "the same" : *wire;
      text_ +=
         fmt::format("| {}.{} | {} | {} | `{}` | {} |\n", owner, name, cell(says), cell(differs), cpp->second, rules);
   }

   [[nodiscard]] static std::string cell(std::string_view words) {
      const std::size_t pattern = words.find(" like ");
      if (pattern == std::string_view::npos) return std::string(words);
      return fmt::format("{} like `{}`", words.substr(0, pattern), words.substr(pattern + 6));
   }

   known_members document_;
   known_members wire_;
   std::map<std::string, std::string> members_;
   std::string text_;
};

constexpr std::string_view opening = R"(# The members of a batch query

Written by `meson compile -C build regenerate-field-table` from the published list, the document beside this file and its overlay.

| member | the page says | the wire | in C++ | what speaks of a bad one |
|---|---|---|---|---|
)";

} // namespace

/// Arguments: the list, the document, its overlay, the table, and `--check` to compare only.
int main(int count, char** words) {
   if (count < 5) return 2;
   const std::string texts[] = {text_of(words[1]), text_of(words[2]), text_of(words[3])};
   reading list(texts[0]);
   reading document(texts[1]);
   reading corrected(texts[1]);
   reading overlay(texts[2]);
   apply_overlay(*overlay.root, *corrected.root, corrected.nodes, corrected.report);
   const model plain = read_model(*document.root, {}, document.report);
   const model wire = read_model(*corrected.root, {}, corrected.report);
   table rows(plain, wire);
   for (const member& one : list.root->members) rows.add(one);
   if (problems_found > 0) return 1;
   const bool check = count > 5;
   return deliver(std::string(opening) + rows.text(),
                  {.path = words[4], .check = check, .mend = "meson compile -C build regenerate-field-table"});
}
