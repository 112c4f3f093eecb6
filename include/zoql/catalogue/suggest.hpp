// Did you mean: the known name that is nearest to an unknown one, by spelling, label, alias or beginning.
#pragma once

#include <zoql/catalogue.hpp>
#include <zoql/edit_distance.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zoql::catalogue {

/// A name that may have been meant; empty when there is none.
struct suggestion {
   std::string_view name;
   /// No other name is as near: a fix may use it.
   bool unique = false;

   [[nodiscard]] constexpr explicit operator bool() const noexcept { return !name.empty(); }
};

/// A word without letter case, blanks and hyphens ("Bill Run" is billrun), kept on the stack. A word of more than
/// `most` characters is none that Zuora knows and stays empty.
class squeezed {
public:
   static constexpr std::size_t most = 64;

   constexpr explicit squeezed(std::string_view word) noexcept {
      for (const char byte : word) {
         if (byte == ' ' || byte == '-') continue;
         if (size_ == most) {
            size_ = 0;
            return;
         }
         bytes_[size_++] = folded(byte);
      }
   }
   [[nodiscard]] constexpr std::string_view text() const noexcept { return {bytes_, size_}; }

private:
   char bytes_[most] = {};
   std::size_t size_ = 0;
};

/// Whether a word, squeezed, is another one that is so already and not empty.
[[nodiscard]] constexpr bool is_squeezed(std::string_view word, std::string_view other) noexcept {
   std::size_t at = 0;
   for (const char byte : word) {
      if (byte == ' ' || byte == '-') continue;
      if (at == other.size() || folded(byte) != other[at]) return false;
      ++at;
   }
   return at == other.size();
}

/// Keeps the nearest of the names it is shown. It allocates nothing.
class nearest {
public:
   constexpr explicit nearest(std::string_view word) noexcept : word_(word) {
      const std::size_t size = word_.text().size();
      limit_ = size <= 2 ? 0 : size <= 5 ? 1 : size <= 8 ? 2 : 3;
      letters_ = letters_of(word_.text());
   }

   /// `spelling` is the name itself, or its label, or another name for it.
   constexpr void consider(std::string_view name, std::string_view spelling) noexcept {
      const std::string_view word = word_.text();
      // What is shorter by more than the limit is neither near nor does it begin like the word.
      if (word.empty() || spelling.empty() || spelling.size() + limit_ < word.size()) return;
      // What lacks more letters than that is neither.
      if (static_cast<std::size_t>(std::popcount(letters_ & ~letters_of(spelling))) > limit_) return;
      keep(name, rank(squeezed(spelling).text()));
   }
   constexpr void consider(std::string_view name) noexcept { consider(name, name); }

   /// For a name that is not spelt alike but leads to the same thing: it counts after all that are spelt alike.
   constexpr void consider_related(std::string_view name, std::string_view related) noexcept {
      if (squeezed(related).text() == word_.text()) keep(name, related_rank);
   }

   [[nodiscard]] constexpr suggestion best() const noexcept { return best_; }

private:
   static constexpr std::size_t related_rank = 10;
   static constexpr std::size_t beginning_rank = 20;
   static constexpr std::size_t no_rank = 1000;

   [[nodiscard]] constexpr std::size_t rank(std::string_view spelling) const noexcept {
      const std::size_t most = std::min(limit_, rank_); // what is farther than the nearest does not count
      const std::size_t distance = zoql::edit_distance(word_.text(), spelling, most);
      if (distance <= most) return distance;
      const bool begins = word_.text().size() >= 4 && spelling.starts_with(word_.text());
      return begins ? beginning_rank + spelling.size() - word_.text().size() : no_rank;
   }

   constexpr void keep(std::string_view name, std::size_t rank) noexcept {
      if (rank == no_rank || rank > rank_) return;
      if (rank == rank_ && name != best_.name) {
         best_.unique = false;
         return;
      }
      best_ = {name, true};
      rank_ = rank;
   }

   squeezed word_;
   std::uint32_t letters_ = 0;
   std::size_t limit_ = 0;
   std::size_t rank_ = no_rank;
   suggestion best_;
};

/// The object or data source that may stand after `from` and was meant by `word`.
[[nodiscard]] constexpr suggestion suggest_object(const view& all, std::string_view word, context where) noexcept {
   nearest found(word);
   for (const object one : all.objects()) {
      if (one.in(where).is(false)) continue;
      found.consider(one.name());
      found.consider(one.name(), one.label());
      for (const std::string_view alias : one.aliases()) found.consider(one.name(), alias);
   }
   return found.best();
}

/// The field of `of` that may stand there and was meant by `word`.
[[nodiscard]] constexpr suggestion suggest_field(const object& of, std::string_view word, context where) noexcept {
   // `AccountId` of an Account is its own key.
   constexpr std::string_view key = "Id";
   const std::size_t size = of.name().size();
   if (word.size() == size + key.size() && same_name(word.substr(0, size), of.name()) &&
       same_name(word.substr(size), key) && of.field(key))
      return {of.field(key).name(), true};
   nearest found(word);
   for (const field one : of.fields()) {
      if (one.in(where).is(false)) continue;
      found.consider(one.name());
      found.consider(one.name(), one.label());
   }
   return found.best();
}

/// The join of `of` that was meant by `word`, which may also be the name of the object that the join leads to.
[[nodiscard]] constexpr suggestion suggest_join(const object& of, std::string_view word) noexcept {
   nearest found(word);
   for (const join one : of.joins()) {
      found.consider(one.name());
      found.consider(one.name(), one.label());
      found.consider_related(one.name(), one.target());
   }
   return found.best();
}

} // namespace zoql::catalogue
