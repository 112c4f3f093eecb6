// Which dialect a text is read in, when nobody says: what tells, in whatever order it stands.
#include <zoql/check_guessed.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace {

using zoql::dialect;
using zoql::dialect_marks;

dialect_marks marks_in(std::string_view text) {
   zoql::parser parser;
   return zoql::find_marks(text, parser);
}

std::optional<dialect> guess(std::string_view text) { return marks_in(text).only(); }

/// The construct of a dialect that was found, as it stands in the text.
std::string found(std::string_view text, dialect language) {
   const dialect_marks marks = marks_in(text);
   const zoql::dialect_mark& mark = language == dialect::zoql ? marks.zoql : marks.zoqlexport;
   return mark ? std::string(mark.where.of(text)) : "";
}

std::string joined(const std::vector<std::string>& conditions) {
   std::string text = "select Id from Account where ";
   for (const std::string& one : conditions) text += (&one == &conditions.front() ? "" : " and ") + one;
   return text;
}

} // namespace

TEST_CASE("a construct of one dialect alone tells it") {
   CHECK(guess("select Id, Name from Account where Name = 'x' or Balance > 5") == std::nullopt);
   CHECK(guess("") == std::nullopt);
   CHECK(guess("hello") == std::nullopt);
   CHECK(found("select Id, * from Account", dialect::zoqlexport) == "*");
   CHECK(found("select Account.* from Invoice", dialect::zoqlexport) == "Account.*");
   CHECK(found("select Account.Name from Invoice", dialect::zoqlexport) == "Account.Name");
   CHECK(found("select max(Balance) from Account", dialect::zoqlexport) == "max");
   CHECK(found("select Id as n from Account", dialect::zoqlexport) == "n");
   CHECK(found("select Id from Account where A = 1 and (B = 2 or C = 3)", dialect::zoqlexport) == "(");
   CHECK(found("select Id from Account where not A = 1", dialect::zoqlexport) == "not");
   CHECK(found("select Id from Account where A is not null", dialect::zoqlexport) == "is not null");
   CHECK(found("select Id from Account group by Id", dialect::zoqlexport) == "group");
   CHECK(found("select Id from Account having Id = 1", dialect::zoqlexport) == "having");
   CHECK(found("select Id from Account order by Id", dialect::zoqlexport) == "order");
   CHECK(found("select Id from Account where Name = 'O''Neil'", dialect::zoqlexport) == "''");
   CHECK(found("select Id from Account where Path = 'C:\\' and Name = 'x'", dialect::zoqlexport) == "\\'");
   CHECK(found("select Id from Account where Name = 'O\\'Neil'", dialect::zoql) == "\\'");
   CHECK(found("select Id from Account where UpdatedDate > 2024-01-01", dialect::zoql) == "2024-01-01");
}

TEST_CASE("what is in both dialects, or in neither, tells nothing") {
   for (const char* const text : {
           "select Id from Account where Name = ''",
           "select Id from Account where Name = 'a\\\\b\\n'",
           "select Id from Account where Name = 'C:\\dir'",
           "select Id from Account where Name = \"it\\'s\"",
           "select Id from Account where Status in ('a', 'b')",
           "select Id from Account where Status = ('a', 'b')",
           "select Id from Account where * = 5",
           "select Id from Account limit 5",
           "select Id from Account as a",
           "select Id from Account where Balance > CreditBalance",
           "select Id from Account where !Active = 5",
           "select Id from Account where Parent is 'x'",
           "select Id from Account where Name = \xE2\x80\x98x\xE2\x80\x99",
           "select Id from Account where Name = 'x''",
        }) {
      CAPTURE(text);
      CHECK(guess(text) == std::nullopt);
      CHECK_FALSE(marks_in(text).both());
   }
}

TEST_CASE("a backslash before a quote is what makes more of the text") {
   CHECK(guess("select Id from Account where Name = 'it\\'s' and City = 'x'") == dialect::zoql);
   CHECK(guess("select Id from Account where Name = 'the \\'best\\''") == dialect::zoql);
   CHECK(guess("select Id from Account where Name = 'Smith \\'and\\' Sons'") == dialect::zoql);
   CHECK(guess("select Id from Account where Name = '\\''") == dialect::zoql);
   CHECK(guess("select Id from Account where Name = 'C:\\'") == dialect::zoqlexport);
   CHECK(guess("select Id from Account where Name = 'C:\\' or City = 'D:\\'") == dialect::zoqlexport);
   CHECK(guess("select Id from Account where (Name = 'C:\\')") == dialect::zoqlexport);
   CHECK(guess("select Id from Account where Name = 'C:\\' limit 5") == dialect::zoqlexport);
}

