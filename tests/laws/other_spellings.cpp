// Writes correct statements as other languages, countries and keyboards do.
#include "spoiling.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tests {

namespace {

using namespace spoiling;

/// A text in characters of full width; empty where it has others than those of ASCII.
std::string widened(const std::string& text) {
   std::string wide;
   for (const char byte : text) {
      if (byte < '!' || byte > '~') return {};
      const auto place = static_cast<unsigned>(byte - '!') + 1;
      wide += '\xEF';
      wide += static_cast<char>(0xBC + place / 64);
      wide += static_cast<char>(0x80 + place % 64);
   }
   return wide;
}

using pairs = std::vector<std::pair<std::string_view, std::string>>;

/// Each token of these parts that is one of the first written as the second.
places replaced(const correct_statement& one, std::initializer_list<part> parts, const pairs& spellings) {
   places made;
   for (const auto& [from, to] : spellings) {
      made = joined(std::move(made), rewritten(one, parts, [&, from = from, to = to](const std::string& text) {
                       return lowered(text) == from ? to : std::string();
                    }));
   }
   return made;
}

/// A sign with spaces around it.
places spaced_signs(const correct_statement& one, const pairs& spellings) {
   places made;
   for (const auto& [from, to] : spellings) {
      made = joined(std::move(made),
                    at_each(one, {part::sign}, [&, from = from, to = to](tokens& row, std::size_t at, std::size_t&) {
                       if (row[at].text != from) return false;
                       row[at].text = to;
                       row[at].spaced = true;
                       row[at + 1].spaced = true;
                       return true;
                    }));
   }
   return made;
}

const std::vector<mistake_kind> kinds{
   {"a word for a sign",
    {"unknown-operator"},
    [](const correct_statement& one) {
       return spaced_signs(one, {{"=", "eq"},
                                 {"=", "EQUALS"},
                                 {"!=", "ne"},
                                 {"!=", "neq"},
                                 {">", "gt"},
                                 {">=", "gte"},
                                 {">=", "GE"},
                                 {"<", "lt"},
                                 {"<=", "le"},
                                 {"<=", "LTE"}});
    }},
   {"a sign of two with a space",
    {"unknown-operator"},
    [](const correct_statement& one) {
       return spaced_signs(one,
                           {{"!=", "< >"}, {"=", "= ="}, {">=", "= >"}, {"<=", "= <"}, {"!=", "= !"}, {"!=", "> <"}});
    }},
   {"a sign of mathematics",
    {"illegal-character"},
    [](const correct_statement& one) {
       return replaced(one, {part::sign}, {{"!=", "\u2260"}, {">=", "\u2265"}, {"<=", "\u2264"}});
    }},
   {"a sign of full width",
    {"illegal-character"},
    [](const correct_statement& one) {
       return rewritten(one, {part::sign, part::comma, part::open, part::close, part::star, part::number}, widened);
    }},
   {"a word of full width",
    {"illegal-character"},
    [](const correct_statement& one) {
       return rewritten(one, {part::keyword, part::junction, part::word, part::name, part::object, part::function},
                        widened);
    }},
   {"another comma",
    {"illegal-character"},
    [](const correct_statement& one) {
       return of_each({"\u3001", "\uFE50", "\u060C"}, [&](const std::string& comma) {
          return rewritten(one, {part::comma}, [&](const std::string&) { return comma; });
       });
    }},
   {"quotes of other countries",
    {"illegal-character"},
    [](const correct_statement& one) {
       static const pairs marks{{"\u201E", "\u201C"}, {"\u201A", "\u2018"}, {"\u00AB", "\u00BB"},
                                {"\u2039", "\u203A"}, {"\u300C", "\u300D"}, {"\uFF07", "\uFF07"},
                                {"\uFF02", "\uFF02"}, {"\u2032", "\u2032"}, {"\u00B4", "\u00B4"}};
       places made;
       for (const auto& [open, close] : marks) {
          made =
             joined(std::move(made), respelled_values(one, [&, open = open, close = close](const std::string& text) {
                       return std::string(open) + text + close;
                    }));
       }
       return made;
    }},
   {"null of other languages",
    {"unquoted-value", "misspelt-keyword"},
    [](const correct_statement& one) {
       return of_each({"None", "nil", "NIL", "undefined", "NaN", "nullptr"}, [&](const std::string& word) {
          return replaced(one, {part::word}, {{"null", word}});
       });
    }},
   {"digits parted",
    {"malformed-number", "limit-form"},
    [](const correct_statement& one) {
       return of_each({",000", " 000", ",000,000", " 000 000", ",000.50"}, [&](const std::string& rest) {
          return rewritten(one, {part::number}, [&](const std::string& number) {
             return number.find('.') == std::string::npos ? number + rest : std::string();
          });
       });
    }},
   {"a comma before the fraction",
    {"malformed-number"},
    [](const correct_statement& one) {
       return rewritten(one, {part::number}, [](const std::string& number) {
          const std::size_t dot = number.find('.');
          return dot == std::string::npos ? std::string() : number.substr(0, dot) + "," + number.substr(dot + 1);
       });
    }},
   {"an amount with its currency",
    {"illegal-character", "unexpected-text", "malformed-number"},
    [](const correct_statement& one) {
       return of_each({"$", "\u20AC", "\u00A3"}, [&](const std::string& sign) {
          return rewritten(one, {part::number}, [&](const std::string& number) { return sign + number; });
       });
    }},
   {"a misspelt function",
    {"unknown-function"},
    [](const correct_statement& one) {
       return replaced(one, {part::function}, {{"count", "conut"}, {"count", "cout"}, {"sum", "smu"}, {"sum", "suum"}});
    }},
   {"a misspelt group",
    {"unknown-field", "unknown-join"},
    [](const correct_statement& one) {
       return at_each(one, {part::name}, [](tokens& row, std::size_t at, std::size_t&) {
          const auto is_by = [](const token& word) { return lowered(word.text) == "by"; };
          const bool follows = at > 1 && is_by(row[at - 1]) && lowered(row[at - 2].text) == "group";
          if (!follows || row[at].text.size() < 5) return false;
          row[at].text = swap_letters(row[at].text, row[at].text.size() - 3);
          return !row[at].text.empty();
       });
    }},
};

} // namespace

const std::vector<mistake_kind>& other_spellings() { return kinds; }

} // namespace zoql::tests
