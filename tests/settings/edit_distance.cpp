// How far names lie apart, at run time and in constant evaluation.
#include <zoql/edit_distance.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

using zoql::nearest;

namespace {

/// Of words that are not very far from each other.
constexpr std::size_t edit_distance(std::string_view one, std::string_view other) {
   return zoql::edit_distance(one, other, 40);
}

constexpr std::array<std::string_view, 3> names{"angled-inequality", "missing-part", "strict"};

static_assert(edit_distance("missing-part", "misisng-part") == 1);
static_assert(nearest("stric", names) == "strict");

} // namespace

TEST_CASE("a step puts in, leaves out, replaces or swaps") {
   CHECK(edit_distance("", "") == 0);
   CHECK(edit_distance("abc", "abc") == 0);
   CHECK(edit_distance("abc", "ab") == 1);
   CHECK(edit_distance("abc", "abcd") == 1);
   CHECK(edit_distance("abc", "axc") == 1);
   CHECK(edit_distance("abc", "bac") == 1);
   CHECK(edit_distance("abc", "cab") == 2);
   CHECK(edit_distance("kitten", "sitting") == 3);
   CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("the case of ASCII letters does not count") {
   CHECK(edit_distance("Account", "ACCOUNT") == 0);
   CHECK(edit_distance("\xC3\xA9", "\xC3\x89") == 1);
}

TEST_CASE("a distance is the same from both ends") {
   for (const std::string_view one : names) {
      for (const std::string_view other : names) CHECK(edit_distance(one, other) == edit_distance(other, one));
   }
}

TEST_CASE("a long name is far from all, and so is what lies beyond the limit") {
   const std::string one(65, 'a');
   CHECK(edit_distance(one, one) == 41);
   CHECK(zoql::edit_distance("kitten", "sitting", 2) == 3);
   CHECK(edit_distance(std::string(64, 'a'), std::string(64, 'a')) == 0);
}

TEST_CASE("only what is near is suggested") {
   CHECK(nearest("angld-inequalty", names) == "angled-inequality");
   CHECK(nearest("strictt", names) == "strict");
   CHECK(nearest("part", names) == "");
   CHECK(nearest("xy", names) == "");
   CHECK(nearest("", names) == "");
}