TEST_CASE("quotes inside strings in the manner of both dialects are of both") {
   const dialect_marks marks = marks_in("select Id from Account where Name = 'it''s' and City = 'O\\'x'");
   CHECK(marks.both());
   CHECK(marks_in("select Id from Account where City = 'O\\'x' and Name = 'it''s'").both());
   CHECK(marks_in("select Id from Account where Name = 'it''s O\\'x'").both());
   CHECK(marks_in("select Id from Account where Path = 'C:\\' and City = 'O\\'x'").both());
}

TEST_CASE("a relative date is a hint that a mark beats") {
   CHECK(guess("select Id from Account where UpdatedDate > 'today - 1 day'") == dialect::zoqlexport);
   CHECK(guess("select Id from Account where Name = 'now' and City = 'x\\'y'") == dialect::zoql);
   CHECK_FALSE(marks_in("select Id from Account where Name = 'now' and City = 'x\\'y'").both());
}

TEST_CASE("permuting conditions never changes the answer") {
   const std::vector<std::string> all{
      "Name = 'x'",      "Name = 'O''Neil'",      "Account.Name = 'y'", "ParentId is null", "UpdatedDate > 2024-01-01",
      "City = 'it\\'s'", "CreatedDate > 'today'", "(A = 1 or B = 2)"};
   for (unsigned chosen = 1; chosen < 1U << all.size(); ++chosen) {
      std::vector<std::string> conditions;
      for (std::size_t at = 0; at < all.size(); ++at) {
         if ((chosen >> at & 1U) != 0) conditions.push_back(all[at]);
      }
      if (conditions.size() > 4) continue;
      std::ranges::sort(conditions);
      const dialect_marks first = marks_in(joined(conditions));
      do {
         CAPTURE(joined(conditions));
         const dialect_marks marks = marks_in(joined(conditions));
         CHECK(marks.only() == first.only());
         CHECK(marks.both() == first.both());
      } while (std::ranges::next_permutation(conditions).found);
   }
}

TEST_CASE("who speaks first is heard") {
   zoql::dialect_sources sources;
   CHECK(is_guessed(sources));
   CHECK(resolve(sources) == dialect::zoql);
   sources.usual = dialect::zoqlexport;
   CHECK(resolve(sources) == dialect::zoqlexport);
   sources.file = dialect::zoql;
   CHECK(resolve(sources) == dialect::zoql);
   sources.marks.relative_date = true; // the file's marks beat a hint
   CHECK(resolve(sources) == dialect::zoql);
   sources.file.reset();
   sources.usual = dialect::zoql;
   CHECK(resolve(sources) == dialect::zoqlexport);
   sources.file = dialect::zoqlexport;
   sources.marks.zoql = {{1, 2}, "x"};
   CHECK(resolve(sources) == dialect::zoql);
   sources.marks.zoqlexport = {{3, 4}, "y"}; // both: what the file says
   CHECK(resolve(sources) == dialect::zoqlexport);
   sources.set = dialect::zoql;
   CHECK(resolve(sources) == dialect::zoql);
   CHECK_FALSE(is_guessed(sources));
   sources.stated = dialect::zoqlexport;
   CHECK(resolve(sources) == dialect::zoqlexport);
}

TEST_CASE("the marks of a file are the first of its statements, in whatever order they come") {
   const dialect_marks one{{{5, 6}, "a"}, {}, false};
   const dialect_marks other{{{3, 4}, "b"}, {{7, 8}, "c"}, true};
   dialect_marks forward;
   forward.add(one, 0);
   forward.add(other, 100);
   dialect_marks backward;
   backward.add(other, 100);
   backward.add(one, 0);
   for (const dialect_marks& sum : {forward, backward}) {
      CHECK(sum.zoql.where == zoql::span{5, 6});
      CHECK(sum.zoqlexport.where == zoql::span{107, 108});
      CHECK(sum.relative_date);
      CHECK(sum.both());
   }
}
