// The atoms we scan ourselves: none reads past the end, and each agrees with the plainest form of what it says.
#include "../guarded_copy.hpp"

#include <zoql/grammar/query.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <memory>
#include <random>
#include <regex>
#include <string>
#include <string_view>

namespace {

namespace grammar = zoql::grammar;
using zoql::tests::guarded_copy;

/// A copy of a text with nothing behind it, so that a sanitizer sees every byte read too far.
class exact_copy {
public:
   explicit exact_copy(std::string_view text) : bytes_(new char[text.size()]), size_(text.size()) {
      if (size_ > 0) std::memcpy(bytes_.get(), text.data(), size_);
   }
   [[nodiscard]] const char* begin() const { return bytes_.get(); }
   [[nodiscard]] const char* end() const { return bytes_.get() + size_; }

private:
   std::unique_ptr<char[]> bytes_;
   std::size_t size_;
};

constexpr std::size_t no_match = std::string_view::npos;

/// How much of the text a regular expression takes from its beginning.
std::size_t length_of(const std::regex& pattern, std::string_view text) {
   std::cmatch found;
   const bool matched =
      std::regex_search(text.data(), text.data() + text.size(), found, pattern, std::regex_constants::match_continuous);
   return matched ? static_cast<std::size_t>(found.length()) : no_match;
}

/// A text of the bytes that matter, and now and then of any.
std::string random_text(std::mt19937_64& random) {
   static constexpr std::string_view pieces[] = {
      " ", "\t", "\n", "a", "Z", "_", "$", "\xC3\xA9", "1", "0", ".",  "-", "+", ":", "'",  "'",  "\\", "`",   "/",
      "*", "#",  "{",  "}", "=", "!", "<", ">",        ")", ",", "\r", "n", "%", "T", "\"", "--", "or", "and", "${"};
   static constexpr std::string_view rarer_pieces[] = {
      "2026-08", " 05:07", "8/4/2017", "order", "limit", "'\\''", "\xE2\x80\x98", "\xE2\x80\x9D", "\xE2\x80\xA6"};
   std::string text;
   for (std::size_t left = random() % 14; left > 0; --left) {
      if (random() % 30 == 0) {
         text += static_cast<char>(random() % 256);
      } else if (random() % 6 == 0) {
         text += rarer_pieces[random() % std::size(rarer_pieces)];
      } else {
         text += pieces[random() % std::size(pieces)];
      }
   }
   return text;
}

/// Scans many texts with an atom and with a pattern.
template<typename Scan>
void compare(Scan scan, const std::string& pattern) {
   const std::regex expected(pattern);
   std::mt19937_64 random(11);
   std::size_t matches = 0;
   guarded_copy guarded;
   for (int round = 0; round < 60'000; ++round) {
      const std::string text = random_text(random);
      const exact_copy copy(text);
      const char* const end = scan(copy.begin(), copy.end());
      const std::size_t length = end == nullptr ? no_match : static_cast<std::size_t>(end - copy.begin());
      const char* const begin = guarded.hold(text);
      const char* const guarded_end = scan(begin, guarded.end());
      REQUIRE(length == (guarded_end == nullptr ? no_match : static_cast<std::size_t>(guarded_end - begin)));
      if (length != length_of(expected, text)) {
         CAPTURE(pattern, text);
         REQUIRE(length == length_of(expected, text));
      }
      matches += length != no_match ? 1 : 0;
   }
   CHECK(matches > 40);
}

template<typename Atom>
void compare(const std::string& pattern) {
   compare([](const char* first, const char* last) { return Atom::scan(first, last); }, pattern);
}

const std::string part = "[A-Za-z0-9_$@\x80-\xFF]";
const std::string any = "[^]";

} // namespace

TEST_CASE("blanks") { compare<grammar::blank_run>("[ \\t\\r\\n]*"); }

TEST_CASE("names") { compare<grammar::identifier>("(?!\\$\\{|\xE2\x80\xA6)[A-Za-z_$@\x80-\xFF]" + part + "*"); }

TEST_CASE("comments") {
   compare<grammar::comment>("(--|//)[^\\n]*|#(?!\\{)[^\\n]*|/\\*(" + any + "*?\\*/|" + any + "*)");
}

TEST_CASE("strings") {
   compare<grammar::plain_string>("'[^'\\\\]*'(?!')");
   compare<grammar::unclosed_string>("'" + any + "*");
   compare<grammar::label>("\"([^\"]|\"\")*\"(?!\")");
   compare<grammar::backtick_text>("`([^`]|``)*`(?!`)");
}

TEST_CASE("strings with escapes") {
   const auto scan_backslash = [](const char* first, const char* last) {
      return grammar::escaped_string::scan(first, last, true);
   };
   // Two quotes are an escape of the other language, and read as one here too.
   compare(scan_backslash, "'([^'\\\\]|\\\\" + any + "|'')*'(?!')");
}

