// Misspells the words, the quotes and the spaces of correct statements.
#include "spoiling.hpp"

namespace zoql::tests {

namespace {

using namespace spoiling;

/// Each word spoilt at each of its first letters; `spoil(word, letter)` is empty where it cannot be.
template<typename Spoil>
places at_each_letter(const correct_statement& one, std::size_t letters, Spoil spoil) {
   places made;
   for (std::size_t letter = 0; letter < letters; ++letter) {
      made =
         joined(std::move(made), rewritten(one, words, [&](const std::string& word) { return spoil(word, letter); }));
   }
   return made;
}

const std::vector<mistake_kind> kinds{
   // --- what is misspelt --------------------------------------------------------------------------------------------
   {"keyword with two letters swapped",
    {"misspelt-keyword"},
    [](const correct_statement& one) {
       return at_each_letter(one, 5, [](const std::string& word, std::size_t letter) {
          return is_conjunction_like(word) ? std::string() : swap_letters(word, letter);
       });
    }},
   {"keyword with a letter left out",
    {"misspelt-keyword"},
    [](const correct_statement& one) {
       return at_each_letter(one, 7, [](const std::string& word, std::size_t letter) {
          if (word.size() < 4 || letter >= word.size()) return std::string();
          return word.substr(0, letter) + word.substr(letter + 1);
       });
    }},
   {"keyword with a letter doubled",
    {"misspelt-keyword", "glued-keyword"},
    [](const correct_statement& one) {
       return at_each_letter(one, 7, [](const std::string& word, std::size_t letter) {
          if (letter >= word.size()) return std::string();
          return word.substr(0, letter) + word[letter] + word.substr(letter);
       });
    }},
   {"keyword with a wrong letter",
    {"misspelt-keyword"},
    [](const correct_statement& one) {
       return at_each_letter(one, 7, [](const std::string& word, std::size_t letter) {
          if (word.size() < 4 || letter >= word.size()) return std::string();
          std::string spoilt = word;
          spoilt[letter] = 'x';
          return spoilt;
       });
    }},
   {"keyword in two",
    {"misspelt-keyword"},
    [](const correct_statement& one) {
       return of_each({"1", "2", "3"}, [&](const std::string& letters) {
          const std::size_t letter = static_cast<std::size_t>(letters[0] - '0');
          return rewritten(one, {part::keyword, part::junction}, [&](const std::string& word) {
             if (word.size() <= letter) return std::string();
             return word.substr(0, letter) + " " + word.substr(letter);
          });
       });
    }},
   {"&&, || and &",
    {"unknown-operator", "misspelt-keyword", "symbol-for-word"},
    [](const correct_statement& one) {
       return of_each({"&&", "||", "&", "|"}, [&](const std::string& sign) {
          return rewritten(one, {part::junction}, [&](const std::string&) { return sign; });
       });
    }},
   {"! for not",
    {"prefix-not", "unknown-operator", "symbol-for-word"},
    [](const correct_statement& one) {
       return rewritten(one, {part::word}, [](const std::string& word) {
          return lowered(word) == "not" ? std::string("!") : std::string();
       });
    }},
   {"comma for and",
    {"symbol-for-word", "list-in-parentheses"},
    [](const correct_statement& one) {
       return rewritten(one, {part::junction}, [](const std::string&) { return std::string(","); });
    }},
   {"and for comma",
    {"missing-part", "unexpected-text", "symbol-for-word", "alias-without-as", "alias-in-zoql"},
    [](const correct_statement& one) {
       return at_each(one, {part::comma}, [](tokens& row, std::size_t at, std::size_t&) {
          row[at] = {"and", part::junction};
          row[at + 1].spaced = true;
          return true;
       });
    }},
   {"other comparison sign",
    {"double-equal", "angled-inequality", "unknown-operator"},
    [](const correct_statement& one) {
       return of_each({"==", "<>", "===", "=>", "=<", "=!", "!==", ":=", "~=", "^=", "<=>"},
                      [&](const std::string& sign) {
                         return rewritten(one, {part::sign}, [&](const std::string&) { return sign; });
                      });
    }},
   {"sign in two",
    {"unknown-operator", "unexpected-text"},
    [](const correct_statement& one) {
       return rewritten(one, {part::sign}, [](const std::string& sign) {
          return sign.size() < 2 ? std::string() : sign.substr(0, 1) + " " + sign.substr(1);
       });
    }},
   {"dot spoilt",
    {"spaced-name", "illegal-character"},
    [](const correct_statement& one) {
       return of_each({" .", ". ", " . ", "..", ":", "->"}, [&](const std::string& dot) {
          return rewritten(one, {part::name}, [&](const std::string& name) {
             const std::size_t at = name.find('.');
             if (at == std::string::npos) return std::string();
             return name.substr(0, at) + dot + name.substr(at + 1);
          });
       });
    }},
   // --- quotes -----------------------------------------------------------------------------------------------------
   {"no quotes",
    {"unquoted-value", "unquoted-date"},
    [](const correct_statement& one) {
       // ZOQL takes dates without quotes.
       const bool takes_dates = one.language == zoql::dialect::zoql;
       return respelled_values(one, [&](const std::string& text) {
          return takes_dates && text[0] >= '0' && text[0] <= '9' ? std::string() : text;
       });
    }},
   {"no quotes around a pattern",
    {"unquoted-value", "like-without-string"},
    [](const correct_statement& one) {
       return at_each(one, {part::text}, [](tokens& row, std::size_t at, std::size_t&) {
          if (row[at - 1].part != part::word) return false;
          row[at].text = inside(row[at].text);
          return true;
       });
    }},
   {"an apostrophe",
    {"unescaped-quote", "unclosed-string"},
    [](const correct_statement& one) {
       return of_each(
          {"O'Neil", "it's", "the boys'", "a dog's life", "rock 'n' roll", "'quoted'", "x'y'z", "d'Or et d'Argent"},
          [&](const std::string& value) {
             return respelled_values(
                one, [&](const std::string& text) { return is_date_like(text) ? std::string() : "'" + value + "'"; });
          });
    }},
   {"an apostrophe in double quotes",
    {"double-quoted-value"},
    [](const correct_statement& one) {
       return respelled_values(
          one, [&](const std::string& text) { return is_date_like(text) ? std::string() : std::string("\"O'Neil\""); });
    }},
   {"typographic quotes",
    {"typographic-quote"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return "\xE2\x80\x98" + text + "\xE2\x80\x99"; });
    }},
   {"typographic double quotes",
    {"typographic-quote"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return "\xE2\x80\x9C" + text + "\xE2\x80\x9D"; });
    }},
   {"one typographic quote",
    {"typographic-quote"},
    [](const correct_statement& one) {
       return joined(respelled_values(one, [](const std::string& text) { return "'" + text + "\xE2\x80\x99"; }),
                     respelled_values(one, [](const std::string& text) { return "\xE2\x80\x98" + text + "'"; }));
    }},
   {"double quotes or backticks",
    {"double-quoted-value", "backtick-value"},
    [](const correct_statement& one) {
       return joined(respelled_values(one, [](const std::string& text) { return "\"" + text + "\""; }),
                     respelled_values(one, [](const std::string& text) { return "`" + text + "`"; }));
    }},
   {"two kinds of quotes",
    {"unclosed-string", "typographic-quote"},
    [](const correct_statement& one) {
       return of_each({"'\"", "\"'", "`'", "'`", "\xC2\xB4'", "'\xC2\xB4"}, [&](const std::string& quotes) {
          const bool late = quotes[0] == '\'';
          return respelled_values(one, [&](const std::string& text) {
             return late ? "'" + text + quotes.substr(1) : quotes.substr(0, quotes.size() - 1) + text + "'";
          });
       });
    }},
   {"doubled quotes around",
    {"unclosed-string", "doubled-quote", "unescaped-quote", "shell-quoting"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return "''" + text + "''"; });
    }},
   {"one quote too many",
    {"unclosed-string", "unescaped-quote"},
    [](const correct_statement& one) {
       return joined(respelled_values(one, [](const std::string& text) { return "'" + text + "''"; }),
                     respelled_values(one, [](const std::string& text) { return "''" + text + "'"; }));
    }},
   {"quotes around a name",
    {"quoted-name", "literal-as-field", "literal-first", "constant-condition", "alias-quotes", "function-arguments"},
    [](const correct_statement& one) {
       return of_each({"'", "\"", "`"}, [&](const std::string& mark) {
          return rewritten(one, {part::name, part::object},
                           [&](const std::string& name) { return mark + name + mark; });
       });
    }},
   {"backslashes before quotes",
    {"unexpected-text", "backslash-quote", "shell-quoting", "unescaped-quote"},
    [](const correct_statement& one) {
       return respelled_values(one, [](const std::string& text) { return "\\'" + text + "\\'"; });
    }},
   // --- other channels' escapes and spaces --------------------------------------------------------------------------
   {"entity for a sign",
    {"xml-entity"},
    [](const correct_statement& one) {
       return of_each({"&", "&#", "&#x"}, [&](const std::string& style) {
          return rewritten(one, {part::sign}, [&](const std::string& sign) {
             std::string text;
             for (const char byte : sign) {
                const bool less = byte == '<';
                if (byte != '<' && byte != '>') {
                   text += byte;
                } else if (style == "&") {
                   text += less ? "&lt;" : "&gt;";
                } else {
                   text += style + (style == "&#" ? (less ? "60;" : "62;") : (less ? "3C;" : "3e;"));
                }
             }
             return text;
          });
       });
    }},
   {"entities for quotes",
    {"xml-entity"},
    [](const correct_statement& one) {
       return of_each({"&apos;", "&#39;", "&#x27;"}, [&](const std::string& mark) {
          return respelled_values(one, [&](const std::string& text) { return mark + text + mark; });
       });
    }},
   {"one other space",
    {"unusual-space"},
    [](const correct_statement& one) {
       return of_each({"\xC2\xA0", "\xE2\x80\x89", "\xE3\x80\x80", "\xE2\x80\x8B", "\v", "\xC2\x85"},
                      [&](const std::string& space) { return other_spaces(one, space, false); });
    }},
   {"other spaces everywhere",
    {"unusual-space", "xml-entity"},
    [](const correct_statement& one) {
       return of_each({"\xC2\xA0", "\xE2\x80\x83", "\xE2\x80\xAF", "&nbsp;"},
                      [&](const std::string& space) { return other_spaces(one, space, true); });
    },
    false},
   {"invisible character in a word",
    {"unusual-space", "illegal-character"},
    [](const correct_statement& one) {
       return of_each({"\xE2\x80\x8B", "\xEF\xBB\xBF", "\xC2\xAD"}, [&](const std::string& stray) {
          return rewritten(one, {part::name, part::keyword}, [&](const std::string& text) {
             return text.size() < 4 ? std::string() : text.substr(0, 2) + stray + text.substr(2);
          });
       });
    }},
   // --- whole statements --------------------------------------------------------------------------------------------
   {"no ; before the next statement",
    {"second-statement", "missing-semicolon"},
    [](const correct_statement& one) {
       mistaken made{text_of(one.tokens), {}};
       made.where.begin = static_cast<std::uint32_t>(made.text.size());
       made.text += '\n' + text_of(one.tokens);
       made.where.end = made.where.begin + 7;
       return places{made};
    },
    false},
   {"two semicolons",
    {"second-statement"},
    [](const correct_statement& one) {
       tokens row = one.tokens;
       row.push_back({";;", part::comma, false});
       return places{spell(row, row.size() - 1, row.size())};
    },
    false},
};

} // namespace

std::vector<mistake_kind> misspellings() { return kinds; }

} // namespace zoql::tests
