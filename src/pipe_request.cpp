// Reads lines: what is plain is read fast, and whatever is not by the reader that has the last word on what JSON is.
#include "pipe_request.hpp"

#include "fast_request.hpp"

#include <nlohmann/json.hpp>

namespace zoql::tool {

namespace {

using json = nlohmann::ordered_json;

/// Reads what `type` says, and leaves what is known where there is none; false where it names no dialect.
bool read_type(const json& request, std::optional<dialect>& known) {
   const auto type = request.find("type");
   if (type == request.end() || type->is_null()) return true;
   dialect language{};
   if (!type->is_string() || !read_dialect(type->get_ref<const std::string&>(), language)) return false;
   known = language;
   return true;
}

/// What keeps a line from being a request; empty when nothing does.
std::string_view problem_of(const json& request, std::optional<dialect>& language) {
   if (request.is_discarded()) return "not JSON";
   if (!request.is_object()) return "a line has to be a JSON object";
   const auto query = request.find("query");
   if (query == request.end() || !query->is_string()) return "`query` has to be a string";
   if (!read_type(request, language)) return "`type` has to be \"zoql\" or \"zoqlexport\"";
   return {};
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
      json_ = json::parse(line, nullptr, false);
      request_.language = known_;
      request_.problem = problem_of(json_, request_.language);
      if (!request_.problem.empty()) return;
      request_.query = json_.at("query").get_ref<const std::string&>();
      if (const auto id = json_.find("id"); id != json_.end())
         request_.id = id->dump(-1, ' ', false, json::error_handler_t::replace);
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
