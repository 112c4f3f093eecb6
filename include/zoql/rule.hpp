// What a rule is: a struct that says what it is `about` and checks the nodes it visits.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/channel.hpp>
#include <zoql/diagnostic.hpp>
#include <zoql/dialect.hpp>
#include <zoql/given.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace zoql {

/// The dialects a rule speaks in.
enum class dialects : std::uint8_t { zoql = 1, zoqlexport = 2, both = 3 };
inline constexpr dialects both = dialects::both;

[[nodiscard]] constexpr bool covers(dialects some, dialect one) noexcept {
   return (static_cast<unsigned>(some) & (1U << static_cast<unsigned>(one))) != 0;
}

/// The dialects that have something, by its column of the table of capabilities, and those that lack it.
[[nodiscard]] constexpr dialects with(bool capabilities::*what) noexcept {
   return static_cast<dialects>((zoql_capabilities.*what ? 1U : 0U) | (zoqlexport_capabilities.*what ? 2U : 0U));
}
[[nodiscard]] constexpr dialects without(bool capabilities::*what) noexcept {
   return static_cast<dialects>(static_cast<unsigned>(both) ^ static_cast<unsigned>(with(what)));
}

/// How a rule is known. A warning that is not documented becomes an error in strict mode.
enum class evidence : std::uint8_t {
   documented,      ///< a page of Zuora's says so, or ours where the rule is about what only this project reads
   live,            ///< somebody ran it on a tenant
   seen,            ///< it stands in running code, and no page allows it
   inferred,        ///< our reading
   outside_grammar, ///< no page and no running system has it, and the grammar that both show has no place for it
   unread,          ///< zoql does not read on, so that nothing is known of the rest
};

/// What an error may rest on; the other rules are warnings at most.
[[nodiscard]] constexpr bool bears_errors(evidence some) noexcept {
   return some != evidence::seen && some != evidence::inferred;
}

/// What stands in an example in place of something that cannot be shown or would fill pages.
struct stand_in {
   std::string_view mark;
   /// What is meant, so many times.
   std::string_view text;
   unsigned times = 1;
   /// The same in words, where the text cannot be shown.
   std::string_view words = {};
};

/// A severity, or one for each dialect.
struct levels {
   severity zoql;
   severity zoqlexport;
   constexpr levels(severity same) : zoql(same), zoqlexport(same) {}
   constexpr levels(severity in_zoql, severity in_zoqlexport) : zoql(in_zoql), zoqlexport(in_zoqlexport) {}
   [[nodiscard]] constexpr severity in(dialect language) const noexcept {
      return language == dialect::zoql ? zoql : zoqlexport;
   }
};

/// A second severity of a rule: that of its findings that are not as certain as the others.
struct lesser_level {
   /// Which they are, in words that follow the severity: `where …`, `for …`; empty: all are as loud.
   std::string_view where;
   severity level = severity::warning;
   /// The dialects that have some.
   zoql::dialects dialects = both;

   [[nodiscard]] constexpr bool is_of(dialect language) const noexcept {
      return !where.empty() && covers(dialects, language);
   }
};

