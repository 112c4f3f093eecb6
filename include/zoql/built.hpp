// What building gives: a statement's text, or the reasons why there is none.
#pragma once

#include <zoql/build/composition.hpp>
#include <zoql/build/feature.hpp>
#include <zoql/build/query.hpp>
#include <zoql/build/whole_number.hpp>
#include <zoql/check.hpp>
#include <zoql/normalise.hpp>
#include <zoql/normalise/plain.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql {

namespace building {
class maker;
}

/// A built statement. It moves and is not copied, because its findings view its texts; its text is copied at will.
class built {
public:
   enum class outcome : std::uint8_t {
      /// `text` is a statement that no rule of severity error speaks of.
      text,
      /// `findings` say why there is no text.
      refused,
      /// No row can be found, because a list of values was empty: there is nothing to ask Zuora for, and so no text.
      matches_nothing,
   };

   built() = default;
   built(built&&) noexcept = default;
   built& operator=(built&&) noexcept = default;
   built(const built&) = delete;
   built& operator=(const built&) = delete;
   ~built() = default;

   [[nodiscard]] outcome result() const noexcept { return result_; }
   /// Whether there is a text.
   [[nodiscard]] explicit operator bool() const noexcept { return result_ == outcome::text; }
   [[nodiscard]] bool matches_nothing() const noexcept { return result_ == outcome::matches_nothing; }

   /// The statement; empty unless `result` is `text`.
   [[nodiscard]] std::string text() const { return *this ? std::string(statement_.text()) : std::string(); }
   /// Its tree, which this object owns; empty unless `result` is `text`.
   [[nodiscard]] const ast::statement& tree() const noexcept {
      static const ast::statement nothing;
      return *this ? statement_.tree() : nothing;
   }

   /// What the rules and the builder itself say. There may be warnings beside a text.
   [[nodiscard]] const std::vector<diagnostic>& findings() const noexcept { return findings_; }
   /// The text in which findings have their place, for those who draw them. It is no statement to send: where `result`
   /// is `refused` it is what was refused.
   [[nodiscard]] std::string_view text_of_findings() const noexcept { return statement_.text(); }

private:
   friend class building::maker;

   outcome result_ = outcome::refused;
   owned_statement statement_;
   /// Words that findings view.
   std::vector<std::vector<char>> words_;
   std::vector<diagnostic> findings_;
};

namespace building {

/// The names the builder's own findings go by, and `refused_value`; they are no rules, because no statement that was
/// written can have them.
inline constexpr std::string_view dialect_lacks = "dialect-lacks";
inline constexpr std::string_view incomplete_statement = "incomplete-statement";
inline constexpr std::string_view no_normal_form = "no-normal-form";

/// Makes a `built` of a draft, step by step: what was refused, what the dialect lacks, the text, the rules.
class maker {
public:
   [[nodiscard]] static built make(const draft& draft, dialect language, const check_options& options = {}) {
      maker maker(language);
      maker.make(draft, options);
      return std::move(maker.built_);
   }

private:
   explicit maker(dialect language) : language_(language) {}

   void make(const draft& draft, const check_options& options) {
      find_refusals(draft);
      find_lacks(draft);
      if (!built_.findings_.empty()) return;
      if (is_constant(draft.where, false)) {
         built_.result_ = built::outcome::matches_nothing;
         return;
      }
      if (!print(draft)) return;
      check(built_.statement_.tree(), built_.findings_, options);
      if (is_valid(built_.findings_)) built_.result_ = built::outcome::text;
   }

   void find_refusals(const draft& draft) {
      if (draft.select.empty()) say(incomplete_statement, "no field is selected", {});
      if (draft.from.empty()) say(incomplete_statement, "no object to select from: call from(…)", {});
      if (is_refused(draft)) {
         each_refusal(draft, [this](std::string_view text) { say(refused_value, refusal_in(text), refused_in(text)); });
      }
      if (draft.having.kind() == ast::kind::boolean) {
         say(refused_value, "`having` asks for nothing, or for what never is: its list was empty", {});
      }
   }

   void find_lacks(const draft& draft) {
      if (features_of(language_) == features::all) return;
      const features used = features_in(draft);
      for (const lack& lack : lacks) {
         if (!includes(used, lack.feature) || includes(features_of(language_), lack.feature)) continue;
         say(dialect_lacks, lack.words, capabilities_of(language_).title).help = lack.help;
      }
   }

   /// Makes the text; false where there is none.
   [[nodiscard]] bool print(const draft& draft) {
      owned_statement composed = composer::compose(draft, language_);
      if (capabilities_of(language_).parentheses || is_normal(composed.tree())) {
         built_.statement_ = std::move(composed);
         return true;
      }
      normal_form form = normalise(composed.tree(), language_);
      built_.statement_ = std::move(form.statement);
      switch (form.result) {
      case normal_form::outcome::normal:
         return true;
      case normal_form::outcome::matches_nothing:
         built_.result_ = built::outcome::matches_nothing;
         return false;
      case normal_form::outcome::too_large:
         say(no_normal_form, "without parentheses the condition would have {} conditions",
             whole_number(form.conditions).view());
         return false;
      case normal_form::outcome::impossible:
         say(no_normal_form, form.obstacle.words, {});
         return false;
      }
      return false;
   }

   [[nodiscard]] static bool is_normal(const ast::statement& statement) noexcept {
      const ast::node* const where = statement.clause(ast::kind::where);
      return where == nullptr || normalising::is_plainly_normal(statement, statement[where->first_child]);
   }

   /// A finding that owns the word in its hole; it has no place in a text, because there is none.
   diagnostic& say(std::string_view name, std::string_view words, std::string_view hole) {
      const std::vector<char>& kept = built_.words_.emplace_back(hole.begin(), hole.end());
      const std::string_view view = kept.empty() ? std::string_view("") : std::string_view(kept.data(), kept.size());
      built_.findings_.push_back({.rule = name,
                                  .level = severity::error,
                                  .where = {},
                                  .words = message(words, view),
                                  .help = {},
                                  .notes = {},
                                  .fixes = {}});
      return built_.findings_.back();
   }

   built built_;
   dialect language_;
};

template<features Uses, typename Source, typename Named>
struct maker_of<query<Uses, Source, Named>> : maker {};

} // namespace building

} // namespace zoql
