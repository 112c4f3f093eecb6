// Random replies of every shape: no message and no code is lost, and only what is completed with files comes to exit 0.
#include "reply_maker.hpp"

#include "reply.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using zoql::aqua::outcome;
using zoql::tests::json;
using zoql::tests::reply_maker;

/// Every text of a document, one a line.
void append_texts(const json& value, std::string& all) {
   if (value.is_string()) all += value.get<std::string>() + "\n";
   for (const json& item : value.is_structured() ? value : json::array()) append_texts(item, all);
}

} // namespace

TEST_CASE("no message and no code of a reply is lost, and nothing unfinished is taken for done") {
   std::size_t completed = 0;
   std::set<outcome> seen;
   for (std::uint64_t seed = 0; seed < 6'000; ++seed) {
      reply_maker maker(seed);
      const std::string body = maker.reply().dump();
      const auto answer = zoql::tool::explain_reply(body);
      const std::string text = zoql::tool::reply_text(answer);
      std::string told;
      append_texts(json::parse(zoql::tool::reply_json(answer)), told);
      INFO(seed << ": " << body << "\n" << text);
      for (const std::string& one : maker.texts()) {
         INFO(one);
         REQUIRE(text.find(one) != std::string::npos);
         REQUIRE(told.find(one) != std::string::npos);
      }
      seen.insert(answer.reply.result);
      REQUIRE((answer.reply.result == outcome::completed) == maker.is_completed());
      completed += maker.is_completed() ? 1U : 0U;
   }
   CHECK(seen.size() == 4);
   CHECK(completed > 40);
}

TEST_CASE("a reply that was cut keeps the messages before the cut, and is never done") {
   for (std::uint64_t seed = 0; seed < 300; ++seed) {
      reply_maker maker(seed);
      const std::string body = maker.reply().dump();
      for (std::size_t size = 1; size < body.size(); size += 7) {
         const std::string cut = body.substr(0, size);
         const auto answer = zoql::tool::explain_reply(cut);
         const std::string text = zoql::tool::reply_text(answer);
         INFO(cut << "\n" << text);
         REQUIRE(answer.reply.result != outcome::completed);
         for (const std::string& one : maker.texts()) {
            const std::string written = json(one).dump();
            const std::string inside = written.substr(1, written.size() - 2);
            if (cut.find(inside + "\"") == std::string::npos) continue;
            INFO(one);
            REQUIRE(text.find(one) != std::string::npos);
         }
      }
   }
}

namespace {

using zoql::tool::explain_reply;
using zoql::tool::reply_text;

/// UTF-16 of a text of ASCII.
std::string as_utf16(std::string_view text, bool big, bool marked) {
   std::string wide = !marked ? "" : big ? "\xFE\xFF" : "\xFF\xFE";
   for (const char byte : text) {
      if (big) wide += '\0';
      wide += byte;
      if (!big) wide += '\0';
   }
   return wide;
}

bool holds_all(const std::string& text, const std::vector<std::string>& wanted) {
   return std::ranges::all_of(wanted, [&](const std::string& one) { return text.find(one) != std::string::npos; });
}

} // namespace

TEST_CASE("what stands around a reply takes nothing from it and is shown whole") {
   for (std::uint64_t seed = 0; seed < 60; ++seed) {
      reply_maker maker(seed);
      const std::string body = maker.reply().dump();
      const auto plain = explain_reply(body);
      INFO(body);
      for (const std::string_view rest : {"ailing", " trailing words", "}x", "x{", ", [1] and more", "\"open"}) {
         const auto answer = explain_reply(body + std::string(rest));
         INFO(rest << "\n" << reply_text(answer));
         const std::string shown(rest.substr(rest.find_first_not_of(' ')));
         REQUIRE(reply_text(answer).find(shown) != std::string::npos);
         REQUIRE(holds_all(reply_text(answer), maker.texts()));
         REQUIRE(answer.reply.result != outcome::completed);
      }
      if (!zoql::aqua::is_reply(zoql::aqua::read_json_front(body).document)) continue;
      for (const std::string_view before :
           {"2026-01-28 05:00:00 [INFO] job 7: ", "data: ", ")]}',\n", "body={ ", "HTTP/1.1 200 OK\r\nDate: x\r\n\r\n",
            "HTTP/2 200 \n\n", "HTTP/1.1 200 OK\n", "HTTP/1.1 200 OK ", "\xEF\xBB\xBF", " \r\n"}) {
         const auto answer = explain_reply(std::string(before) + body);
         INFO(before << "\n" << reply_text(answer));
         REQUIRE(answer.reply.result == plain.reply.result);
         REQUIRE(holds_all(reply_text(answer), maker.texts()));
         REQUIRE(answer.errors.size() == plain.errors.size());
      }
   }
}

