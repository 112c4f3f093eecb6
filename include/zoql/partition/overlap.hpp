// Whether a row can be found by two parts of a statement.
#pragma once

#include <zoql/normalise/literal.hpp>
#include <zoql/normalise/terms.hpp>
#include <zoql/partition/packing.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace zoql::partitioning {

/// Finds a field that every term compares with one value by `=`, no value standing in two parts: a row has one value
/// there and so is found by one part. Where there is no such field rows may repeat.
class separation {
public:
   separation(const normalising::terms& terms, const normalising::literal_table& literals)
       : terms_(terms), literals_(literals) {}

   [[nodiscard]] bool holds(const bins& parts) const {
      if (parts.size() < 2) return true;
      for (const normalising::literal_id id : terms_[parts.front().front()]) {
         if (separates(literals_.key_of(*literals_[id].left), parts)) return true;
      }
      return false;
   }

private:
   [[nodiscard]] bool separates(const std::string& field, const bins& parts) const {
      std::map<std::string, std::size_t> part_of_value;
      for (std::size_t part = 0; part < parts.size(); ++part) {
         for (const std::size_t term : parts[part]) {
            const std::optional<std::string> value = value_of(terms_[term], field);
            if (!value.has_value()) return false;
            if (part_of_value.emplace(*value, part).first->second != part) return false;
         }
      }
      return true;
   }

   /// What a term says the field is equal to, so that two different answers mean two different rows.
   [[nodiscard]] std::optional<std::string> value_of(const normalising::term& term, const std::string& field) const {
      for (const normalising::literal_id id : term) {
         const normalising::literal& condition = literals_[id];
         if (condition.sign != ast::word::equal || literals_.key_of(*condition.left) != field) continue;
         if (auto value = distinct_value(*condition.right)) return value;
      }
      return std::nullopt;
   }

   /// A value in a form in which two that differ are never equal for Zuora. Letter case and blanks at the end are left
   /// out, because no page says whether they count. Dates tell nothing, for a day holds many times, and of numbers only
   /// whole ones that can be written in no other way do.
   [[nodiscard]] std::optional<std::string> distinct_value(const ast::node& value) const {
      if (value.kind == ast::kind::null) return std::string();
      if (value.kind == ast::kind::boolean) return std::string(value.word == ast::word::yes ? "true" : "false");
      const bool text = value.kind == ast::kind::string && value.word == ast::word::none;
      if (!text && value.kind != ast::kind::number) return std::nullopt;
      std::string said = literals_.key_of(value).substr(1);
      if (said.find_first_not_of("0123456789+-. eE") != said.npos) return folded(std::move(said));
      const bool whole = said.find_first_not_of("0123456789") == said.npos && !said.empty() && said.front() != '0';
      return whole ? std::optional(said) : std::nullopt;
   }

   [[nodiscard]] static std::string folded(std::string text) {
      for (char& byte : text) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
      while (!text.empty() && text.back() == ' ') text.pop_back();
      return text;
   }

   const normalising::terms& terms_;
   const normalising::literal_table& literals_;
};

} // namespace zoql::partitioning
