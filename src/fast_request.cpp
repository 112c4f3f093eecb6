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

bool read_type(const element& value, std::optional<dialect>& language) {
   std::string_view type;
   dialect said{};
   if (value.get(type) != simdjson::SUCCESS || !read_dialect(type, said)) return false;
   language = said;
   return true;
}

const statement_member* statement_member_of(std::string_view name) {
   for (const statement_member& one : statement_members) {
      if (one.name == name) return &one;
   }
   return nullptr;
}

} // namespace

class fast_request_reader::memory {
public:
   explicit memory(std::optional<dialect> known) : known_(known) {}

   bool read(std::string_view line, pipe_request& request) {
      simdjson::dom::object members;
      if (parser_.parse(line.data(), line.size(), false).get(members) != simdjson::SUCCESS) return false;
      const statement_member* statement = nullptr;
      std::optional<dialect> said;
      for (const auto& [name, value] : members) { // of two with one name the last one counts
         if (name == "type") {
            if (!read_type(value, said)) return false;
         } else if (name == "id") {
            if (!read_id(value, request.id)) return false;
         } else if (const statement_member* const here = statement_member_of(name)) {
            if (statement != nullptr && statement != here) return false;
            statement = here;
            if (value.get(request.query) != simdjson::SUCCESS) return false;
         }
      }
      if (statement == nullptr) return false;
      request.channel = statement->channel;
      if (!said.has_value()) said = dialect_of(statement->channel);
      request.language = said.has_value() ? said : known_;
      return true;
   }

private:
   std::optional<dialect> known_;
   simdjson::dom::parser parser_;
};

fast_request_reader::fast_request_reader(std::optional<dialect> known) : memory_(std::make_unique<memory>(known)) {}
fast_request_reader::~fast_request_reader() = default;

bool fast_request_reader::read(std::string_view line, pipe_request& request) { return memory_->read(line, request); }

} // namespace zoql::tool
