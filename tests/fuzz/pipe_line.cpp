// Lines of `zoql pipe`.
#include "law.hpp"
#include "targets.hpp"

#include "fast_request.hpp"
#include "json_text.hpp"
#include "line_reader.hpp"
#include "pipe_request.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zoql::fuzz {

namespace {

using nlohmann::json;

/// What the fast reader took, as a JSON library reads it.
void compare(const json& line, const tool::pipe_request& fast) {
   expect(line.is_object(), "the fast reader takes objects");
   std::size_t found = 0;
   for (const tool::statement_member& one : tool::statement_members) {
      const auto member = line.find(one.name);
      if (member == line.end()) continue;
      ++found;
      expect(member->is_string() && member->get_ref<const std::string&>() == fast.query,
             "the fast reader reads the same statement", fast.query);
      expect(one.channel == fast.channel, "the fast reader sees the same channel");
   }
   expect(found == 1, "the fast reader takes lines with one statement");
   const auto id = line.find("id");
   expect(id == line.end() ? fast.id.empty() : json::parse(fast.id, nullptr, false) == *id,
          "the fast reader reads the same id", fast.id);
}

} // namespace

void hold_pipe_line(std::string_view line) {
   if (line.find('\n') != line.npos) return;
   std::string padded(line);
   padded.append(tool::line_block::padding, '\0');
   const std::string_view held = std::string_view(padded).substr(0, line.size());
   tool::pipe_request_reader reader({});
   const tool::pipe_request& read = reader.read(held);
   expect(read.problem.empty() || read.problem.size() > 3, "a problem has words");
   tool::fast_request_reader fast_reader({});
   tool::pipe_request fast;
   if (!fast_reader.read(held, fast)) return;
   expect(fast.problem == read.problem && fast.query == read.query && fast.language == read.language,
          "the fast reader is asked first");
   if (!fast.problem.empty()) return;
   const json whole = json::parse(line, nullptr, false);
   expect(!whole.is_discarded(), "the fast reader takes nothing that is not JSON");
   compare(whole, fast);
}

} // namespace zoql::fuzz
