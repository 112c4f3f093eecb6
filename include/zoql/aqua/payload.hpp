// A request body as rules see it: its JSON with all places, whether it is stateful, and each query with its statement.
#pragma once

#include <zoql/aqua/decimal.hpp>
#include <zoql/aqua/json_string_map.hpp>
#include <zoql/aqua/located_json.hpp>
#include <zoql/aqua/schema_walk.hpp>
#include <zoql/aqua/stated_dialect.hpp>
#include <zoql/aqua/wsdl_version.hpp>
#include <zoql/ascii.hpp>
#include <zoql/channel.hpp>
#include <zoql/check_guessed.hpp>
#include <zoql/dialect.hpp>
#include <zoql/parse.hpp>

#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace zoql::aqua {

/// A member that is there and not null; nullptr otherwise.
[[nodiscard]] inline const located_json* given(const located_json& object, std::string_view name) noexcept {
   const located_json* const found = object.member(name);
   return found == nullptr || found->type == json_type::null ? nullptr : found;
}

/// Whether a member is a text of nothing but blanks. No page says what Zuora makes of one.
[[nodiscard]] inline bool is_blank(const located_json* value) noexcept {
   return value != nullptr && value->type == json_type::string &&
          ascii::count_front(value->text, ascii::is_blank) == value->text.size();
}

/// Whether a boolean member says yes, as `true` or as the text `"true"` that the wire takes too.
[[nodiscard]] inline bool says_yes(const located_json* value) noexcept {
   return value != nullptr && (value->type == json_type::boolean || value->type == json_type::string) &&
          ascii::same_word(value->text, "true");
}

/// Whether it says no.
[[nodiscard]] inline bool says_no(const located_json* value) noexcept {
   return value != nullptr && (value->type == json_type::boolean || value->type == json_type::string) &&
          ascii::same_word(value->text, "false");
}

/// One entry of `queries`.
struct payload_query {
   const located_json* entry = nullptr;
   /// The string in `query`; nullptr where there is none.
   const located_json* text = nullptr;
   /// Who says its dialect.
   dialect_sources said;
   /// What it parses as in that dialect; without nodes where there is no text.
   ast::statement statement;
   /// The number of the WSDL in `apiVersion`; nothing where it is left out or cannot be read.
   std::optional<unsigned> api_version;
};

/// What the version of a request says.
enum class request_version : std::uint8_t { v1_0, v1_1, v1_2, unknown };

/// Findings view a payload and its text, so both have to outlive them; it may be moved.
class payload {
public:
   /// `set` is the dialect of queries without a `type`; without one it is guessed from what a query uses. `form` says
   /// which request it is.
   payload(std::string_view text, located_json body, std::optional<dialect> set = std::nullopt,
           channel form = channel::aqua)
       : text_(text), body_(std::move(body)), form_(form) {
      if (form == channel::aqua) read_queries(set);
      problems_ = walk_schema(body_, kept_, form);
   }
   payload(payload&&) = default;
   payload& operator=(payload&&) = default;
   payload(const payload&) = delete;
   payload& operator=(const payload&) = delete;

   [[nodiscard]] std::string_view text() const noexcept { return text_; }
   [[nodiscard]] const located_json& body() const noexcept { return body_; }
   [[nodiscard]] const std::vector<payload_query>& queries() const noexcept { return queries_; }
   /// Where a body of this form goes: AQuA, `action/query` or `object/export`.
   [[nodiscard]] channel form() const noexcept { return form_; }
   /// What the generated tables have to say of the body.
   [[nodiscard]] const std::vector<schema_problem>& problems() const noexcept { return problems_; }

   /// A member of the job that is there and not null; nullptr otherwise.
   [[nodiscard]] const located_json* member(std::string_view name) const noexcept { return given(body_, name); }

