// Follows the events of a JSON parser down the format of a catalogue and refuses what does not belong, with its place.
#pragma once

#include <zoql/catalogue/json/filler.hpp>
#include <zoql/catalogue/json/keys.hpp>
#include <zoql/catalogue/names.hpp>
#include <zoql/catalogue/result.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zoql::catalogue::json {

/// Handles nlohmann's SAX events. `consumed` is how many bytes the parser has taken.
class handler {
public:
   handler(const source& text, draft& into, const std::size_t& consumed, const limits& most)
       : text_(text), filler_(into), consumed_(consumed), room_(most.json_things) {}

   [[nodiscard]] const std::optional<catalogue::problem>& problem() const noexcept { return problem_; }
   [[nodiscard]] layer said_by() const noexcept { return filler_.said_by(); }

   bool null() {
      begin_token();
      return refuse("null says nothing", "leave the key out where a thing is unknown");
   }
   bool boolean(bool value) { return scalar(holds::boolean, value); }
   bool number_unsigned(std::uint64_t value) { return scalar(holds::number, value); }
   bool number_integer(std::int64_t) { return no_number(); }
   bool number_float(double, const std::string&) { return no_number(); }
   bool string(std::string& value) {
      if (value.find('\0') != std::string::npos) {
         begin_token();
         return refuse("holds a NUL character", "");
      }
      if (inside() != place::list) return scalar(holds::text, std::move(value));
      begin_token();
      list_.push_back(std::move(value));
      return true;
   }
   bool binary(nlohmann::json::binary_t&) { return false; }

   bool start_object(std::size_t) {
      begin_token();
      const std::optional<place> next = opened_by_brace();
      if (!next) return refuse_kind(inside() == place::list ? "a text" : expected());
      if (next == place::object || next == place::field || next == place::join || next == place::rule) {
         if (room_-- == 0) return refuse("here are more objects, fields, joins and rules than are read", "");
         filler_.begin(*next, name_);
      }
      levels_.push_back({*next, nullptr, {}, {}});
      return true;
   }
   bool start_array(std::size_t) {
      begin_token();
      const key_rule* rule = pending();
      if (rule == nullptr || (rule->what != holds::list && rule->what != holds::maps)) return refuse_kind(expected());
      list_.clear();
      levels_.push_back({rule->what == holds::list ? place::list : place::specials, nullptr, {}, {}});
      return true;
   }
   bool end_object() {
      begin_token();
      const std::string missing = missing_key();
      if (!missing.empty()) {
         levels_.back().word.clear();
         return refuse("there is no \"" + missing + "\" here", "");
      }
      levels_.pop_back();
      return true;
   }
   bool end_array() {
      begin_token();
      const bool whole = inside() == place::list;
      levels_.pop_back();
      return !whole || taken(filler_.take(*pending(), std::exchange(list_, {})));
   }

   bool key(std::string& word) {
      begin_token();
      level& here = levels_.back();
      here.word = word;
      const bool named = here.where == place::objects || here.where == place::fields || here.where == place::joins;
      if (named && !is_name(word)) return refuse("\"" + word + "\" is not a name", "");
      here.rule = named ? nullptr : find_key(here.where, word);
      if (!named && here.rule == nullptr) return refuse_key(here.where, word);
      if (!here.seen.insert(word)) return refuse("\"" + word + "\" stands here a second time", "");
      name_ = word;
      return true;
   }

   bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception& error) {
      const std::string words = error.what();
      const std::size_t prose = words.find("syntax error");
      token_ = at == 0 ? 0 : at - 1;
      if (prose == std::string::npos) return refuse(words.substr(words.find("] ") + 2), "");
      // Not what was read last: a wrong file may be one that nobody is to see.
      return refuse(words.substr(prose, words.find("; last read") - prose), "");
   }

private:
   struct level {
      place where;
      const key_rule* rule;
      std::string word;
      name_set seen;
   };

   [[nodiscard]] place inside() const { return levels_.empty() ? place::outside : levels_.back().where; }
   [[nodiscard]] const key_rule* pending() const { return levels_.empty() ? nullptr : levels_.back().rule; }

   /// Where the token begins whose event this is: what came before it ended where the last one did.
   void begin_token() {
      token_ = std::min(text_.text().find_first_not_of(" \t\r\n,:", last_end_), text_.text().size());
      last_end_ = consumed_;
      // After a number the parser has looked one byte further.
      const char first = token_ < text_.text().size() ? text_.text()[token_] : ' ';
      const bool number = first == '-' || (first >= '0' && first <= '9');
      if (number && last_end_ > 0 && text_.text().find_first_of(",}] \t\r\n", token_) < last_end_) --last_end_;
   }

   template<typename Value>
   bool scalar(holds what, Value&& value) {
      begin_token();
      const key_rule* rule = pending();
      if (rule == nullptr || rule->what != what) return refuse_kind(expected());
      return taken(filler_.take(*rule, std::forward<Value>(value)));
   }
   bool no_number() {
      begin_token();
      return refuse_kind(expected());
   }
   bool taken(const std::string& objection) { return objection.empty() || refuse("this " + objection, ""); }

   [[nodiscard]] std::optional<place> opened_by_brace() const {
      switch (inside()) {
      case place::outside:
         return place::document;
      case place::objects:
         return place::object;
      case place::fields:
         return place::field;
      case place::joins:
         return place::join;
      case place::specials:
         return place::rule;
      default:
         break;
      }
      if (pending() == nullptr || pending()->what != holds::map) return std::nullopt;
      return pending()->means == key::objects  ? place::objects
             : pending()->means == key::fields ? place::fields
                                               : place::joins;
   }

   [[nodiscard]] std::string_view expected() const {
      if (inside() == place::list) return "a text";
      return pending() == nullptr ? holds_names[static_cast<std::size_t>(holds::map)]
                                  : holds_names[static_cast<std::size_t>(pending()->what)];
   }

   [[nodiscard]] std::string missing_key() const {
      const level& here = levels_.back();
      const auto lacks = [&](const char* word) { return !here.seen.contains(word); };
      if (here.where == place::document) {
         for (const char* word : {"zoql_catalogue", "layer", "objects"}) {
            if (lacks(word)) return word;
         }
      }
      if (here.where == place::rule && lacks("rule")) return "rule";
      return {};
   }

   bool refuse_kind(std::string_view wanted) { return refuse("expected " + std::string(wanted), ""); }
   bool refuse_key(place where, const std::string& word) {
      std::string known;
      for (const key_rule& one : key_rules) {
         if (one.where == where) known.append(known.empty() ? "" : ", ").append(one.word);
      }
      const std::string_view name = place_names[static_cast<std::size_t>(where)];
      return refuse(std::string(name) + " has no key \"" + word + "\"", "it has " + known);
   }
   bool refuse(std::string words, std::string help) {
      std::string path;
      for (const level& one : levels_) {
         if (!one.word.empty()) path.append("/").append(one.word);
      }
      if (!path.empty()) words = path + ": " + words;
      problem_ = {std::string(text_.name()), text_.at(static_cast<std::uint32_t>(token_)), std::move(words),
                  std::move(help)};
      return false;
   }

   const source& text_;
   filler filler_;
   const std::size_t& consumed_;
   std::size_t room_;
   std::size_t last_end_ = 0;
   std::size_t token_ = 0;
   std::vector<level> levels_;
   std::vector<std::string> list_;
   std::string name_;
   std::optional<catalogue::problem> problem_;
};

} // namespace zoql::catalogue::json
