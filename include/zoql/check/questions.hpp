// Which rules are asked about which nodes: tables made of what the rules say of themselves, a bit for each rule.
#pragma once

#include <zoql/check/options.hpp>
#include <zoql/rule.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace zoql::checking {

/// One bit for each rule that visits a kind of node, in the order of `row::rules`.
using bits = std::uint64_t;

using ast::clause_count;

/// What the tables need to know of a rule.
struct listed_rule {
   const zoql::about* about;
   bool needs_catalogue;
};

/// Which rules what is seen of a node or of its children leaves over.
struct filter {
   std::array<bits, ast::word_count> word{};
   std::array<bits, ast::kind_count> first{};
   std::array<bits, ast::kind_count> last{};
   std::array<bits, ast::kind_count> child_kind{};
   std::array<bits, ast::word_count> child_word{};
   /// By the place of the mark.
   std::array<bits, 16> flag{};
   std::array<bits, 16> child_flag{};
};

/// The rules that visit one kind of node.
struct row {
   static constexpr std::size_t most_rules = 64;
   /// Their places in `all_rules`.
   std::array<std::uint8_t, most_rules> rules{};
   std::size_t count = 0;
   /// Those that ask for nothing of the kind.
   bits any_word = 0;
   bits any_flag = 0;
   bits any_child = 0;
   /// Those that look at the children at all.
   bits asks_children = 0;
   bits beside = 0;
   bits asks_clause = 0;
   /// By the clause a node is in; those that ask for none are among all.
   std::array<bits, clause_count> clause{};
   bits asks_subject = 0;
   /// By what a condition is about; those that ask nothing of it are among all.
   std::array<bits, subject_count> subject{};
   bits repeated_field = 0;
   bits repeated_item = 0;
   /// All of these five.
   bits far = 0;
   bits unusual_field = 0;
   bits deep = 0;
   bits status_history = 0;
   /// Those, and all others that ask for a dot.
   bits with_dot = 0;
   bits odd_name = 0;
   /// All that ask for a form of names.
   bits form = 0;
   /// Those that a node without children, marks and word leaves over.
   bits leaf = 0;
   /// Its place among the filters.
   std::size_t filter = 0;
   bool filtered = false;
};

using rows = std::array<row, ast::kind_count>;
/// For each kind of node the rules that may speak in a statement.
using audience = std::array<bits, ast::kind_count>;

[[nodiscard]] constexpr bool is_content_with_leaf(const given& when) noexcept {
   return (when.word.empty() || when.word.has(ast::word::none)) && when.flags == 0 && when.first.empty() &&
          when.last.empty() && when.children.empty() && when.child_words.empty() && when.child_flags == 0;
}

[[nodiscard]] constexpr bool looks_closer(const given& when) noexcept {
   return !when.word.empty() || when.flags != 0 || !when.first.empty() || !when.last.empty() ||
          !when.children.empty() || !when.child_words.empty() || when.child_flags != 0;
}

template<typename Member, std::size_t Size>
constexpr void put(std::array<bits, Size>& table, ast::set_of<Member> wanted, bits bit) noexcept {
   for (std::size_t at = 0; at < Size; ++at) {
      if (wanted.empty() || wanted.has(static_cast<Member>(at))) table[at] |= bit;
   }
}
constexpr void put(std::array<bits, 16>& table, std::uint16_t wanted, bits bit) noexcept {
   for (std::size_t at = 0; at < table.size(); ++at) {
      if (wanted == 0 || ((wanted >> at) & 1U) != 0) table[at] |= bit;
   }
}

/// A mistake is shown to all that visit mistakes.
[[nodiscard]] constexpr given asked_of(const zoql::about& rule, ast::kind kind) noexcept {
   return kind == ast::kind::mistake ? given() : rule.given;
}

template<std::size_t Count>
[[nodiscard]] constexpr rows make_rows(const std::array<listed_rule, Count>& all) noexcept {
   static_assert(Count <= 256);
   rows made{};
   for (std::size_t place = 0; place < Count; ++place) {
      const zoql::about& rule = *all[place].about;
      if (rule.speaks_alone) continue;
      for (std::size_t kind = 0; kind < ast::kind_count; ++kind) {
         if (!rule.visits.has(static_cast<ast::kind>(kind))) continue;
         const given when = asked_of(rule, static_cast<ast::kind>(kind));
         row& into = made[kind];
         const bits bit = bits{1} << into.count;
         into.rules[into.count++] = static_cast<std::uint8_t>(place);
         if (when.word.empty()) into.any_word |= bit;
         if (when.flags == 0) into.any_flag |= bit;
         const bool any_child = when.children.empty() && when.child_words.empty() && when.child_flags == 0;
         if (any_child) into.any_child |= bit;
         if (!any_child || !when.first.empty() || !when.last.empty()) into.asks_children |= bit;
         if (!when.beside.empty()) into.beside |= bit;
         if (!rule.within.empty()) into.asks_clause |= bit;
         put(into.clause, rule.within, bit);
         if (!when.subjects.empty()) into.asks_subject |= bit;
         put(into.subject, when.subjects, bit);
         if (when.repeated_field) into.repeated_field |= bit;
         if (when.repeated_item) into.repeated_item |= bit;
         if (when.deep) into.deep |= bit;
         if (when.status_history) into.status_history |= bit;
         if (when.odd_name) into.odd_name |= bit;
         if (when.unusual_field) into.unusual_field |= bit;
         into.far = into.beside | into.asks_clause | into.asks_subject | into.repeated_field | into.repeated_item;
         if (when.dotted || when.deep || when.status_history) into.with_dot |= bit;
         into.form = into.with_dot | into.odd_name;
         if (is_content_with_leaf(when)) into.leaf |= bit;
         into.filtered = into.filtered || looks_closer(when);
      }
   }
   std::size_t filters = 0;
   for (row& one : made) {
      if (one.filtered) one.filter = filters++;
   }
   return made;
}

