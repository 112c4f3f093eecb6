// Reads lines with simdjson.
#include "fast_request.hpp"

#include "line_reader.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <iterator>

namespace zoql::tool {

namespace {

static_assert(simdjson::SIMDJSON_PADDING <= line_block::padding);

using simdjson::dom::element;

/// Whether a text stands in JSON as it is.
bool is_plain(std::string_view text) {
   return std::ranges::none_of(
      text, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\'; });
}

bool read_id(const element& value, std::string& id) {
   id.clear();
   if (std::int64_t number = 0; value.get(number) == simdjson::SUCCESS) {
      fmt::format_to(std::back_inserter(id), "{}", number);
      return true;
   }
   std::string_view text;
   if (value.get(text) != simdjson::SUCCESS || !is_plain(text)) return false;
   fmt::format_to(std::back_inserter(id), "\"{}\"", text);
   return true;
}

} // namespace

class fast_request_reader::memory {
public:
   explicit memory(std::optional<dialect> known) : known_(known) {}

   bool read(std::string_view line, pipe_request& request) {
      simdjson::dom::object members;
      if (parser_.parse(line.data(), line.size(), false).get(members) != simdjson::SUCCESS) return false;
      bool has_query = false;
      bool has_good_type = true;
      request.language = known_;
      for (const auto& [name, value] : members) { // of two with one name the last one counts
         if (name == "query") {
            has_query = value.get(request.query) == simdjson::SUCCESS;
         } else if (name == "type") {
            std::string_view type;
            dialect language{};
            has_good_type = value.get(type) == simdjson::SUCCESS && read_dialect(type, language);
            request.language = language;
         } else if (name == "id" && !read_id(value, request.id)) {
            return false;
         }
      }
      return has_query && has_good_type;
   }

private:
   std::optional<dialect> known_;
   simdjson::dom::parser parser_;
};

fast_request_reader::fast_request_reader(std::optional<dialect> known) : memory_(std::make_unique<memory>(known)) {}
fast_request_reader::~fast_request_reader() = default;

bool fast_request_reader::read(std::string_view line, pipe_request& request) { return memory_->read(line, request); }

} // namespace zoql::tool