/// Everything there is to say of a rule; index, README, `zoql rules`, `zoql explain`, SARIF and the first test come
/// from it.
struct about {
   /// Names the sin, is the stem of the rule's file, and never changes silently.
   std::string_view name;
   /// One line, without a full stop.
   std::string_view summary;
   /// One to three sentences: what happens, and the page of Zuora's that says so.
   std::string_view why;
   /// The key of the source in the rule reference, such as `Z2` or `E5 R5`.
   std::string_view source;
   /// A statement the rule speaks of, and its twin that no rule speaks of; both in every dialect of `dialects`.
   std::string_view bad;
   std::string_view good;
   zoql::dialects dialects = both;
   levels level = severity::error;
   /// What `say_at_most` makes of it.
   lesser_level lesser = {};
   zoql::evidence evidence = evidence::documented;
   /// The nodes the rule wants to see; it costs nothing in statements without them. None: the rule speaks of files, has
   /// no `check`, and the tool speaks in its name; its `bad` and `good` are texts of `.zoql` files.
   ast::kinds visits = {};
   /// The clauses in which it wants to see them; none: everywhere.
   ast::kinds within = {};
   /// What else such a node has to show; the rule is silent about those that do not. A `mistake` has to show nothing.
   zoql::given given = {};
   /// The kinds of node a fix of this rule may add, remove or change; all others say after it what they said before.
   ast::kinds mends = {};
   /// A fix of this rule may make one word of two; those of all others get a space where they would.
   bool joins_words = false;
   /// Off unless somebody asks for it.
   bool on_request = false;
   /// The channel the rule is about. It is silent about statements that are sent in another way, or of which nobody
   /// says how; one that is on request needs no asking for those of its channel.
   channel only_by = channel::unknown;
   /// The last API (WSDL) version the rule is true of; 0: it is true of all. It is silent where the version is unknown.
   unsigned until_version = 0;
   /// Where it speaks of a statement, every other rule is silent about that statement.
   bool speaks_alone = false;
   /// It speaks of statements as they are sent, in a request body or a line of `zoql pipe`: in a `.zoql` file its `bad`
   /// is read as something else.
   bool not_in_files = false;
   /// What a mark in `bad` stands for.
   zoql::stand_in bad_stand_in = {};
   /// A name the rule had before.
   std::string_view formerly = {};
};

/// Whether a rule speaks of files and not of statements.
[[nodiscard]] constexpr bool speaks_of_files(const about& rule) noexcept { return rule.visits.empty(); }

template<typename... Rules>
struct rule_list {
   static constexpr std::size_t size = sizeof...(Rules);
};

/// Where a rule stands in a list.
template<typename Rule, typename... Rules>
constexpr std::size_t place_in(rule_list<Rules...>) noexcept {
   std::size_t place = 0;
   static_cast<void>(((std::is_same_v<Rule, Rules> || (++place, false)) || ...));
   return place;
}

/// What each rule of a list says of itself, in the list's order.
template<typename... Rules>
[[nodiscard]] constexpr std::array<const about*, sizeof...(Rules)> abouts_of(rule_list<Rules...>) noexcept {
   return {&Rules::about...};
}

/// Takes what one rule says in one statement.
class report {
public:
   /// `is_set`: the user has set the level; `is_asked_for`: or has asked for the rule; `is_read`: somebody will read
   /// what is said, and not only count it.
   constexpr report(std::vector<diagnostic>& findings, const zoql::about& rule, severity level, bool is_set = true,
                    bool is_asked_for = true, bool is_read = true) noexcept
       : findings_(&findings), rule_(&rule), level_(level), is_set_(is_set), is_asked_for_(is_asked_for),
         is_read_(is_read) {}

   /// Whether the user wants to hear more of the rule than it says by itself.
   [[nodiscard]] constexpr bool is_asked_for() const noexcept { return is_asked_for_; }

   /// Whether help and fixes that are costly to find are worth it.
   [[nodiscard]] constexpr bool is_read() const noexcept { return is_read_; }

   /// One finding; what comes back takes help, notes and fixes before the next call.
   constexpr diagnostic& say(span where, message words, message help = {}) { return add(level_, where, words, help); }

   /// One finding that is not as certain as the rule's others, of which its `lesser` tells: no louder than `most`,
   /// unless the user has set how loud.
   constexpr diagnostic& say_at_most(severity most, span where, message words, message help = {}) {
      return add(is_set_ || level_ < most ? level_ : most, where, words, help);
   }

private:
   [[gnu::noinline, gnu::cold]] constexpr diagnostic& add(severity level, span where, message words, message help) {
      findings_->push_back(
         {.rule = rule_->name, .level = level, .where = where, .words = words, .help = help, .notes = {}, .fixes = {}});
      return findings_->back();
   }

   std::vector<diagnostic>* findings_;
   const zoql::about* rule_;
   severity level_;
   bool is_set_;
   bool is_asked_for_;
   bool is_read_;
};

} // namespace zoql
