// The unified difference, against what diff -u prints.
#include "output.hpp"

#include <catch2/catch.hpp>

#include <string>

using zoql::codegen::unified_diff;

namespace {
const std::string top = "--- a/x\n+++ b/x\n";
}

TEST_CASE("texts that are the same have no difference") { CHECK(unified_diff("a\nb\n", "a\nb\n", "x").empty()); }

TEST_CASE("a change has three lines around it") {
   CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "x") ==
         top + "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes far apart are hunks of their own, near ones share one") {
   const std::string before = "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n";
   CHECK(unified_diff(before, "A\n1\n2\n3\n4\n5\n6\n7\n8\nB\n", "x") ==
         top + "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -7,4 +7,4 @@\n 6\n 7\n 8\n-b\n+B\n");
   CHECK(unified_diff("a\n1\n2\nb\n", "A\n1\n2\nB\n", "x") == top + "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n-b\n+B\n");
}

TEST_CASE("a file that is not there, and one without a line end") {
   CHECK(unified_diff("", "a\n", "x") == top + "@@ -0,0 +1,1 @@\n+a\n");
   CHECK(unified_diff("a\n", "", "x") == top + "@@ -1,1 +0,0 @@\n-a\n");
   CHECK(unified_diff("a", "a\n", "x") == top + "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
}

TEST_CASE("texts with nothing in common are shown whole, however large") {
   std::string before;
   std::string after;
   for (int line = 0; line < 20'000; ++line) {
      before += "a" + std::to_string(line) + "\n";
      after += "b" + std::to_string(line) + "\n";
   }
   const std::string text = unified_diff(before, after, "x");
   CHECK(text.starts_with(top + "@@ -1,20000 +1,20000 @@\n-a0\n"));
   CHECK(text.size() ==
         top.size() + std::string("@@ -1,20000 +1,20000 @@\n").size() + before.size() + after.size() + 40'000);
}