TEST_CASE("numbers") {
   compare<grammar::number>("[+-]?(?=[0-9]|\\.[0-9])([0-9]+(?=(and|or|AND|OR)(?!" + part + "))|(" + part + "|\\.)+)");
}

TEST_CASE("strings in foreign quotes") {
   const std::string mark = "\xE2\x80[\x98\x99\x9C\x9D]";
   compare<grammar::shell_string>("'\\\\''[^' \\t\\r\\n][^'\\n]*'\\\\''");
   compare<grammar::typographic_string>(mark + "((?!" + mark + ")[^'\"\\n])*(" + mark + "|['\"])");
}

TEST_CASE("dates without quotes") {
   const std::string rest = "(" + part + "|[-:.+])*";
   compare<grammar::bare_date>("(?=" + any + "{6})[0-9]{1,4}/[0-9]{1,4}/[0-9]{1,4}(?![0-9])|[0-9]{4}-[0-9]" + rest +
                               "( [0-9]{2}:" + rest + ")?");
}

TEST_CASE("comparison signs") { compare<grammar::relation_sign>("[=!<>]+"); }

TEST_CASE("keywords") {
   compare<grammar::and_word>("[aA][nN][dD](?!" + part + ")");
   compare<grammar::glued_and>("[aA][nN][dD](?=" + any + ")");
   compare<grammar::order_word>("[oO][rR][dD][eE][rR](?!" + part + ")");
}

namespace {

/// Finds the same byte block by block and byte by byte, from every place of random texts.
template<typename Set>
void compare_find() {
   std::mt19937_64 random(12);
   guarded_copy guarded;
   for (int round = 0; round < 2'000; ++round) {
      std::string text;
      while (random() % 4 != 0) text += std::string(random() % 20, 'x') + random_text(random);
      const char* const begin = guarded.hold(text);
      for (const char* at = begin; at != guarded.end(); ++at)
         REQUIRE(grammar::find<Set>(at, guarded.end()) == grammar::find_plainly<Set>(at, guarded.end()));
   }
   for (int byte = 0; byte < 256; ++byte) {
      const std::string text = std::string(7, 'x') + static_cast<char>(byte) + std::string(60, 'x');
      const exact_copy copy(text);
      REQUIRE(grammar::find<Set>(copy.begin(), copy.end()) == grammar::find_plainly<Set>(copy.begin(), copy.end()));
   }
}

/// What the scan of a text takes, as text.
template<typename Atom>
std::string taken(const std::string& text) {
   const exact_copy copy(text);
   const char* const end = Atom::scan(copy.begin(), copy.end());
   return end == nullptr ? "nothing" : std::string(copy.begin(), end);
}

} // namespace

TEST_CASE("a block of bytes holds what its bytes hold one by one") {
   compare_find<grammar::name_end>();
   compare_find<grammar::plain_name_end>();
   compare_find<grammar::letter_end>();
   compare_find<grammar::any_of<'\'', '\\'>>();
   compare_find<grammar::any_of<'\n'>>();
}

TEST_CASE("bytes are found from any place of a text of at least a block") {
   constexpr std::size_t width = grammar::vectors::width;
   std::mt19937_64 random(13);
   guarded_copy guarded;
   for (int round = 0; round < 2'000; ++round) {
      std::string text(width, 'x');
      while (random() % 4 != 0) text += std::string(random() % 20, 'x') + random_text(random);
      const char* const begin = guarded.hold(text);
      const char* const last = guarded.end();
      for (const char* at = begin; at != last; ++at) {
         const char* const end = grammar::find_plainly<grammar::plain_name_end>(at, last);
         REQUIRE(grammar::find_in<grammar::plain_name_end>(at, last, last - width) == (end == last ? nullptr : end));
         REQUIRE(grammar::leaves_range<' ', '~'>(at, last) ==
                 std::any_of(at, last, [](unsigned char byte) { return byte < ' ' || byte > '~'; }));
      }
   }
}

TEST_CASE("a name is unmistakable when it is no word that means something") {
   using grammar::identifier;
   using grammar::unmistakable;
   for (const std::string_view word : grammar::meaningful_words) {
      std::string text(word);
      if (text == "intersec" || text == "timestam") text += text == "intersec" ? "t" : "p";
      CAPTURE(text);
      CHECK(taken<unmistakable<identifier>>(text) == "nothing");
      CHECK(taken<unmistakable<identifier>>(text + " = 1") == "nothing");
      CHECK(taken<unmistakable<identifier>>(text + "y__c = 1") == text + "y__c");
      std::transform(text.begin(), text.end(), text.begin(), [](unsigned char byte) { return std::toupper(byte); });
      CHECK(taken<unmistakable<identifier>>(text + ", Id") == "nothing");
   }
   for (const char* name :
        {"Id", "Name", "x", "Balance", "ands", "An", "fromage", "Status", "Currency", "CreatedDate"}) {
      CHECK(taken<unmistakable<identifier>>(name) == name);
      CHECK(taken<unmistakable<identifier>>(std::string(name) + " = 'some value'") == name);
   }
}

