// Every error that a reply tells of, in whichever of the shapes of AQuA, of the v1 API, of SOAP and of gateways.
#pragma once

#include <zoql/aqua/errors/job_states.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/reply_members.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// What went wrong, in Zuora's words; `code` or `message` may be empty. `batch` counts from 0.
struct job_error {
   std::string code{};
   std::string message{};
   std::optional<std::size_t> batch{};
   /// The status that says so, where the reply has no words for it.
   std::string status{};

   friend bool operator==(const job_error&, const job_error&) = default;
};

/// What a reply says besides its states: what went wrong, and messages about nothing that did.
struct reply_messages {
   std::vector<job_error> errors{};
   std::vector<job_error> remarks{};
   /// What the reply itself calls a warning or an information.
   std::vector<job_error> warnings{};
};

namespace detail {

/// Calls `visit` for every batch that is not null; one that stands without its list is a list of one.
template<typename Visit>
void each_batch(const json& batches, Visit visit) {
   if (!batches.is_array()) return visit(batches);
   for (const json& batch : batches) {
      if (!batch.is_null()) visit(batch);
   }
}

/// Whether a status is one of HTTP, which gateways put in the place of a job's.
[[nodiscard]] inline bool is_http_error(std::string_view status) noexcept {
   return status.size() == 3 && ascii::is_digits(status) && (status.front() == '4' || status.front() == '5');
}

/// Walks a reply. What stands in `errors`, has a code or a bad status, or is all that there is, is an error.
class message_reader {
public:
   [[nodiscard]] reply_messages read(const json& document) {
      read_whole(document);
      return std::move(all_);
   }

private:
   /// The code and the words that one object has for itself.
   struct words {
      std::vector<std::string> codes{};
      std::vector<std::string> messages{};
      std::vector<std::string> remarks{};
   };

   static void add(std::vector<std::string>& texts, std::string text) {
      if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
   }

   static bool is_success(std::string_view code) {
      const auto is_one_of = [&](auto... words) { return (ascii::same_word(code, words) || ...); };
      return is_one_of("0", "200", "201", "ok", "success");
   }

   static void read_word(std::string_view name, const json& value, words& found) {
      if (value.is_array() && (role_of(name) == member_role::message || role_of(name) == member_role::warning)) {
         for (const json& item : value) read_word(name, item, found);
      }
      const auto text = text_of(&value);
      if (!text) return;
      const member_role role = role_of(name);
      const bool is_sentence = text->find(' ') != std::string::npos;
      if (role == member_role::code && !is_success(*text)) add(found.codes, *text);
      if (role == member_role::message || role == member_role::container || role == member_role::warning)
         add(found.messages, *text);
      if (role == member_role::error) add(is_sentence ? found.messages : found.codes, *text);
      if (role == member_role::remark) add(found.remarks, *text);
      if (plain_name(name) == "status" && is_http_error(*text)) found.codes.insert(found.codes.begin(), *text);
   }

   static std::string joined(const std::vector<std::string>& texts, std::string_view between) {
      std::string all;
      for (const std::string& text : texts) all.append(all.empty() ? "" : between).append(text);
      return all;
   }

   /// The same error comes twice in SOAP: as a fault and as its detail.
   void add_error(job_error error) {
      const auto same = [&](const job_error& one) {
         return one.message == error.message && one.batch == error.batch &&
                (error.code.empty() || plain_name(one.code) == plain_name(error.code));
      };
      if (std::ranges::none_of(all_.errors, same)) all_.errors.push_back(std::move(error));
   }

   /// Says what one object says of itself; `is_error` where its place or its status make it one.
   void say(const words& found, bool is_error) {
      if (in_warning_) return say_warning(found);
      if (is_error || !found.codes.empty()) {
         std::vector<std::string> texts = found.messages;
         for (const std::string& one : found.remarks) add(texts, one);
         if (!found.codes.empty() || !texts.empty())
            add_error({joined(found.codes, " "), joined(texts, ": "), batch_, {}});
         return;
      }
      for (const std::string& one : found.messages) all_.remarks.push_back({{}, one, batch_, {}});
   }

   void say_warning(const words& found) {
      std::vector<std::string> texts = found.messages;
      for (const std::string& one : found.remarks) add(texts, one);
      if (!found.codes.empty() || !texts.empty())
         all_.warnings.push_back({joined(found.codes, " "), joined(texts, ": "), batch_, {}});
   }

