// The JSON documents in a text: one after another, one a line, or behind what a log writes before them.
#pragma once

#include <zoql/aqua/json.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace zoql::tool {

struct json_documents {
   /// In their order. Of one that cannot be read to its end, which is the last, what can be read.
   std::vector<aqua::json> all;
   /// What stands before the first of them, and between or after them, without spaces around.
   std::string_view before;
   std::vector<std::string_view> between;
   /// What cannot be read of the last document; empty where it is whole or the text ends in it.
   std::string_view unread;
   bool is_cut = false;
};

/// Finds them; none where the text has no JSON object, and no list of objects, that says anything.
[[nodiscard]] json_documents find_json_documents(std::string_view text);

} // namespace zoql::tool
