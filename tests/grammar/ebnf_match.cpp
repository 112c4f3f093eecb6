// Matches a text against productions, in the slowest and plainest way there is.
#include "ebnf.hpp"

#include <zoql/grammar/scan.hpp>

#include <utility>

namespace zoql::tests::ebnf {

namespace {

/// Thrown where a text is no sentence: something is missing, fits nowhere, or is not of the language.
struct refusal {};

constexpr std::size_t no_match = std::string_view::npos;

class matcher {
public:
   matcher(const grammar& rules, std::string_view text, std::optional<dialect> language)
       : rules_(&rules), text_(text), language_(language) {}

   /// Where a match that begins at `at` ends.
   std::size_t match(const expression& rule, std::size_t at) {
      switch (rule.kind) {
      case kind::choice:
         return match_choice(rule, at);
      case kind::sequence:
         return match_sequence(rule, at);
      case kind::optional: {
         const std::size_t end = match(rule.parts.front(), at);
         return end == no_match ? at : end;
      }
      case kind::star:
      case kind::plus:
         return match_repeated(rule, at);
      case kind::and_ahead:
      case kind::not_ahead:
         return looks(rule.parts.front(), at) == (rule.kind == kind::and_ahead) ? at : no_match;
      case kind::reference:
         return match_reference(rule, at);
      case kind::gate:
         return !language_ || allows(rule.who, *language_) ? at : no_match;
      case kind::bytes:
         return at < text_.size() && rule.set[static_cast<unsigned char>(text_[at])] ? at + 1 : no_match;
      default:
         return match_text(rule, at);
      }
   }

private:
   std::size_t match_choice(const expression& rule, std::size_t at) {
      for (const expression& part : rule.parts) {
         const std::size_t end = match(part, at);
         if (end != no_match) return end;
      }
      return no_match;
   }

   std::size_t match_sequence(const expression& rule, std::size_t at) {
      for (std::size_t place = 0; place < rule.parts.size() && at != no_match; ++place) {
         const expression& part = rule.parts[place];
         const bool refused = part.kind == kind::gate && part.who == mark::refused && language_;
         if (refused && looks_on(rule, place + 1, at)) throw refusal();
         at = match(part, at);
      }
      return at;
   }

   /// Whether the rest of a sequence is recognised.
   bool looks_on(const expression& rule, std::size_t place, std::size_t at) {
      const auto language = std::exchange(language_, std::nullopt);
      for (; place < rule.parts.size() && at != no_match; ++place) at = match(rule.parts[place], at);
      language_ = language;
      return at != no_match;
   }

   std::size_t match_repeated(const expression& rule, std::size_t at) {
      bool matched = rule.kind == kind::star;
      for (std::size_t end = match(rule.parts.front(), at); end != no_match; end = match(rule.parts.front(), at)) {
         matched = true;
         if (end == at) break;
         at = end;
      }
      return matched ? at : no_match;
   }

   /// A look-ahead sees everything that is recognised.
   bool looks(const expression& rule, std::size_t at) {
      const auto language = std::exchange(language_, std::nullopt);
      const bool found = match(rule, at) != no_match;
      language_ = language;
      return found;
   }

   /// What a language has not and is recognised all the same is no sentence of it.
   std::size_t match_reference(const expression& rule, std::size_t at) {
      if (rule.text == "missing" || rule.text == "skipped") throw refusal();
      if (rule.text == "eof") return at == text_.size() ? at : no_match;
      const production& named = *rules_->find(rule.text);
      if (!language_ || allows(named.who, *language_)) return match(named.body, at);
      if (looks(named.body, at)) throw refusal();
      return no_match;
   }

   std::size_t match_text(const expression& rule, std::size_t at) const {
      if (text_.size() - at < rule.text.size()) return no_match;
      for (const char byte : rule.text) {
         const char here = rule.kind == kind::literal ? text_[at] : zoql::grammar::lowered(text_[at]);
         if (here != byte) return no_match;
         ++at;
      }
      const bool goes_on = at < text_.size() && zoql::grammar::has_class(text_[at], zoql::grammar::name_part);
      return rule.kind == kind::whole_word && goes_on ? no_match : at;
   }

   const grammar* rules_;
   std::string_view text_;
   std::optional<dialect> language_;
};

} // namespace

bool matches(const grammar& rules, std::string_view start, std::string_view text, std::optional<dialect> language) {
   try {
      return matcher(rules, text, language).match(rules.find(start)->body, 0) == text.size();
   } catch (const refusal&) {
      return false;
   }
}

} // namespace zoql::tests::ebnf