   /// 1.0 where none is given.
   [[nodiscard]] request_version version() const {
      const located_json* const value = member("version");
      if (value == nullptr) return request_version::v1_0;
      if (value->type != json_type::number && value->type != json_type::string) return request_version::unknown;
      constexpr std::array<std::pair<std::string_view, request_version>, 4> known{{{"1", request_version::v1_0},
                                                                                   {"1.0", request_version::v1_0},
                                                                                   {"1.1", request_version::v1_1},
                                                                                   {"1.2", request_version::v1_2}}};
      const bool is_number = value->type == json_type::number; // 1.10 is 1.1, and "1.10" is not
      for (const auto& [text, version] : known) {
         if (is_number ? compare_numbers(value->text, text) == 0 : value->text == text) return version;
      }
      return request_version::unknown;
   }

   /// Whether the job is one of a session; nothing where its version is none we know, or half of the session is blank.
   [[nodiscard]] std::optional<bool> is_stateful() const {
      if (version() == request_version::unknown) return std::nullopt;
      if (version() == request_version::v1_0) return false;
      const located_json* const partner = member("partner");
      const located_json* const project = member("project");
      if (partner == nullptr || project == nullptr) return false;
      if (is_blank(partner) || is_blank(project)) return std::nullopt;
      return true;
   }

   /// Where a piece of a query's statement stands in the body, through the escapes of JSON.
   [[nodiscard]] span place_of(const payload_query& query, span where) const {
      std::optional<json_string_map>& places = places_[static_cast<std::size_t>(&query - queries_.data())];
      if (!places.has_value()) places.emplace(query.text->where.of(text_), query.text->where.begin);
      return places->span_of(where);
   }

   /// Keeps a text for the findings that view it.
   [[nodiscard]] std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }

private:
   void read_queries(std::optional<dialect> set) {
      const located_json* const list = member("queries");
      if (list == nullptr || list->type != json_type::array) return;
      queries_.reserve(list->children.size());
      for (const located_json& entry : list->children) {
         if (entry.type == json_type::object) queries_.push_back(read_query(entry, set));
      }
      places_.resize(queries_.size());
   }

   [[nodiscard]] static payload_query read_query(const located_json& entry, std::optional<dialect> set) {
      payload_query query{
         .entry = &entry, .text = given(entry, "query"), .said = {}, .statement = {}, .api_version = {}};
      query.said = {stated_dialect(entry), set, {}, std::nullopt, dialect::zoqlexport};
      if (query.text != nullptr && query.text->type != json_type::string) query.text = nullptr;
      if (query.text != nullptr) {
         parser parser;
         if (is_guessed(query.said)) query.said.marks = find_marks(query.text->text, parser);
         query.statement = parse(query.text->text, resolve(query.said));
      }
      if (const located_json* const version = given(entry, "apiVersion"))
         query.api_version = read_wsdl_version(version->text);
      return query;
   }

   std::string_view text_;
   located_json body_;
   channel form_;
   std::vector<payload_query> queries_;
   /// Of those queries of which somebody has asked for a place.
   mutable std::vector<std::optional<json_string_map>> places_;
   std::deque<std::string> kept_;
   std::vector<schema_problem> problems_;
};

/// Which request a body is, by the members that only one has: AQuA's where nothing tells.
[[nodiscard]] inline channel form_of(const located_json& body) noexcept {
   if (body.member("queries") != nullptr) return channel::aqua;
   if (body.member("queryString") != nullptr) return channel::query;
   return body.member("Query") != nullptr ? channel::export_ : channel::aqua;
}

/// Reads a body; why it is no JSON where it is none. `text` has to outlive it.
[[nodiscard]] inline std::variant<payload, json_problem> read_payload(std::string_view text) {
   auto read = read_located_json(text);
   if (auto* problem = std::get_if<json_problem>(&read)) return std::move(*problem);
   located_json& body = std::get<located_json>(read);
   const channel form = form_of(body);
   return payload(text, std::move(body), std::nullopt, form);
}

} // namespace zoql::aqua
