// Leaves out, doubles and puts in what correct statements are made of.
#include "spoiling.hpp"

namespace zoql::tests {

namespace {

using namespace spoiling;

const std::vector<mistake_kind> kinds{
   // --- what is missing ---------------------------------------------------------------------------------------------
   {"missing comma", {"missing-part", "alias-without-as", "alias-in-zoql"}, without<part::comma>},
   {"missing sign", {"missing-part", "unexpected-text"}, without<part::sign>},
   {"missing and/or", {"missing-part"}, without<part::junction>},
   {"missing keyword", {"missing-part", "no-statement"}, without<part::keyword>},
   {"missing small word",
    {"missing-part", "unexpected-text", "alias-without-as"},
    [](const correct_statement& one) {
       return at_each(one, {part::word}, [](tokens& row, std::size_t at, std::size_t& last) {
          const std::string word = lowered(row[at].text);
          if (word != "like" && word != "is" && word != "as" && word != "null") return false;
          return leave_out(row, at, last);
       });
    }},
   {"missing value",
    {"missing-part"},
    [](const correct_statement& one) {
       return at_each(one, {part::text, part::number},
                      [](tokens& row, std::size_t at, std::size_t& last) { return leave_out(row, at, last); });
    }},
   {"missing field",
    {"missing-part", "literal-first"},
    [](const correct_statement& one) {
       return at_each(one, {part::name}, [](tokens& row, std::size_t at, std::size_t& last) {
          if (at + 1 == row.size() || row[at + 1].part != part::sign) return false;
          return leave_out(row, at, last);
       });
    }},
   {"missing object", {"missing-part"}, without<part::object>},
   {"missing )",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) { return anywhere(without<part::close>(one)); },
    false},
   {"missing (",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) { return anywhere(without<part::open>(one)); },
    false},
   {"missing opening quote",
    {"unclosed-string", "unquoted-value"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return text + "'"; });
    }},
   {"missing closing quote",
    {"unclosed-string", "unquoted-value"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return "'" + text; });
    }},
   {"missing space after a keyword",
    {"glued-keyword", "alias-without-as", "unknown-field"},
    [](const correct_statement& one) {
       return at_each(one, words, [](tokens& row, std::size_t at, std::size_t& last) {
          if (at + 1 == row.size() || !row[at + 1].spaced) return false;
          if (std::string_view("'\"(").find(row[at + 1].text[0]) != std::string_view::npos) return false;
          row[at + 1].spaced = false;
          last = at + 2;
          return true;
       });
    }},
   // --- what is too much --------------------------------------------------------------------------------------------
   {"doubled comma", {"missing-part", "unexpected-text"}, doubled<part::comma>},
   {"comma after the list",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) {
       return at_each(one, {part::keyword}, [](tokens& row, std::size_t at, std::size_t& last) {
          const std::string word = lowered(row[at].text);
          if (at == 0 || word == "select" || word == "by") return false;
          last = at + 1;
          return put_in(row, at, {",", part::comma, false});
       });
    }},
   {"comma before the list",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) {
       return at_each(one, {part::keyword}, [](tokens& row, std::size_t at, std::size_t& last) {
          last = at + 2;
          return put_in(row, at + 1, {",", part::comma});
       });
    }},
   {"doubled sign", {"missing-part", "unexpected-text", "repeated-keyword", "unknown-operator"}, doubled<part::sign>},
   {"doubled keyword",
    {"repeated-keyword", "missing-part", "unexpected-text", "object-alias", "clause-order", "alias-without-as",
     "alias-in-zoql", "second-statement"},
    doubled<part::keyword, part::junction>},
   {"doubled value", {"unexpected-text"}, doubled<part::text, part::number>},
   {"doubled field", {"unexpected-text", "missing-part", "alias-without-as", "alias-in-zoql"}, doubled<part::name>},
   {"doubled object", {"unexpected-text", "object-alias"}, doubled<part::object>},
   {"and/or at the end",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) {
       return of_each({"and", "OR"}, [&](const std::string& text) {
          tokens row = one.tokens;
          put_in(row, row.size(), {text, part::junction});
          const std::size_t at = row.size() - 1;
          return places{spell(row, at, at + 1)};
       });
    }},
   {"and/or after where",
    {"missing-part", "unexpected-text"},
    [](const correct_statement& one) {
       return at_each(one, {part::keyword}, [](tokens& row, std::size_t at, std::size_t& last) {
          if (lowered(row[at].text) != "where") return false;
          last = at + 2;
          return put_in(row, at + 1, {"and", part::junction});
       });
    }},
   {"extra )",
    {"unexpected-text", "parentheses"},
    [](const correct_statement& one) {
       return anywhere(
          at_each(one, {part::text, part::number, part::close}, [](tokens& row, std::size_t at, std::size_t& last) {
             last = at + 2;
             return put_in(row, at + 1, {")", part::close, false});
          }));
    }},
   {"extra (",
    {"unexpected-text", "missing-part", "parentheses"},
    [](const correct_statement& one) {
       return anywhere(at_each(one, {part::name}, [](tokens& row, std::size_t at, std::size_t& last) {
          if (at == 0 || !is_one_of(row[at - 1].part, {part::keyword, part::junction}) || !row[at].spaced) return false;
          if (at + 1 == row.size() || row[at + 1].part != part::sign) return false;
          row[at].spaced = false;
          last = at + 1;
          return put_in(row, at, {"(", part::open});
       }));
    }},
   {"stray word",
    {"unexpected-text", "missing-part", "alias-without-as", "alias-in-zoql", "object-alias", "misspelt-keyword",
     "unquoted-value", "deep-name", "unknown-field"},
    [](const correct_statement& one) { return between_tokens(one, "really"); }},
   {"stray sign",
    {"unexpected-text", "missing-part", "unknown-operator", "arithmetic", "illegal-character", "placeholder",
     "quoted-name", "malformed-number"},
    [](const correct_statement& one) {
       return of_each({"]", "}", "^", "~", "\\", "&", "|", "[", "."},
                      [&](const std::string& text) { return between_tokens(one, text); });
    }},
   {"stray quote",
    {"unclosed-string", "unescaped-quote"},
    [](const correct_statement& one) {
       return at_each(one, {part::text, part::number, part::name}, [](tokens& row, std::size_t at, std::size_t&) {
          row[at].text += "'";
          return true;
       });
    }},
   {"stray character in a name",
    {"illegal-character", "unexpected-text"},
    [](const correct_statement& one) {
       return of_each({"^", "~", "]", "\\", "&"}, [&](const std::string& stray) {
          return rewritten(one, {part::name, part::object}, [&](const std::string& text) {
             return text.size() < 4 ? std::string() : text.substr(0, 3) + stray + text.substr(3);
          });
       });
    }},
};

} // namespace

const std::vector<mistake_kind>& mistake_kinds() {
   static const std::vector<mistake_kind> all = [] {
      std::vector<mistake_kind> both = kinds;
      for (mistake_kind& one : misspellings()) both.push_back(std::move(one));
      return both;
   }();
   return all;
}

} // namespace zoql::tests
