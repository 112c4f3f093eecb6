// Walks the productions at random; below a depth it takes those that end soonest.
#include "derive.hpp"

#include <algorithm>
#include <cctype>
#include <limits>

namespace acceptor {

namespace {

// `Order`, `Import` and `Export` are real objects and joins, `Date`, `Count` and `Year` fields where no parenthesis
// follows.
constexpr std::string_view field_names[] = {"Id",      "Name",    "Status", "Balance",    "Amount", "AccountNumber",
                                            "Account", "Invoice", "Order",  "Import",     "Export", "AutoPay",
                                            "Date",    "Count",   "Year",   "SyncId__NS", "Version"};
constexpr std::string_view strings[] = {"'x'", "''", "'a b'", "'Active'", "'10.5'", "'a, (b'", "'x%y%'"};
constexpr std::string_view escaped[] = {R"('O\'Neil \\ \n')", "'O''Neil'"};
constexpr std::string_view patterns[] = {"'x%'", "'%x'", "'x_'", "'_%'"};
constexpr std::string_view numbers[] = {"0", "15", "-1", "+2", "10.50", "-0.5"};
constexpr std::string_view digits[] = {"0", "5", "100"};
constexpr std::string_view dates[] = {"2024-02-29", "2012-09-12T05:07:32", "2012-09-12T05:07:32-08:00"};
constexpr std::string_view labels[] = {R"("Account Name")", R"("a ""b""")", R"("n")"};
// What neither language has, or the other one only.
constexpr std::string_view strays[] = {
   "<>",   "==",   "\"x\"", "in",    "between", "is",     "not",        "like", "null",     "*",     "(",    ")",
   ",",    ";",    ".",     "-",     "+",       "as",     "asc",        "by",   "distinct", "count", "year", "sum",
   "{x}",  "?",    "group", "order", "limit",   "having", "where",      "from", "select",   "and",   "or",   "true",
   "join", "case", "union", "5x",    "`Name`",  "[Id]",   "2024-02-29", "!",    "%"};

bool is_word(char byte) { return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_'; }

/// Whether two tokens would be read as something else without a space between them.
bool must_part(std::string_view left, std::string_view right) {
   constexpr std::string_view signs = "=!<>+-";
   const char last = left.back();
   const char first = right.front();
   return (is_word(last) && (is_word(first) || signs.substr(4).find(first) != std::string_view::npos)) ||
          (signs.find(last) != std::string_view::npos && signs.find(first) != std::string_view::npos &&
           !(last != '+' && last != '-' && (first == '+' || first == '-'))) ||
          (last == '\'' && first == '\'') || (last == '"' && first == '"');
}

} // namespace

deriver::deriver(const grammar& rules, zoql::test::random& random)
    : rules_(rules), random_(random), choices_(rules.name_count()), shortest_(rules.name_count()) {
   constexpr int never = std::numeric_limits<int>::max();
   std::vector<int> heights(rules.name_count(), never);
   for (const production& one : rules.productions()) choices_[one.left - first_name].push_back(&one);
   for (bool changed = true; changed;) {
      changed = false;
      for (const production& one : rules.productions()) {
         int height = 0;
         for (const symbol part : one.right) {
            const int below = part < first_name ? 0 : heights[part - first_name];
            height = std::max(height, below == never ? never : below + 1);
         }
         int& known = heights[one.left - first_name];
         if (height >= known) continue;
         known = height;
         shortest_[one.left - first_name] = &one;
         changed = true;
      }
   }
   for (std::size_t name = 0; name < rules.name_count(); ++name) {
      const auto number = static_cast<symbol>(first_name + name);
      if (!rules.text_of(number).empty() && number != rules.start()) named_.push_back(number);
   }
}

bool deriver::is_field(std::string_view word) {
   return std::any_of(std::begin(field_names), std::end(field_names), [=](std::string_view one) {
      return std::equal(one.begin(), one.end(), word.begin(), word.end(), [](unsigned char left, unsigned char right) {
         return std::tolower(left) == std::tolower(right);
      });
   });
}

void deriver::derive(symbol name, derived& made) {
   made.tokens.clear();
   made.parts.clear();
   deepest_ = 6 + static_cast<int>(random_.below(10));
   expand(name, 0, made);
}

void deriver::expand(symbol name, int depth, derived& made) {
   const auto& choices = choices_[name - first_name];
   const production& taken = depth < deepest_ ? *random_.one_of(choices) : *shortest_[name - first_name];
   const std::size_t begin = made.tokens.size();
   for (const symbol part : taken.right) {
      if (part < first_name) {
         made.tokens.push_back(fill(part));
      } else {
         expand(part, depth + 1, made);
      }
   }
   if (!rules_.text_of(name).empty()) made.parts.push_back({name, begin, made.tokens.size()});
}

std::string deriver::fill(symbol terminal) {
   const std::string_view text = rules_.text_of(terminal);
   if (text.front() == '"') return std::string(text.substr(1, text.size() - 2));
   if (text == "name" || text == "identifier" || text == "word") return std::string(random_.one_of(field_names));
   if (text == "pattern") return std::string(random_.one_of(patterns));
   if (text == "number") return std::string(random_.one_of(numbers));
   if (text == "digits") return std::string(random_.one_of(digits));
   if (text == "date") return std::string(random_.one_of(dates));
   if (text == "label") return std::string(random_.one_of(labels));
   if (random_.below(8) == 0) return std::string(escaped[rules_.which() == language::zoql ? 0 : 1]);
   return std::string(random_.one_of(strings));
}

std::string deriver::any_token() {
   if (random_.coin()) return std::string(random_.one_of(strays));
   symbol terminal = 0;
   do terminal = static_cast<symbol>(random_.below(first_name));
   while (!rules_.has_terminal(terminal));
   return fill(terminal);
}

void deriver::wrap(derived& statement) {
   const auto size = static_cast<std::uint32_t>(statement.tokens.size());
   std::size_t begin = random_.below(size);
   std::size_t end = begin + 1 + random_.below(std::min(size - static_cast<std::uint32_t>(begin), 6U));
   if (!statement.parts.empty() && random_.below(4) != 0) {
      const derived::part part = random_.one_of(statement.parts);
      begin = part.begin;
      end = part.end;
   }
   statement.tokens.insert(statement.tokens.begin() + static_cast<std::ptrdiff_t>(end), ")");
   statement.tokens.insert(statement.tokens.begin() + static_cast<std::ptrdiff_t>(begin), "(");
}

/// A part of any name in the place of a part of any other.
void deriver::put_part(derived& statement) {
   if (statement.parts.empty()) return;
   const derived::part old = random_.one_of(statement.parts);
   spare_.tokens.clear();
   spare_.parts.clear();
   expand(random_.one_of(named_), deepest_ - 4, spare_);
   if (random_.below(4) == 0) wrap(spare_);
   const auto begin = statement.tokens.begin() + static_cast<std::ptrdiff_t>(old.begin);
   statement.tokens.erase(begin, statement.tokens.begin() + static_cast<std::ptrdiff_t>(old.end));
   statement.tokens.insert(statement.tokens.begin() + static_cast<std::ptrdiff_t>(old.begin), spare_.tokens.begin(),
                           spare_.tokens.end());
}

void deriver::mutate_once(derived& statement) {
   std::vector<std::string>& tokens = statement.tokens;
   if (tokens.empty()) return tokens.push_back(any_token());
   const auto size = static_cast<std::uint32_t>(tokens.size());
   const auto place = tokens.begin() + static_cast<std::ptrdiff_t>(random_.below(size));
   switch (random_.below(7)) {
   case 0:
      tokens.erase(place);
      break;
   case 1:
      tokens.insert(place, std::string(*place));
      break;
   case 2:
      std::iter_swap(place, tokens.begin() + static_cast<std::ptrdiff_t>(random_.below(size)));
      break;
   case 3:
      tokens.insert(place, any_token());
      break;
   case 4:
      wrap(statement);
      break;
   default:
      put_part(statement);
   }
}

void deriver::mutate(derived& statement) {
   const std::uint32_t mistakes = 1 + random_.below(2) * random_.below(3);
   for (std::uint32_t done = 0; done < mistakes; ++done) {
      mutate_once(statement);
      statement.parts.clear();
   }
}

std::string deriver::shout(std::string_view word) {
   std::string loud(word);
   if (std::isalpha(static_cast<unsigned char>(word.front())) == 0 || random_.below(3) != 0) return loud;
   std::transform(loud.begin(), loud.end(), loud.begin(),
                  [](unsigned char byte) { return static_cast<char>(std::toupper(byte)); });
   return loud;
}

std::string deriver::spell(const std::vector<std::string>& tokens, bool loose) {
   std::string text;
   for (const std::string& token : tokens) {
      const bool is_dotted = token == "." || (!text.empty() && text.back() == '.');
      if (!text.empty() && (!is_dotted || (!loose && random_.below(16) == 0))) {
         const bool must = must_part(text, token);
         if (!loose) {
            text += ' ';
         } else if (must || random_.below(4) != 0) {
            text += random_.below(8) == 0 ? random_.coin() ? "\n" : " \t" : " ";
         }
      }
      text += loose ? shout(token) : token;
   }
   return text;
}

} // namespace acceptor
