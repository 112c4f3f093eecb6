// The acceptor and the rules about the same statements, which are made of the acceptor's grammars and then damaged:
// what is outside a language has a finding, and what is inside has no error from a rule about its form. Run:
// differential [how many of each] [seed] [how many later findings may vanish]
#include "derive.hpp"
#include "trial.hpp"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using acceptor::language;
using acceptor::tally;
using acceptor::trial;

const char* title_of(language which) { return which == language::zoql ? "ZOQL" : "Export ZOQL"; }

long long sum(const std::map<std::string_view, long long>& counts) {
   long long all = 0;
   for (const auto& [rule, count] : counts) all += count;
   return all;
}

std::string lower(std::string_view text) {
   std::string small;
   for (const char byte : text) small += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
   return small;
}

void list(std::string_view words, const std::map<std::string_view, long long>& counts) {
   for (const auto& [rule, count] : counts)
      std::printf("   %s %s: %lld\n", std::string(words).c_str(), std::string(rule).c_str(), count);
}

/// Shows the first broken laws, each as small as it gets and each shape of it once.
class complaints {
public:
   void add(trial& judge, const std::string& text, trial::outcome outcome) {
      if (outcome == trial::outcome::agreed || shapes_.size() >= most) return;
      const std::string rule(judge.rule());
      const std::string law = outcome == trial::outcome::silent    ? "outside and passes"
                              : outcome == trial::outcome::refused ? "inside and an error of " + rule
                                                                   : "inside and not after a fix of " + rule;
      const std::string shown = shape_of(judge.shrink(text, outcome), judge.rules().which());
      if (shapes_.insert(law + shown).second)
         std::printf("%s: %s: %s\n", title_of(judge.rules().which()), law.c_str(), shown.c_str());
   }

private:
   static constexpr std::size_t most = 600;

   /// The statement with one name, text and number for all.
   static std::string shape_of(const std::string& text, language which) {
      std::vector<acceptor::token> tokens;
      acceptor::cut(text, which, tokens);
      std::string shape;
      for (const acceptor::token& one : tokens) {
         using enum acceptor::token_kind;
         if (!shape.empty() && one.text != "." && shape.back() != '.') shape += ' ';
         shape += one.kind == string || one.kind == pattern                   ? "'x'"
                  : one.kind == digits || one.kind == number                  ? "5"
                  : one.kind == word && acceptor::deriver::is_field(one.text) ? "Name"
                                                                              : lower(one.text);
      }
      return shape;
   }

   std::set<std::string> shapes_;
};

/// How many of the things to look at there are too few of: without them nothing is shown.
long long short_of(const tally& counts) {
   const auto is_short = [&](const char* what, long long have, long long part) {
      const long long wanted = counts.statements * part / 100;
      if (have < wanted) std::printf("   %lld %s, and at least %lld have to be\n", have, what, wanted);
      return have < wanted ? 1 : 0;
   };
   // Every second statement is derived, and some of the damaged ones are statements again.
   return is_short("inside", counts.inside, 50) + is_short("outside", counts.outside, 40) +
          is_short("with several findings and a fix for the first", counts.mended, 15);
}

/// The number of broken laws.
long long report(language which, const tally& counts) {
   const long long refused = sum(counts.refused_by);
   const long long broken = sum(counts.broken_by);
   std::printf("%s: %lld statements, every second one damaged\n"
               "   %lld inside, %lld of them called an error, %lld broken by a fix\n"
               "   %lld outside, %lld of them only warned about, %lld without a finding\n"
               "   %lld that are statements only if a keyword is a name\n"
               "   %lld called an error by the catalogue alone, %lld no error any more because of it\n"
               "   %lld with a fix for the first of several findings, after which %lld others were gone\n",
               title_of(which), counts.statements, counts.inside, refused, broken, counts.outside, counts.only_warned,
               counts.silent, counts.open, counts.refused_by_names, counts.lost_by_names, counts.mended,
               sum(counts.vanished));
   list("called an error by", counts.refused_by);
   list("broken by", counts.broken_by);
   list("gone of", counts.vanished);
   return refused + broken + counts.silent + counts.refused_by_names + counts.lost_by_names + short_of(counts);
}

} // namespace

int main(int count, char** arguments) {
   const long long each = count > 1 ? std::atoll(arguments[1]) : 100'000;
   const std::uint64_t seed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
   const long long ceiling = count > 3 ? std::atoll(arguments[3]) : std::numeric_limits<long long>::max();
   long long broken = 0;
   long long vanished = 0;
   for (const language which : {language::zoql, language::zoqlexport}) {
      trial trial(which);
      complaints complaints;
      zoql::test::random random(seed);
      acceptor::deriver deriver(trial.rules(), random);
      acceptor::derived made;
      for (long long number = 0; number < each; ++number) {
         deriver.derive(trial.rules().start(), made);
         const std::string derived = deriver.spell(made.tokens, true);
         if (!trial.is_inside(derived)) {
            std::printf("derived and not accepted: %s\n", derived.c_str());
            return 1;
         }
         complaints.add(trial, derived, trial.judge(derived));
         deriver.mutate(made);
         const std::string damaged = deriver.spell(made.tokens, false);
         complaints.add(trial, damaged, trial.judge(damaged));
      }
      broken += report(which, trial.counts());
      vanished += sum(trial.counts().vanished);
   }
   if (vanished > ceiling) std::printf("%lld findings vanished, and no more than %lld may\n", vanished, ceiling);
   return broken > 0 || vanished > ceiling ? 1 : 0;
}
