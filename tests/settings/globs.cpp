// Which paths a pattern names.
#include "glob.hpp"

#include <catch2/catch.hpp>

#include <string>

using zoql::tool::glob_matches;
using zoql::tool::glob_problem;

TEST_CASE("a pattern of one part names that part wherever it stands") {
   CHECK(glob_matches("*.zoql", "a.zoql"));
   CHECK(glob_matches("*.zoql", "deep/er/a.zoql"));
   CHECK(glob_matches("legacy", "legacy/a.zoql"));
   CHECK(glob_matches("legacy/", "old/legacy/a.zoql"));
   CHECK_FALSE(glob_matches("legacy", "legacy2/a.zoql"));
   CHECK_FALSE(glob_matches("*.zoql", "a.json"));
}

TEST_CASE("a pattern of several parts counts from the folder of its file") {
   CHECK(glob_matches("legacy/*.zoql", "legacy/a.zoql"));
   CHECK(glob_matches("./legacy/*.zoql", "legacy/a.zoql"));
   CHECK_FALSE(glob_matches("legacy/*.zoql", "old/legacy/a.zoql"));
   CHECK_FALSE(glob_matches("legacy/*.zoql", "legacy/deep/a.zoql"));
   CHECK_FALSE(glob_matches("/a.zoql", "legacy/a.zoql"));
   CHECK(glob_matches("/a.zoql", "a.zoql"));
}

TEST_CASE("a star stays within its part, a double star does not") {
   CHECK_FALSE(glob_matches("a*d/x", "ab/cd/x"));
   CHECK(glob_matches("legacy/**/*.zoql", "legacy/a.zoql"));
   CHECK(glob_matches("legacy/**/*.zoql", "legacy/deep/er/a.zoql"));
   CHECK(glob_matches("**/old/**/a.zoql", "one/old/two/old/three/a.zoql"));
   CHECK_FALSE(glob_matches("**/old/**/a.zoql", "one/new/a.zoql"));
   CHECK(glob_matches("legacy/**", "legacy/a.zoql"));
   CHECK(glob_matches("**", "a.zoql"));
}

TEST_CASE("a pattern that names a folder names all below") {
   CHECK(glob_matches("queries/old", "queries/old/deep/a.zoql"));
   CHECK_FALSE(glob_matches("queries/old", "queries"));
}

TEST_CASE("question marks and sets stand for one byte") {
   CHECK(glob_matches("q?.zoql", "q1.zoql"));
   CHECK(glob_matches("q[0-9].zoql", "q7.zoql"));
   CHECK_FALSE(glob_matches("q[!0-9].zoql", "q7.zoql"));
}

TEST_CASE("many double stars cost no more than their number") {
   std::string pattern;
   std::string path;
   for (int part = 0; part < 200; ++part) {
      pattern += "**/a/";
      path += "a/";
   }
   CHECK_FALSE(glob_matches(pattern + "b", path + "c"));
}

TEST_CASE("what can never match is a problem") {
   CHECK(glob_problem("legacy/**") == "");
   CHECK(glob_problem("") != "");
   CHECK(glob_problem("./") != "");
   CHECK(glob_problem("../elsewhere") != "");
   CHECK(glob_problem("*.{zoql,json}") != "");
}
