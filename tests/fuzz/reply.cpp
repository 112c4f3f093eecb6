// Replies of any bytes.
#include "law.hpp"
#include "targets.hpp"

#include "reply.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zoql::fuzz {

void hold_reply(std::string_view body) {
   const tool::explained_reply answer = tool::explain_reply(body);
   const std::string text = tool::reply_text(answer);
   expect(!text.empty(), "a reply is explained");
   expect(nlohmann::json::accept(tool::reply_json(answer)), "a reply is explained as JSON", tool::reply_json(answer));
   // What a member of that name says is for people to read.
   const nlohmann::json document = nlohmann::json::parse(body, nullptr, false);
   if (!document.is_object()) return;
   const auto message = document.find("message");
   if (message == document.end() || !message->is_string()) return;
   const auto& words = message->get_ref<const std::string&>();
   const bool is_plain = words.find_first_not_of("abcdefghijklmnopqrstuvwxyz ") == words.npos && words.find(' ') > 0 &&
                         !words.empty() && words.back() != ' ' && words.find("  ") == words.npos;
   expect(!is_plain || text.find(words) != text.npos, "a message is shown", text);
}

} // namespace zoql::fuzz