TEST_CASE("a reply in UTF-16 is the same as in UTF-8") {
   for (std::uint64_t seed = 0; seed < 60; ++seed) {
      reply_maker maker(seed);
      const std::string body = maker.reply().dump(-1, ' ', true);
      for (const bool big : {false, true}) {
         for (const bool marked : {false, true})
            REQUIRE(reply_text(explain_reply(as_utf16(body, big, marked))) == reply_text(explain_reply(body)));
      }
   }
}

TEST_CASE("of several replies none is lost, and the worst of several jobs counts") {
   for (std::uint64_t seed = 0; seed < 60; ++seed) {
      reply_maker first(seed);
      reply_maker second(seed + 5000);
      const std::string one = first.reply().dump();
      const std::string other = second.reply().dump();
      for (const std::string_view between : {"", "\n", "\r\n", "\n2026-01-28 INFO "}) {
         const auto answer = explain_reply(one + std::string(between) + other);
         INFO(one << between << other << "\n" << reply_text(answer));
         REQUIRE(holds_all(reply_text(answer), first.texts()));
         REQUIRE(holds_all(reply_text(answer), second.texts()));
         if (!first.is_completed() && !second.is_completed()) REQUIRE(answer.reply.result != outcome::completed);
      }
   }
   const std::string running = R"({"id":"1","status":"executing"})";
   const std::string done = R"({"id":"1","status":"completed","batches":[{"status":"completed","fileId":"f"}]})";
   CHECK(explain_reply(running + "\n" + done).reply.result == outcome::completed);
   CHECK(explain_reply(done + "\n" + running).reply.result == outcome::running);
}

TEST_CASE("warnings are shown and make nothing fail") {
   const std::string job = R"("id":"1","status":"completed","batches":[{"status":"completed","fileId":"f"}])";
   for (const std::string_view name : {"warnings", "Warnings", "warning", "Warning", "info", "notices"}) {
      for (const std::string_view value :
           {R"("look out")", R"(["look out"])", R"([{"code":"W7","message":"look out"}])", R"({"message":"look out"})",
            R"([{"Code":7,"Message":"look out"}])"}) {
         const std::string body = "{" + job + ",\"" + std::string(name) + "\":" + std::string(value) + "}";
         const auto answer = explain_reply(body);
         INFO(body);
         CHECK(answer.reply.result == outcome::completed);
         CHECK(answer.errors.empty());
         CHECK(reply_text(answer).find("warning") != std::string::npos);
         CHECK(reply_text(answer).find("look out") != std::string::npos);
      }
   }
}

TEST_CASE("a status that is told twice is never completed") {
   for (const std::string_view other : {"executing", "error", "aborted", "sleeping"}) {
      const std::string word = "\"" + std::string(other) + "\"";
      for (const std::string& both :
           {"\"status\":\"completed\",\"status\":" + word, "\"status\":" + word + ",\"status\":\"completed\"",
            "\"Status\":" + word + ",\"status\":\"completed\""}) {
         const std::string file = R"("fileId":"f"})";
         INFO(both);
         CHECK(explain_reply("{\"id\":\"1\"," + both + R"(,"batches":[{"status":"completed",)" + file + "]}")
                  .reply.result != outcome::completed);
         CHECK(
            explain_reply(R"({"id":"1","status":"completed","batches":[{)" + both + "," + file + "]}").reply.result !=
            outcome::completed);
      }
   }
}

TEST_CASE("what is no object says what it is") {
   using text_outcome = std::pair<std::string_view, outcome>;
   for (const auto& [body, wanted] :
        std::initializer_list<text_outcome>{{"42", outcome::unknown},
                                            {"true", outcome::unknown},
                                            {"null", outcome::unknown},
                                            {"[]", outcome::unknown},
                                            {"{}", outcome::unknown},
                                            {"\"completed\"", outcome::unknown},
                                            {"\"executing\"", outcome::running},
                                            {"\"aborted\"", outcome::failed},
                                            {"90005", outcome::failed},
                                            {"401", outcome::failed},
                                            {"status: completed", outcome::unknown},
                                            {"{'status': 'completed'}", outcome::unknown},
                                            {"HTTP/1.1 204 No Content\n\n", outcome::unknown},
                                            {"\x1F\x8B\x08", outcome::unknown}}) {
      INFO(body);
      CHECK(explain_reply(body).reply.result == wanted);
   }
}
