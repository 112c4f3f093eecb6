// Reads a broken statement as it was most likely meant, so that one mistake gets one finding and all else is judged as
// if it had not been made: of all small edits where something fits nowhere, those are taken after which the rules have
// least to say.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/repair/changes.hpp>
#include <zoql/repair/damage.hpp>
#include <zoql/repair/look_alikes.hpp>
#include <zoql/repair/numbers.hpp>
#include <zoql/repair/parts.hpp>
#include <zoql/repair/proposal.hpp>
#include <zoql/repair/quotes.hpp>
#include <zoql/repair/read_back.hpp>
#include <zoql/repair/whole_text.hpp>
#include <zoql/repair/words.hpp>
#include <zoql/repair/wreck.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::repair {

/// `Judge` adds what the rules find in a statement, until a bill is high enough, in no order and with no help that is
/// costly to find: `judge(const ast::statement&, std::vector<diagnostic>&, bill&)`.
template<typename Judge>
class repairer {
public:
   repairer(const ast::statement& statement, Judge judge)
       : statement_(statement), judge_(judge), changes_(statement.text) {}

   /// Whether the statement, in which `findings` were found, can be read better; `meant` is then the tree of that
   /// reading. It views the text as it stands, and has a node for each mistake. `judged`: it was the judge who found
   /// them.
   [[nodiscard]] bool read(const std::vector<diagnostic>& findings, bool judged, ast::statement& meant) {
      if (statement_.reread == nullptr || statement_.present.has(ast::kind::too_deep)) return false;
      const bool may_be_odd = statement_.has_rare_bytes || statement_.text.find('&') != std::string_view::npos;
      const bool is_odd = may_be_odd && make_plain();
      if (!is_odd && first_wreck(statement_, findings, given_up_).at == nowhere) return false;
      if (is_odd ? !read_now() : !judge_as_it_stands(findings, judged)) return false;
      for (int round = 0; round < most_rounds && left_ > 0; ++round) {
         const error_place here = first_wreck(now_, now_findings_, given_up_);
         if (here.at == nowhere) break;
         propose_at(here);
         if (!take_best(here)) give_up(here.at);
      }
      // Half a repair may be a wrong one.
      if (left_ == 0 || (changes_.empty() && notes_.empty())) return false;
      read_back(statement_.text, now_, changes_, notes_, meant);
      meant.has_rare_bytes = statement_.has_rare_bytes;
      return true;
   }

private:
   static constexpr int most_rounds = 16;
   /// How many bytes may be read again; to judge them costs more than to read them. A short statement is read so many
   /// times, so that a file of broken ones takes no forever.
   static constexpr std::size_t budget = std::size_t{1} << 19;
   static constexpr std::size_t most_readings = 256;
   static constexpr std::size_t cost_of_judging = 3;

   /// Writes out entities and makes odd spaces plain: neither means anything outside of strings.
   [[nodiscard]] bool make_plain() {
      const std::vector<edit> written = write_out_entities(statement_.text, statement_.language);
      if (!written.empty()) static_cast<void>(take(written, note_of_all(written, ast::word::xml_entity)));
      if (statement_.has_rare_bytes) {
         const std::vector<edit> plain = write_plainly(changes_.text(), statement_.language);
         if (!plain.empty() && take(plain, note_of_all(plain, ast::word::look_alike))) return true;
      }
      const std::vector<edit> spaces = statement_.has_rare_bytes
                                          ? make_spaces_plain(changes_.text(), statement_.language, false)
                                          : std::vector<edit>();
      if (spaces.empty()) return !written.empty();
      const std::vector<edit> parting = make_spaces_plain(changes_.text(), statement_.language, true);
      const unsigned without = damage_with(spaces);
      const bool has_choice =
         std::any_of(spaces.begin(), spaces.end(), [](const edit& one) { return one.text.empty(); });
      const bool parts = has_choice ? damage_with(parting) < without : !pay_again();
      const bool taken = parts ? take(parting, note_of_all(parting, ast::word::odd_space, ast::flag::special))
                               : take(spaces, note_of_all(spaces, ast::word::odd_space));
      return taken || !written.empty();
   }

   /// False where no more may be read.
   [[nodiscard]] bool pay(std::size_t bytes) noexcept {
      if (left_ < bytes) left_ = 0;
      left_ -= std::min(left_, bytes);
      return left_ > 0;
   }

   /// Pays for what was read and judged last as if it were once more.
   [[nodiscard]] bool pay_again() noexcept {
      const std::size_t bytes = candidate_text_.size() + 64;
      return pay(bytes) && pay(cost_of_judging * bytes);
   }

   /// Makes the tree of the text with some edits.
   template<typename Edits>
   [[nodiscard]] bool try_edits(const Edits& edits, span whole = {}) {
      apply_into(candidate_text_, changes_.text(), edits);
      if (!pay(candidate_text_.size() + 64)) return false;
      reads_on_ = statement_.reread(candidate_text_, statement_.language, whole, candidate_);
      return true;
   }

   /// What the rules have against a tree; not all of it where that makes the damage more than `most`.
   [[nodiscard]] bool judge(const ast::statement& tree, std::vector<diagnostic>& findings, unsigned& damage,
                            unsigned most = cost::no_way) {
      if (!pay(cost_of_judging * (tree.text.size() + 64))) return false;
      findings.clear();
      bill found(damage < most ? most - damage : 0);
      judge_(tree, findings, found);
      found.add(findings);
      damage += found.sum();
      return true;
   }

   /// What the rules have against the tree as it is now.
   [[nodiscard]] bool judge_now() {
      damage_ = damage_of(now_);
      if (!judge(now_, now_findings_, damage_)) return false;
      std::sort(now_findings_.begin(), now_findings_.end(), comes_before);
      return true;
   }

