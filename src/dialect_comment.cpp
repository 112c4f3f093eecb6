// Reads comments on the dialect word by word, so that case, signs and blanks between the words do not matter.
#include "dialect_comment.hpp"

#include <zoql/ascii.hpp>
#include <zoql/edit_distance.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace zoql::tool {

namespace {

/// A longer comment is prose, whatever it begins with.
constexpr std::size_t most_words = 8;

/// A run of letters and digits of a comment, in lower case.
struct word {
   std::string text;
   span where;
};

bool is_word_byte(char byte) {
   const char small = ascii::lowered(byte);
   return (small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9');
}

std::vector<word> words_of(std::string_view text, span comment) {
   std::vector<word> words;
   for (std::uint32_t at = comment.begin; at < comment.end && words.size() < most_words; ++at) {
      if (!is_word_byte(text[at])) continue;
      word one{{}, {at, at}};
      for (; at < comment.end && is_word_byte(text[at]); ++at) one.text += ascii::lowered(text[at]);
      one.where.end = at;
      words.push_back(std::move(one));
   }
   return words;
}

std::string_view trimmed(std::string_view words) {
   while (!words.empty() && ascii::is_blank(words.front())) words.remove_prefix(1);
   while (!words.empty() && ascii::is_blank(words.back())) words.remove_suffix(1);
   return words;
}

/// Whether a word is `dialect`, up to a slip of the pen.
bool is_dialect_key(std::string_view word) { return edit_distance(word, "dialect", 1) <= 1; }

/// The dialect that some words run together name.
std::optional<dialect> exact_name(std::string_view name) {
   constexpr std::array<std::string_view, 3> names{"zoqlexport", "exportzoql", "export"};
   if (name == "zoql") return dialect::zoql;
   return std::ranges::find(names, name) == names.end() ? std::nullopt : std::optional(dialect::zoqlexport);
}

/// The same, with slips; `soql` and `sql` are other languages and not slips of `zoql`.
std::optional<dialect> loose_name(std::string_view name) {
   if (const auto exact = exact_name(name)) return exact;
   if (edit_distance(name, "zoqlexport", 2) <= 2) return dialect::zoqlexport;
   const bool is_zoql = name.starts_with('z') && edit_distance(name, "zoql", 1) <= 1;
   return is_zoql ? std::optional(dialect::zoql) : std::nullopt;
}

/// What a comment says, after the word that says that it speaks of the dialect.
class value_reader {
public:
   value_reader(std::string_view text, span comment, const std::vector<word>& words, std::size_t key)
       : text_(text), comment_(comment), words_(words), key_(key) {}

   /// `dialect: zoql-export`, `dialect zoqlexport`, `dialect = "zoql" -- of old`.
   [[nodiscard]] std::optional<dialect_comment> after_dialect() const {
      if (const auto whole = loose_name(run_together())) return means(*whole, words_.size());
      const std::string_view next = key_ + 1 < words_.size() ? std::string_view(words_[key_ + 1].text) : "";
      const auto first = has_sign() ? loose_name(next) : next.starts_with("zoql") ? exact_name(next) : std::nullopt;
      if (first.has_value()) return means(*first, key_ + 2);
      if (!has_sign() || words_[key_].text != "dialect") return std::nullopt;
      return dialect_comment{dialect_comment::form::unknown, {}, comment_, comment_.end};
   }

   /// `language: zoqlexport`: many a comment begins like this, so that only the names themselves count.
   [[nodiscard]] std::optional<dialect_comment> after_other_word() const {
      const std::string name = run_together();
      const auto whole = exact_name(name);
      if (!whole.has_value() || name.find("zoql") == name.npos || !has_sign()) return std::nullopt;
      return means(*whole, words_.size());
   }

private:
   [[nodiscard]] std::string run_together() const {
      std::string name;
      for (std::size_t at = key_ + 1; at < words_.size(); ++at) name += words_[at].text;
      return name;
   }

   /// Whether a colon or the like stands between the word and what it says.
   [[nodiscard]] bool has_sign() const {
      const std::uint32_t end = key_ + 1 < words_.size() ? words_[key_ + 1].where.begin : comment_.end;
      return span{words_[key_].where.end, end}.of(text_).find_first_of(":=") != std::string_view::npos;
   }

   [[nodiscard]] dialect_comment means(dialect language, std::size_t next) const {
      std::uint32_t rest = words_[next - 1].where.end;
      constexpr std::string_view between = " \t,;.:\"'`";
      while (rest < comment_.end && between.find(text_[rest]) != between.npos) ++rest;
      return {dialect_comment::form::misspelled, language, comment_, rest};
   }

   std::string_view text_;
   span comment_;
   const std::vector<word>& words_;
   std::size_t key_;
};

/// Words that may stand before `dialect`: the name of this tool, or of one that has such comments too.
bool is_preface(std::string_view word) {
   constexpr std::array<std::string_view, 5> some{"zoql", "sqlfluff", "sql", "set", "use"};
   return std::ranges::find(some, word) != some.end();
}

bool is_other_key(std::string_view word) {
   constexpr std::array<std::string_view, 4> some{"language", "lang", "type", "syntax"};
   return std::ranges::find(some, word) != some.end();
}

std::optional<dialect_comment> read_right(std::string_view text, span comment) {
   std::string_view words = trimmed(comment.of(text).substr(2));
   dialect_comment read{dialect_comment::form::right, {}, comment, comment.end};
   if (!words.starts_with("dialect:")) return std::nullopt;
   return read_dialect(trimmed(words.substr(8)), read.language) ? std::optional(read) : std::nullopt;
}

} // namespace

std::optional<dialect_comment> read_dialect_comment(std::string_view text, span comment) {
   if (const auto right = read_right(text, comment)) return right;
   const std::vector<word> words = words_of(text, comment);
   for (std::size_t key = 0; key < words.size() && key < 2; ++key) {
      const value_reader value(text, comment, words, key);
      if (is_dialect_key(words[key].text)) return value.after_dialect();
      if (is_other_key(words[key].text)) return value.after_other_word();
      if (!is_preface(words[key].text)) return std::nullopt;
   }
   return std::nullopt;
}

} // namespace zoql::tool