[[nodiscard]] constexpr std::size_t count_filters(const rows& all) noexcept {
   std::size_t count = 0;
   for (const row& one : all) count += one.filtered ? 1 : 0;
   return count;
}

template<std::size_t Filters, std::size_t Count>
[[nodiscard]] constexpr std::array<filter, Filters> make_filters(const std::array<listed_rule, Count>& all,
                                                                 const rows& made) noexcept {
   std::array<filter, Filters> filters{};
   for (std::size_t kind = 0; kind < ast::kind_count; ++kind) {
      const row& one = made[kind];
      if (!one.filtered) continue;
      filter& into = filters[one.filter];
      for (std::size_t at = 0; at < one.count; ++at) {
         const given when = asked_of(*all[one.rules[at]].about, static_cast<ast::kind>(kind));
         const bits bit = bits{1} << at;
         put(into.word, when.word, bit);
         put(into.first, when.first, bit);
         put(into.last, when.last, bit);
         put(into.flag, when.flags, bit);
         if ((one.any_child & bit) != 0) continue;
         if (!when.children.empty()) put(into.child_kind, when.children, bit);
         if (!when.child_words.empty()) put(into.child_word, when.child_words, bit);
         if (when.child_flags != 0) put(into.child_flag, when.child_flags, bit);
      }
   }
   return filters;
}

/// What of a statement decides which rules may speak in it, beside its kinds of nodes.
struct setting {
   dialect language = dialect::zoql;
   bool has_catalogue = false;
   bool has_version = false;
   bool has_rare_bytes = false;
   /// Not part of the place: what it changes is looked at again, as what the user has set.
   channel sent_by = channel::unknown;

   [[nodiscard]] constexpr std::size_t place() const noexcept {
      return (language == dialect::zoqlexport ? 1U : 0U) | (has_catalogue ? 2U : 0U) | (has_version ? 4U : 0U) |
             (has_rare_bytes ? 8U : 0U);
   }
   [[nodiscard]] static constexpr setting at(std::size_t place) noexcept {
      return {(place & 1U) != 0 ? dialect::zoqlexport : dialect::zoql, (place & 2U) != 0, (place & 4U) != 0,
              (place & 8U) != 0, channel::unknown};
   }
   static constexpr std::size_t count = 16;
};

[[nodiscard]] constexpr bool may_speak(const listed_rule& rule, check_options::choice choice, setting here) noexcept {
   const zoql::about& about = *rule.about;
   if (!is_on(about, choice, here.sent_by)) return false;
   return covers(about.dialects, here.language) && (here.has_catalogue || !rule.needs_catalogue) &&
          (here.has_version || about.until_version == 0) && (here.has_rare_bytes || !about.given.rare_bytes);
}

/// Whether there are rules that speak of a channel.
template<std::size_t Count>
[[nodiscard]] constexpr bool has_rules(const std::array<listed_rule, Count>& all, channel sent_by) noexcept {
   if (sent_by == channel::unknown) return false;
   for (const listed_rule& one : all) {
      if (one.about->only_by == sent_by) return true;
   }
   return false;
}

/// The rules that may speak where the user has set nothing, by `setting::place`.
template<std::size_t Count>
[[nodiscard]] constexpr std::array<audience, setting::count> make_audiences(const std::array<listed_rule, Count>& all,
                                                                            const rows& made) noexcept {
   std::array<audience, setting::count> audiences{};
   for (std::size_t place = 0; place < setting::count; ++place) {
      for (std::size_t kind = 0; kind < ast::kind_count; ++kind) {
         for (std::size_t at = 0; at < made[kind].count; ++at) {
            if (may_speak(all[made[kind].rules[at]], check_options::choice::as_is, setting::at(place)))
               audiences[place][kind] |= bits{1} << at;
         }
      }
   }
   return audiences;
}

/// The same where the user has set some rules, or some speak of the channel: only those are looked at again.
template<std::size_t Count>
[[nodiscard]] constexpr audience change_audience(audience usual, const std::array<listed_rule, Count>& all,
                                                 const rows& made, const check_options& options,
                                                 setting here) noexcept {
   for (std::size_t kind = 0; kind < ast::kind_count; ++kind) {
      for (std::size_t at = 0; at < made[kind].count; ++at) {
         const std::size_t place = made[kind].rules[at];
         const bool is_of_channel = here.sent_by != channel::unknown && all[place].about->only_by == here.sent_by;
         if (options.choices[place] == check_options::choice::as_is && !is_of_channel) continue;
         const bits bit = bits{1} << at;
         usual[kind] = may_speak(all[place], options.choices[place], here) ? usual[kind] | bit : usual[kind] & ~bit;
      }
   }
   return usual;
}

} // namespace zoql::checking