   [[nodiscard]] bool judge_as_it_stands(const std::vector<diagnostic>& findings, bool judged) {
      now_ = statement_;
      now_.text = changes_.text();
      if (!judged) return judge_now();
      damage_ = damage_of(now_);
      now_findings_ = findings;
      bill found(cost::no_way);
      found.add(findings);
      damage_ += found.sum();
      return true;
   }

   /// Reads and judges the text as it is now.
   [[nodiscard]] bool read_now() {
      if (!pay(changes_.text().size() + 64)) return false;
      statement_.reread(changes_.text(), statement_.language, {}, now_);
      return judge_now();
   }

   [[nodiscard]] unsigned damage_with(const std::vector<edit>& edits) {
      if (!try_edits(edits)) return cost::no_way;
      unsigned damage = damage_of(candidate_);
      return judge(candidate_, candidate_findings_, damage) ? damage : cost::no_way;
   }

   void give_up(std::uint32_t wreck) {
      given_up_ = wreck + 1;
      for (const ast::node& node : now_.nodes) {
         if (node.where.begin != wreck || node.word != ast::word::missing_closing_parenthesis) continue;
         ast::node note = node;
         note.where = changes_.before(node.where);
         note.flags |= ast::flag::repeated;
         notes_.push_back(note);
      }
   }

   void look_at_tokens() {
      if (tokens_are_fresh_) return;
      split(changes_.text(), statement_.language, tokens_);
      quotes_are_paired_ = are_paired(changes_.text(), statement_.language);
      tokens_are_fresh_ = true;
   }

   void propose_at(error_place here) {
      look_at_tokens();
      std::size_t at = 0;
      while (at < tokens_.size() && tokens_[at].where.end <= here.at) ++at;
      const broken_place around{changes_.text(), statement_.language, tokens_, at, quotes_are_paired_};
      for (std::size_t token = at < 6 ? 0 : at - 6; token <= at + 6 && token <= tokens_.size(); ++token) {
         const std::size_t before = proposals_.size();
         const std::size_t distance = token < at ? at - token : token - at;
         propose_quotes(around, token, here.breaks, proposals_);
         if (token + 5 > at && token <= at + 1) {
            propose_words(around, token, proposals_);
            propose_next_statement(around, token, proposals_);
         }
         if (distance < 3) propose_parts(around, token, proposals_);
         propose_numbers(around, token, proposals_);
         for (std::size_t one = before; one < proposals_.size(); ++one)
            proposals_[one].cost +=
               static_cast<unsigned>(distance) + (here.is_named || !here.breaks ? cost::finding : 0);
      }
      if (here.breaks) parting::leave_out_unclosed(around, proposals_);
   }

   /// Where a statement with a proposal has to read on.
   [[nodiscard]] span whole_with(const proposal& one, error_place here) const noexcept {
      // Where a rule is named it reads on already, up to the next wreck.
      const std::uint32_t goal = here.breaks ? here.at : place_before_wreck(now_, std::max(given_up_, here.at + 1));
      return {given_up_, goal == nowhere ? nowhere : place_after(goal, one.edits) + 1};
   }

   /// Takes the proposal after which least is wrong, if that is less than now. Where not all could be compared none is
   /// taken.
   bool take_best(error_place here) {
      const proposal* best = nullptr;
      unsigned least = damage_;
      for (const proposal* next = next_after(nullptr, proposals_); next != nullptr;
           next = next_after(next, proposals_)) {
         const proposal& one = *next;
         if (one.cost >= least) break;
         const span whole = whole_with(one, here);
         if (!try_edits(one.edits, whole)) break;
         if (!reads_on_ || !reads_on(candidate_, whole)) continue;
         unsigned damage = one.cost + damage_of(candidate_);
         if (damage >= least || !judge(candidate_, candidate_findings_, damage, least) || damage >= least) continue;
         least = damage;
         best = &one;
         std::swap(best_, candidate_);
         std::swap(best_findings_, candidate_findings_);
         best_damage_ = damage - one.cost;
      }
      const bool taken = best != nullptr && left_ > 0 && take(best->edits, best->note);
      if (taken) take_tree();
      proposals_.clear();
      return taken;
   }

   template<typename Edits>
   bool take(const Edits& edits, ast::node note) {
      note.where = changes_.before(note.where);
      if (note.word == ast::word::missing_closing_quote || note.word == ast::word::missing_opening_quote)
         note.at = changes_.begin_before(note.at);
      if (!changes_.add(edits)) return false;
      tokens_are_fresh_ = false;
      notes_.push_back(note);
      return true;
   }

   /// The tree of what was taken is there already.
   void take_tree() noexcept {
      std::swap(now_, best_);
      std::swap(now_findings_, best_findings_);
      std::sort(now_findings_.begin(), now_findings_.end(), comes_before);
      now_.text = changes_.text();
      damage_ = best_damage_;
   }

   const ast::statement& statement_;
   Judge judge_;
   changes changes_;
   std::vector<ast::node> notes_;
   ast::statement now_;
   std::vector<diagnostic> now_findings_;
   ast::statement candidate_;
   std::vector<diagnostic> candidate_findings_;
   std::string candidate_text_;
   bool reads_on_ = false;
   ast::statement best_;
   std::vector<diagnostic> best_findings_;
   unsigned best_damage_ = 0;
   unsigned damage_ = 0;
   std::uint32_t given_up_ = 0;
   std::size_t left_ = std::min(budget, most_readings*(statement_.text.size() + 64));
   proposals proposals_;
   token_row tokens_;
   bool quotes_are_paired_ = false;
   bool tokens_are_fresh_ = false;
};

} // namespace zoql::repair
