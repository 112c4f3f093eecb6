// Random replies of AQuA and its neighbours, and what has to be found in them again.
#pragma once

#include "../random.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests {

using json = nlohmann::ordered_json;

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

} // namespace zoql::tests