   void read_object(const json& object, bool is_error) {
      words found;
      words warned;
      for (const auto& [name, value] : object.get_ref<const json::object_t&>())
         read_word(name, value, role_of(name) == member_role::warning ? warned : found);
      say(found, is_error);
      say_warning(warned);
      for (const auto& [name, value] : object.get_ref<const json::object_t&>()) read_inside(name, value, is_error);
   }

   void read_inside(std::string_view name, const json& value, bool is_error) {
      const member_role role = role_of(name);
      if (role == member_role::rows || (!value.is_object() && !value.is_array())) return;
      if (plain_name(name) == "batches") return read_batches(value);
      if (role == member_role::warning) return read_warnings(value);
      const bool holds_errors =
         role == member_role::container || role == member_role::error || role == member_role::code;
      read_value(value, is_error || holds_errors);
   }

   void read_warnings(const json& value) {
      const bool before = std::exchange(in_warning_, true);
      read_value(value, false);
      in_warning_ = before;
   }

   void read_value(const json& value, bool is_error) {
      if (value.is_object()) return read_object(value, is_error);
      if (value.is_array()) {
         for (const json& item : value) read_value(item, is_error);
      } else if (const auto text = text_of(&value); text && is_error) {
         say({.codes = {}, .messages = {*text}, .remarks = {}}, true);
      }
   }

   void read_batches(const json& batches) {
      std::size_t at = 0;
      each_batch(batches, [&](const json& batch) {
         batch_ = at++;
         if (batch.is_object()) {
            read_stated(batch, "the query ended as ");
         } else if (const auto text = text_of(&batch)) {
            all_.remarks.push_back({{}, *text, batch_, {}});
         }
         batch_.reset();
      });
   }

   /// The status of an object that may have several: one that ended badly, or else the last.
   [[nodiscard]] static std::string gravest_status(const json& object) {
      for (const std::string& one : texts_of(object, "status")) {
         if (progress_of(one) == progress::failed) return one;
      }
      return text_of(object, "status").value_or("");
   }

   /// Reads what has a status. One that ended badly and says nothing is still an error.
   void read_stated(const json& object, std::string_view silent) {
      const std::string status = gravest_status(object);
      const bool ended_badly = progress_of(status) == progress::failed;
      const std::size_t before = all_.errors.size();
      read_object(object, ended_badly);
      for (std::size_t at = before; at < all_.errors.size(); ++at) {
         if (ended_badly && all_.errors[at].batch == batch_) all_.errors[at].status = status;
      }
      if (ended_badly && all_.errors.size() == before) add_error({{}, std::string(silent) + status, batch_, status});
   }

   void read_whole(const json& document) {
      if (document.is_array()) {
         for (const json& item : document) read_whole(item);
      } else if (document.is_string()) {
         read_value(document, true);
      } else if (document.is_object()) {
         read_root(document);
      }
   }

   void read_root(const json& document) {
      const std::size_t before = all_.errors.size();
      const auto success = flag_of(document, "success");
      const bool is_job = text_of(document, "status") || text_of(document, "id") || member_of(document, "batches");
      if (success == false) {
         read_object(document, true);
         if (all_.errors.size() == before)
            add_error({{}, "the request was refused, and the reply does not say why", {}, {}});
      } else if (is_job) {
         read_stated(document, "the job ended as ");
      } else {
         read_object(document, false);
         // Where a message is all there is, it is about what went wrong.
         if (success != true && all_.errors.size() == before) take_for_errors(document);
      }
   }

   void take_for_errors(const json& document) {
      for (job_error& one : all_.remarks) add_error(std::move(one));
      all_.remarks.clear();
      for (const std::string_view name : {"reason", "detail", "details"}) {
         if (const auto text = text_of(document, name)) add_error({{}, *text, {}, {}});
      }
   }

   reply_messages all_;
   std::optional<std::size_t> batch_;
   bool in_warning_ = false;
};

} // namespace detail

/// What went wrong by a reply, and what else it says, in its order. HTTP says 200 of most errors.
[[nodiscard]] inline reply_messages messages_of(const json& reply) { return detail::message_reader().read(reply); }

} // namespace zoql::aqua
