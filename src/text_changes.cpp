// Follows the shortest edit script (Myers 1986) over some differences at a time.
#include "text_changes.hpp"

#include <zoql/source.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace zoql::tool {

namespace {

using tokens = std::vector<std::string_view>;
using token_span = std::span<const std::string_view>;

std::size_t offset_in(std::string_view text, std::string_view part) {
   return static_cast<std::size_t>(part.data() - text.data());
}

/// Code points: half a changed word would be all of it otherwise.
tokens tokens_of(std::string_view text) {
   tokens all;
   all.reserve(text.size());
   each_code_point(text, [&](std::uint32_t begin) {
      if (!all.empty()) all.back() = text.substr(offset_in(text, all.back()), begin - offset_in(text, all.back()));
      all.push_back(text.substr(begin));
      return true;
   });
   return all;
}

/// A place in both lists of tokens.
struct point {
   std::size_t old_at = 0;
   std::size_t new_at = 0;

   [[nodiscard]] std::size_t sum() const noexcept { return old_at + new_at; }
};

/// Equal tokens: from `begin`, which lies after one that was put in or left out, to `end`.
struct equal_run {
   point begin;
   point end;
};

/// So many differences are looked through together; texts that differ everywhere are compared in pieces.
constexpr std::size_t most_differences = 64;

/// The way through two lists with the fewest differences: to their ends or, when those are too many, as far as it gets.
class path_finder {
public:
   path_finder(token_span old, token_span fresh) : old_(old), fresh_(fresh) {}

   /// The equal runs on the way, of which some are empty; the last ends where it stops.
   [[nodiscard]] std::vector<equal_run> find() {
      for (std::size_t differences = 0;; ++differences) {
         std::size_t farthest = 0;
         for (std::size_t lane = 0; lane <= differences; ++lane) {
            step& here = take_step(differences, lane);
            if (here.is_possible && here.run.end.sum() >= at(differences, farthest).run.end.sum()) farthest = lane;
         }
         const bool is_done = at(differences, farthest).run.end.sum() == old_.size() + fresh_.size();
         if (is_done || differences == most_differences) return trace(differences, farthest);
      }
   }

private:
   /// The farthest equal run that is reached by so many differences on one diagonal.
   struct step {
      equal_run run;
      bool is_possible = false;
      bool is_insertion = false;
   };

   /// Lane `l` of `d` differences holds `l` tokens left out and `d - l` put in.
   [[nodiscard]] step& at(std::size_t differences, std::size_t lane) { return steps_[differences][lane]; }

   step& take_step(std::size_t differences, std::size_t lane) {
      step& here = at(differences, lane);
      if (differences == 0) {
         here.is_possible = true;
      } else {
         begin_step(here, lane < differences ? &at(differences - 1, lane) : nullptr,
                    lane > 0 ? &at(differences - 1, lane - 1) : nullptr);
      }
      here.run.end = here.run.begin;
      for (point& end = here.run.end; here.is_possible && end.old_at < old_.size() && end.new_at < fresh_.size() &&
                                      old_[end.old_at] == fresh_[end.new_at];) {
         ++end.old_at;
         ++end.new_at;
      }
      return here;
   }

   /// After a token was put in or one was left out, whichever gets farther.
   void begin_step(step& here, const step* insertion, const step* deletion) const {
      const bool can_insert =
         insertion != nullptr && insertion->is_possible && insertion->run.end.new_at < fresh_.size();
      const bool can_delete = deletion != nullptr && deletion->is_possible && deletion->run.end.old_at < old_.size();
      here.is_possible = can_insert || can_delete;
      if (!here.is_possible) return;
      here.is_insertion = can_insert && (!can_delete || insertion->run.end.old_at > deletion->run.end.old_at);
      here.run.begin = here.is_insertion ? insertion->run.end : deletion->run.end;
      ++(here.is_insertion ? here.run.begin.new_at : here.run.begin.old_at);
   }

   [[nodiscard]] std::vector<equal_run> trace(std::size_t differences, std::size_t lane) {
      std::vector<equal_run> runs(differences + 1);
      for (;; --differences) {
         const step& here = at(differences, lane);
         runs[differences] = here.run;
         if (differences == 0) return runs;
         if (!here.is_insertion) --lane;
      }
   }

   token_span old_;
   token_span fresh_;
   std::array<std::array<step, most_differences + 1>, most_differences + 1> steps_;
};

std::size_t offset_of(std::string_view text, token_span all, std::size_t at) {
   return at == all.size() ? text.size() : offset_in(text, all[at]);
}

} // namespace

std::vector<text_change> text_changes(std::string_view old, std::string_view fresh) {
   const tokens old_tokens = tokens_of(old);
   const tokens new_tokens = tokens_of(fresh);
   std::vector<text_change> changes;
   point done;     // where the last equal run ended
   point compared; // where the next piece begins
   const auto add_change = [&](point next) {
      if (next.sum() == done.sum()) return;
      changes.push_back({offset_of(old, old_tokens, done.old_at), offset_of(old, old_tokens, next.old_at),
                         offset_of(fresh, new_tokens, done.new_at), offset_of(fresh, new_tokens, next.new_at)});
   };
   while (compared.sum() < old_tokens.size() + new_tokens.size()) {
      path_finder piece(token_span(old_tokens).subspan(compared.old_at),
                        token_span(new_tokens).subspan(compared.new_at));
      const auto in_whole = [start = compared](point at) {
         return point{at.old_at + start.old_at, at.new_at + start.new_at};
      };
      for (const equal_run& run : piece.find()) {
         compared = in_whole(run.end);
         if (run.begin.sum() == run.end.sum()) continue;
         add_change(in_whole(run.begin));
         done = compared;
      }
   }
   add_change(compared);
   return changes;
}

} // namespace zoql::tool