TEST_CASE("a name is unmistakable when it begins with a letter") {
   using grammar::identifier;
   for (const char* text : {"_x", "$x", "\xE2\x80\x9Cx\xE2\x80\x9D", "1x", "'x'", ""})
      CHECK(taken<grammar::unmistakable<identifier>>(text) == "nothing");
}

namespace {

/// What a shortcut takes of a text, which stands behind a block of blanks, as no shorter one is read in blocks.
template<typename Shortcut>
std::string taken_at_once(const std::string& text) {
   constexpr std::size_t width = grammar::vectors::width;
   const exact_copy copy(std::string(width, ' ') + text);
   typename Shortcut::seen seen;
   const char* const begin = copy.begin() + width;
   const char* const end = Shortcut::scan({copy.begin(), begin, copy.end(), copy.end() - width}, seen);
   return end == nullptr ? "nothing" : std::string(begin, end);
}

} // namespace

TEST_CASE("a listed name is one that a comma follows") {
   using name = grammar::listed<grammar::select_item>;
   CHECK(taken_at_once<name>("Id, Name") == "Id, ");
   CHECK(taken_at_once<name>("Id,Name") == "Id,");
   CHECK(taken_at_once<name>("Account.Name, Id") == "Account.Name, ");
   // What stands behind is read by the sentence, whatever it is.
   CHECK(taken_at_once<name>("Id,") == "Id,");
   CHECK(taken_at_once<name>("Id, ") == "Id, ");
   CHECK(taken_at_once<name>("Id,\n\tName from") == "Id,");
   CHECK(taken_at_once<name>("Id, -- all of them") == "Id, ");
   for (const char* text : {"Id", "Id , Name", "from, Name", "Account., Id", "Account.Name.First, Id", "Account.*, Id",
                            "from.Name, Id", "x$, Id", "_x, Id", "N\xC3\xA9, Id", "1, Id"})
      CHECK(taken_at_once<name>(text) == "nothing");
}

TEST_CASE("clauses begin with one word before a name") {
   CHECK(taken_at_once<grammar::usual<grammar::select_open>>("SELECT Id from") == "SELECT ");
   CHECK(taken_at_once<grammar::usual<grammar::select_item>>("Id from Account") == "Id ");
   CHECK(taken_at_once<grammar::usual<grammar::from_list>>("from Account where Id") == "from Account ");
   CHECK(taken_at_once<grammar::usual<grammar::where_open>>("where Id = 'x'") == "where ");
   for (const char* text : {"select distinct Id", "select  Id", "select *", "selecting x"})
      CHECK(taken_at_once<grammar::usual<grammar::select_open>>(text) == "nothing");
   for (const char* text : {"Id x from Account", "Id fromage", "Id  from Account", "from from Account"})
      CHECK(taken_at_once<grammar::usual<grammar::select_item>>(text) == "nothing");
   for (const char* text : {"from where where", "from Account a where", "from Account, Order where", "from Account"})
      CHECK(taken_at_once<grammar::usual<grammar::from_list>>(text) == "nothing");
   for (const char* text : {"where where Id", "where (Id", "wherever ", "where  Id"})
      CHECK(taken_at_once<grammar::usual<grammar::where_open>>(text) == "nothing");
}

TEST_CASE("a usual comparison is one of a name and a value with which nothing goes on") {
   using comparison = grammar::usual<grammar::comparison>;
   CHECK(taken_at_once<comparison>("Id = '2c92c0f9'") == "Id = '2c92c0f9'");
   CHECK(taken_at_once<comparison>("A.Id!='2c92c0f9' or Id = 'x'") == "A.Id!='2c92c0f9' ");
   CHECK(taken_at_once<comparison>("Balance >= 10.5 and") == "Balance >= 10.5 ");
   CHECK(taken_at_once<comparison>("AutoPay = TRUE)") == "AutoPay = TRUE");
   CHECK(taken_at_once<comparison>("Day < '2026-01-31'  ") == "Day < '2026-01-31'  ");
   CHECK(taken_at_once<comparison>("Day < '2026-01-31T10:20:30-08:00'") == "Day < '2026-01-31T10:20:30-08:00'");
   for (const char* text : {"Id = 'x' + 1",  "Id = 'x'.",         "Id = 'it''s'",
                            "Id = 'it\\'s'", "Id = 'open",        "not = 'xyz'",
                            "null = 'xyz'",  "Id  = 'xyz'",       "Id = true(1)",
                            "Id = trues",    "Id = -5",           "Id = 5and ",
                            "Id = 5.",       "Id = 1.2.3",        "Id = 2026-01-31",
                            "Id <> 'xyz'",   "Id == 'xyz'",       "Id = 'now'",
                            "Id = ' x'",     "Id = '2026-1-31'",  "Id = '2026-01-31''",
                            "Id = Name ",    "Id = 'xyz' -- all", "Id like 'xyz'",
                            "a.b.c = 'xyz'"})
      CHECK(taken_at_once<comparison>(text) == "nothing");
}
