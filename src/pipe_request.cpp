// Reads lines: what is plain is read fast, and whatever is not by the reader that has the last word on what JSON is.
#include "pipe_request.hpp"

#include "fast_request.hpp"
#include "json_text.hpp"

#include <zoql/aqua/located_json.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// The member that holds the statement; nullptr where none or more than one does.
const statement_member* statement_in(const json& request) {
   const statement_member* found = nullptr;
   for (const statement_member& one : statement_members) {
      if (!request.contains(one.name)) continue;
      if (found != nullptr) return nullptr;
      found = &one;
   }
   return found;
}

/// Reads what `type` says, and leaves what is known where there is none; false where it names no dialect.
bool read_type(const json& request, std::optional<dialect>& known) {
   const auto type = request.find("type");
   if (type == request.end() || type->is_null()) return true;
   dialect language{};
   if (!type->is_string() || !read_dialect(type->get_ref<const std::string&>(), language)) return false;
   known = language;
   return true;
}

/// The id of a line of JSON as it is written: a number of many digits comes back as it was.
std::string id_in(std::string_view line) {
   const auto read = aqua::read_located_json(line);
   const auto* const root = std::get_if<aqua::located_json>(&read);
   const aqua::located_json* const id = root == nullptr ? nullptr : root->member("id");
   return id == nullptr ? std::string() : std::string(id->where.of(line));
}

/// What keeps the statement of a line from being one; empty when nothing does.
std::string_view problem_of(const json& request, const statement_member* statement) {
   if (statement == nullptr) {
      const bool has_none = std::ranges::none_of(
         statement_members, [&](const statement_member& one) { return request.contains(one.name); });
      return has_none ? "no query in this line; write one of `query`, `queryString` and `Query`"
                      : "more than one query in this line; write one of `query`, `queryString` and `Query`";
   }
   if (request.at(statement->name).is_string()) return {};
   return statement->channel == channel::query     ? "`queryString` has to be a string"
          : statement->channel == channel::export_ ? "`Query` has to be a string"
                                                   : "`query` has to be a string";
}

} // namespace

class pipe_request_reader::memory {
public:
   explicit memory(std::optional<dialect> known) : known_(known), fast_(known) {}

   const pipe_request& read(std::string_view line) {
      request_.id.clear();
      request_.problem = {};
      if (!fast_.read(line, request_)) read_carefully(line);
      return request_;
   }

private:
   void read_carefully(std::string_view line) {
      request_.id.clear();
      // nlohmann's parser takes a zero byte for the end, and would not look at what comes after.
      json_ = line.find('\0') == line.npos ? json::parse(line, nullptr, false) : json(json::value_t::discarded);
      request_.problem = json_.is_discarded() ? "not JSON" : json_.is_object() ? "" : "a line has to be a JSON object";
      if (!request_.problem.empty()) return;
      const statement_member* const statement = statement_in(json_);
      request_.problem = problem_of(json_, statement);
      if (!request_.problem.empty()) return;
      request_.channel = statement->channel;
      request_.language = dialect_of(statement->channel).has_value() ? dialect_of(statement->channel) : known_;
      if (!read_type(json_, request_.language)) request_.problem = "`type` has to be \"zoql\" or \"zoqlexport\"";
      if (!request_.problem.empty()) return;
      request_.query = json_.at(statement->name).get_ref<const std::string&>();
      if (json_.contains("id")) request_.id = id_in(line);
   }

   std::optional<dialect> known_;
   fast_request_reader fast_;
   json json_;
   pipe_request request_;
};

pipe_request_reader::pipe_request_reader(std::optional<dialect> known) : memory_(std::make_unique<memory>(known)) {}
pipe_request_reader::pipe_request_reader(pipe_request_reader&&) noexcept = default;
pipe_request_reader& pipe_request_reader::operator=(pipe_request_reader&&) noexcept = default;
pipe_request_reader::~pipe_request_reader() = default;

const pipe_request& pipe_request_reader::read(std::string_view line) { return memory_->read(line); }

} // namespace zoql::tool
