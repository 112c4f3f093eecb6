// A catalogue in JSON, our own format: a tenant's snapshot, or an overlay of what was observed.
#pragma once

#include <zoql/catalogue/json/counting.hpp>
#include <zoql/catalogue/json/handler.hpp>
#include <zoql/catalogue/json/write.hpp>
#include <zoql/catalogue/result.hpp>
#include <zoql/catalogue/stamp.hpp>

namespace zoql::catalogue {

/// Reads the format whose keys stand in `json/keys.hpp`. An unknown key, a second one, or a value of another kind is a
/// problem, and so is a text of more than `most.json_bytes`, or with more than `most.json_things` in it.
[[nodiscard]] inline result<draft> read_json(const source& text, const limits& most = {}) {
   if (text.text().size() > most.json_bytes) return too_large(text, most.json_bytes);
   draft read;
   std::size_t consumed = 0;
   json::handler events(text, read, consumed, most);
   const char* begin = text.text().data();
   const json::counting_iterator first(begin, &consumed);
   const json::counting_iterator last(begin + text.text().size(), &consumed);
   nlohmann::json::sax_parse(first, last, &events);
   if (events.problem()) return *events.problem();
   stamp(read, events.said_by());
   return read;
}

} // namespace zoql::catalogue
