// The productions of `grammar/zoql.ebnf` as data, read, matched against texts and derived into sentences.
#pragma once

#include <zoql/dialect.hpp>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::tests::ebnf {

/// Who has a production.
enum class mark : std::uint8_t { both, zoql, zoqlexport, refused };

[[nodiscard]] constexpr bool allows(mark who, dialect language) noexcept {
   return who == mark::both || (who == mark::zoql && language == dialect::zoql) ||
          (who == mark::zoqlexport && language == dialect::zoqlexport);
}

enum class kind : std::uint8_t {
   choice,     ///< alternatives, the first that matches is taken
   sequence,   ///< parts
   optional,   ///< one part
   star,       ///< one part
   plus,       ///< one part
   and_ahead,  ///< one part
   not_ahead,  ///< one part
   reference,  ///< `text` names a production, `missing`, `skipped` or `eof`
   literal,    ///< `text` as it stands
   letters,    ///< `text` in any case
   whole_word, ///< the same, and no longer word
   bytes,      ///< one byte of `set`
   gate,       ///< matches nothing, in who `who` says
};

struct expression {
   ebnf::kind kind{};
   std::string text;
   std::bitset<256> set;
   mark who{};
   std::vector<expression> parts;
};

struct production {
   mark who{};
   std::string name;
   expression body;
};

struct grammar {
   std::vector<production> productions;
   std::map<std::string, std::size_t, std::less<>> places;

   [[nodiscard]] const production* find(std::string_view name) const {
      const auto found = places.find(name);
      return found == places.end() ? nullptr : &productions[found->second];
   }
};

/// The grammar of a text in the notation of `zoql.ebnf`; throws std::runtime_error with the line of a mistake, such as
/// a name that has no production.
[[nodiscard]] grammar read(std::string_view text);

/// Whether `start` matches the whole text as `language` has it; without a language as far as anything is recognised.
[[nodiscard]] bool matches(const grammar& rules, std::string_view start, std::string_view text,
                           std::optional<dialect> language);

/// Derives sentences that need not match: look-aheads are not minded. The same seed gives the same sentences.
class derivation {
public:
   derivation(const grammar& rules, std::optional<dialect> language, std::uint64_t seed);

   /// A random sentence of `start`; `size` bounds how often it grows before it takes the shortest way out.
   [[nodiscard]] std::string derive(std::string_view start, int size);

private:
   using height = std::size_t;

   [[nodiscard]] bool allows(mark who) const;
   [[nodiscard]] height height_of(const expression& rule) const;
   void measure();
   [[nodiscard]] std::size_t below(std::size_t end);
   void expand(const expression& rule);
   void expand_choice(const expression& rule);
   void repeat(const expression& rule, std::size_t least);
   void expand_reference(const expression& rule);
   void expand_name();
   void append(std::string_view text);
   void append_word(std::string_view word);
   [[nodiscard]] char any_of(const std::bitset<256>& set);

   const grammar* rules_;
   std::optional<dialect> language_;
   std::mt19937_64 random_;
   std::map<std::string, height, std::less<>> heights_;
   std::vector<std::string> words_;
   std::string sentence_;
   bool word_ended_ = false;
   int left_ = 0;
};

/// `count` different sentences of `statement` that also match it, the shorter ones first.
[[nodiscard]] std::vector<std::string> sentences(const grammar& rules, std::optional<dialect> language,
                                                 std::size_t count, std::uint64_t seed);

} // namespace zoql::tests::ebnf
