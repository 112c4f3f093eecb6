// What people are shown of hostile text, what machines get of it, and that frames still point at the right column.
#include "json_text.hpp"
#include "shown.hpp"

#include <zoql/render.hpp>
#include <zoql/visible.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "../random.hpp"

#include <string>
#include <vector>

using zoql::visible;
using zoql::visible_lines;

TEST_CASE("what a terminal obeys or an eye cannot see is spelled out, and nothing else is touched") {
   CHECK(visible("plain [text], 'caf\xC3\xA9', \xF0\x9F\x98\x80 ## a::b") ==
         "plain [text], 'caf\xC3\xA9', \xF0\x9F\x98\x80 ## a::b");
   CHECK(visible("a\nb\tc\rd\x1b[31m\x07\x7f") == "a\\nb\\tc\\rd\\x1b[31m\\x07\\x7f");
   CHECK(visible(std::string_view("\0", 1)) == "\\x00");
   CHECK(visible("\xC2\x85\xC2\x9B") == "\\u0085\\u009b");
   CHECK(visible("\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\xA8\xE2\x80\x8B\xEF\xBB\xBF") ==
         "\\u202e\\u2066\\u2028\\u200b\\ufeff");
   CHECK(visible("\xF3\xA0\x81\x81") == "\\U000e0041");
   CHECK(visible("\xEB z \xC3") == "\\xeb z \\xc3");
}

TEST_CASE("no command of a CI service comes through") {
   CHECK(visible("##vso[task.x]") == "##vso\\x5btask.x]");
   CHECK(visible("a ##[error] b") == "a ##\\x5berror] b");
   CHECK(visible("#[x] ## [x] ##a b[x]") == "#[x] ## [x] ##a b[x]");
   CHECK(visible("::error::x") == "\\x3a:error::x");
   CHECK(visible(" \xC2\xA0 ::error::x") == " \xC2\xA0 \\x3a:error::x");
   CHECK(visible("a::b") == "a::b");
   CHECK(visible_lines("one\n::two\n\nthree\x1b") == "one\n\\x3a:two\n\nthree\\x1b");
   std::string pieces;
   zoql::append_visible(pieces, "##");
   zoql::append_visible(pieces, "vso");
   zoql::append_visible(pieces, "[x");
   CHECK(pieces == "##vso\\x5bx");
}

TEST_CASE("what is formatted for people has its line ends from us") {
   CHECK(zoql::tool::shown("{}:{:>3}: {}\n", "a\nb", 7, std::string("\x1b")) == "a\\nb:  7: \\x1b\n");
}

TEST_CASE("JSON is harmless as it is printed and says the same") {
   zoql::test::random random(13);
   const std::vector<std::string> pieces{
      "\x1b", "\n", "\xC2\x9B",     "\xE2\x80\xAE",     "\x7f", "##", "vso", "[",          "\"", "\\", "\xC3\xA9",
      "::",   "a ", "\xEF\xBB\xBF", "\xF3\xA0\x81\x81", "\\u",  "]",  "{",   "##teamcity["};
   for (int round = 0; round < 2000; ++round) {
      std::string text;
      for (std::uint32_t count = random.below(8); count > 0; --count) text += random.one_of(pieces);
      const nlohmann::json value{{text, {text, 5}}, {"list", {text, {text}}}};
      for (const int indent : {-1, 2}) {
         const std::string printed = zoql::tool::json_text(value, indent);
         CAPTURE(printed);
         CHECK(nlohmann::json::parse(printed) == value);
         CHECK(visible_lines(printed) == printed);
      }
   }
}

namespace {

/// The columns that the carets of a frame stand under, of the text above them.
std::string pointed_at(const std::string& frame) {
   const std::size_t first = frame.find("| ") + 2;
   const std::string line = frame.substr(first, frame.find('\n') - first);
   const std::string carets = frame.substr(frame.find("| ", first) + 2);
   const std::size_t begin = carets.find('^');
   const std::size_t end = carets.find_last_of('^') + 1;
   std::vector<std::string> columns;
   zoql::each_code_point(line, [&](std::uint32_t offset) {
      columns.emplace_back();
      columns.back() = line.substr(offset, 1);
      return true;
   });
   std::string found;
   for (std::size_t at = begin; at < end && at < columns.size(); ++at) found += columns[at];
   return found;
}

} // namespace

TEST_CASE("carets stand under what they mean, whatever stands before it and wherever a long line is cut") {
   zoql::test::random random(7);
   const std::vector<std::string> pieces{"\x1b", "\t",   "\xC2\x9B", "\xE2\x80\xAE", "ab",
                                         " ",    "\xEB", "\xC3\xA9", "##vso["};
   for (int round = 0; round < 3000; ++round) {
      std::string before;
      for (std::uint32_t count = random.below(90); count > 0; --count) before += random.one_of(pieces);
      std::string after;
      for (std::uint32_t count = random.below(90); count > 0; --count) after += random.one_of(pieces);
      const std::string text = before + "MARK" + after;
      const auto begin = static_cast<std::uint32_t>(before.size());
      const std::string frame =
         zoql::rendering::frame(zoql::source("x", text), {begin, begin + 4}, {}, "", zoql::rendering::plain);
      CAPTURE(frame);
      CHECK(pointed_at(frame) == "MARK");
      CHECK(visible_lines(frame) == frame);
   }
}
