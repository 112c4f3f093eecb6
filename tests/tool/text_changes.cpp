// The changes between two texts make one of the other, and are no more than what was changed.
#include "text_changes.hpp"

#include "../random.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using zoql::tool::text_change;
using zoql::tool::text_changes;

namespace {

std::string applied(std::string_view old, std::string_view fresh, const std::vector<text_change>& changes) {
   std::string result;
   std::size_t done = 0;
   std::size_t new_done = 0;
   for (const text_change& one : changes) {
      REQUIRE(one.old_begin >= done);
      REQUIRE(one.new_begin - new_done == one.old_begin - done); // what lies between is the same
      result.append(old.substr(done, one.old_begin - done))
         .append(fresh.substr(one.new_begin, one.new_end - one.new_begin));
      done = one.old_end;
      new_done = one.new_end;
   }
   return result.append(old.substr(done));
}

std::size_t changed_bytes(const std::vector<text_change>& changes) {
   std::size_t sum = 0;
   for (const text_change& one : changes) sum += one.old_end - one.old_begin + one.new_end - one.new_begin;
   return sum;
}

std::string random_text(zoql::test::random& random, std::uint32_t tokens) {
   const std::vector<std::string> pieces{"select ", "Id",      ", ", "'\xC3\xA9t\xC3\xA9'", " = ", "and ", "(", ")",
                                         "5",       "Name__c", "\n"};
   std::string text;
   for (std::uint32_t at = 0; at < tokens; ++at) text += random.one_of(pieces);
   return text;
}

} // namespace

TEST_CASE("the changes of any two texts make the new one") {
   zoql::test::random random(1);
   for (int round = 0; round < 200; ++round) {
      const std::string old = random_text(random, random.below(200));
      const std::string fresh = random_text(random, random.below(200));
      CHECK(applied(old, fresh, text_changes(old, fresh)) == fresh);
      CHECK(text_changes(old, old).empty());
   }
   CHECK(text_changes("", "").empty());
   CHECK(applied("", "a b", text_changes("", "a b")) == "a b");
   CHECK(applied("a b", "", text_changes("a b", "")).empty());
}

TEST_CASE("some edits far apart change only what they edit") {
   zoql::test::random random(2);
   for (int round = 0; round < 50; ++round) {
      std::string old;
      std::string fresh;
      std::size_t edited = 0;
      for (std::uint32_t part = random.below(150); part > 0; --part) {
         const std::string same = random_text(random, 20);
         old += same + " <> ";
         fresh += same + " != ";
         edited += 4;
      }
      CHECK(changed_bytes(text_changes(old, fresh)) == edited);
   }
}

TEST_CASE("texts that differ everywhere take a time that grows with their length alone") {
   std::string old;
   std::string fresh;
   for (int at = 0; at < 2'000; ++at) {
      old += "a" + std::to_string(at) + " ";
      fresh += "b" + std::to_string(at) + "\n";
   }
   CHECK(applied(old, fresh, text_changes(old, fresh)) == fresh);
   CHECK(applied(old, "x", text_changes(old, "x")) == "x");
   CHECK(applied("x", fresh, text_changes("x", fresh)) == fresh);
}
