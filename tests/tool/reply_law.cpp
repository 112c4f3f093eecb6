// Random replies of every shape: no message and no code is lost, and only what is completed with files comes to exit 0.
#include "../random.hpp"

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

using json = nlohmann::ordered_json;
using zoql::aqua::outcome;

/// Makes replies, and keeps what has to be found again.
class reply_maker {
public:
   explicit reply_maker(std::uint64_t seed) : random_(seed) {}

   json reply() {
      switch (random_.below(8)) {
      case 0:
         return error_body();
      case 1:
         return json::array({error_body(), error_body()});
      default:
         return job();
      }
   }

   [[nodiscard]] const std::vector<std::string>& texts() const noexcept { return texts_; }
   /// Whether the reply has nothing that could make it anything but completed.
   [[nodiscard]] bool is_completed() const noexcept { return is_completed_; }

private:
   bool one_in(std::uint32_t many) { return random_.below(many) == 0; }

   /// A text that stands nowhere else.
   std::string fresh(std::string_view what) {
      constexpr std::array<std::string_view, 5> ends{"", ".", " (Error = \"x\")", " é", ": select Id from Account"};
      texts_.push_back(std::string(what) + std::to_string(++count_) + "x" + std::string(random_.one_of(ends)));
      return texts_.back();
   }

   /// A message; or nothing, in one of the ways to say so.
   json message() {
      switch (random_.below(6)) {
      case 0:
         return nullptr;
      case 1:
         return "";
      case 2:
         texts_.push_back(std::to_string(700000 + ++count_));
         return 700000 + count_;
      default:
         return fresh("message ");
      }
   }

   json code() {
      if (one_in(4)) return nullptr;
      if (one_in(4)) {
         texts_.push_back(std::to_string(800000 + ++count_));
         return 800000 + count_;
      }
      texts_.push_back("CODE_" + std::to_string(++count_) + "x");
      return texts_.back();
   }

   json pair_of(std::string_view code_name, std::string_view message_name) {
      json object = json::object();
      const bool code_first = random_.coin();
      if (code_first) object[code_name] = code();
      object[message_name] = message();
      if (!code_first) object[code_name] = code();
      return object;
   }

   json error_list() {
      constexpr std::array<std::array<std::string_view, 2>, 4> names{
         {{"code", "message"}, {"Code", "Message"}, {"faultCode", "faultMessage"}, {"errorCode", "errorMessage"}}};
      json list = json::array();
      for (std::uint32_t left = random_.below(3); left != 0; --left) {
         const auto& one = random_.one_of(names);
         list.push_back(one_in(6) ? json(fresh("text ")) : one_in(8) ? json() : pair_of(one[0], one[1]));
      }
      return list;
   }

   /// Errors where a job may still be completed: if there are any, it is not.
   json errors_that_count() {
      const std::size_t before = texts_.size();
      json list = error_list();
      if (texts_.size() != before) is_completed_ = false;
      return list;
   }

   json error_body() {
      is_completed_ = false;
      switch (random_.below(9)) {
      case 0:
         return pair_of("FaultCode", "FaultMessage");
      case 1:
         return pair_of("faultcode", "faultstring");
      case 2:
         return {{"faults", error_list()}};
      case 3:
         return {{"Success", false}, {"Errors", error_list()}};
      case 4:
         return {{"success", false}, {"processId", "P"}, {"reasons", error_list()}};
      case 5:
         return {{"message", message()}};
      case 6:
         return {{"status", 401}, {"error", "Unauthorized"}, {"message", message()}, {"path", "/v1"}};
      case 7:
         return {{"error", pair_of("code", "message")}};
      default:
         return {{"data", {{"inner", pair_of("errorCode", "errorMessage")}}}};
      }
   }

   json status(bool& completed) {
      constexpr std::array<std::string_view, 16> words{
         "completed", "Completed", "COMPLETED", "completed",          "submitted", "executing", "error", "aborted",
         "cancelled", "canceled",  "failed",    "deleted_notallowed", "pending",   "sleeping",  "",      "completed"};
      if (one_in(10)) {
         completed = false;
         return one_in(2) ? json() : json(7);
      }
      const std::string word(random_.one_of(words));
      completed = word == "completed" || word == "Completed" || word == "COMPLETED";
      return word;
   }

   json batch() {
      json object = json::object();
      bool completed = false;
      const json state = status(completed);
      if (!one_in(6)) object["name"] = "batch";
      object["status"] = state;
      const bool has_message = one_in(3);
      if (has_message) object["message"] = message();
      if (one_in(8)) {
         object["errorCode"] = code();
         if (!object["errorCode"].is_null()) is_completed_ = false;
      }
      if (one_in(10)) {
         object["reasons"] = errors_that_count();
      }
      bool has_file = false;
      if (!one_in(5)) {
         object["fileId"] = one_in(6) ? json() : json("f");
         has_file = object["fileId"].is_string();
      }
      if (one_in(4)) {
         object["segments"] = one_in(3) ? json::array() : one_in(3) ? json() : json::array({"s", nullptr});
         has_file = has_file || (object["segments"].is_array() && !object["segments"].empty());
      }
      // What has a file and says null for its status says nothing against it.
      if (!has_file || (!completed && !state.is_null() && state != "")) is_completed_ = false;
      if (one_in(5)) object["recordCount"] = one_in(2) ? json(7) : json("7");
      return object;
   }

   json job() {
      is_completed_ = true;
      bool completed = false;
      json object = json::object();
      if (!one_in(8)) object["id"] = one_in(8) ? json() : json("1");
      object["status"] = status(completed);
      if (!completed) is_completed_ = false;
      if (one_in(3)) object["message"] = message();
      if (one_in(6)) {
         object["errorCode"] = code();
         if (!object["errorCode"].is_null()) is_completed_ = false;
      }
      if (one_in(6)) {
         object[one_in(2) ? "Errors" : "reasons"] = errors_that_count();
      }
      if (one_in(8)) {
         object["success"] = one_in(2);
         if (object["success"] == false) is_completed_ = false;
      }
      json batches = json::array();
      for (std::uint32_t left = random_.below(4); left != 0; --left) batches.push_back(one_in(9) ? json() : batch());
      std::size_t real = 0;
      for (const json& one : batches) real += one.is_null() ? 0U : 1U;
      const bool has_batches = !one_in(12);
      if (real == 0 || !has_batches) is_completed_ = false;
      if (has_batches) {
         object["batches"] = batches;
      } else {
         forget(batches);
      }
      return object;
   }

   /// What was made and left out need not be found.
   void forget(const json& unused) {
      const std::string text = unused.dump(-1, ' ', false, json::error_handler_t::replace);
      std::erase_if(texts_, [&](const std::string& one) {
         const std::string written = json(one).dump(-1, ' ', false, json::error_handler_t::replace);
         return text.find(written.substr(1, written.size() - 2)) != std::string::npos;
      });
   }

   zoql::test::random random_;
   std::vector<std::string> texts_;
   unsigned count_ = 0;
   bool is_completed_ = false;
};

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
