// Makes correct statements about a few objects whose fields and types the built-in catalogue knows.
#include "correct.hpp"

#include "known_objects.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <array>
#include <cstddef>
#include <set>
#include <utility>

namespace zoql::tests {

namespace {

class writer {
public:
   writer(dialect language, std::mt19937_64& random) : language_(language), random_(random) {
      about_ = &objects[below(objects.size())];
      shouts_ = below(6) == 0;
   }

   std::vector<token> write() {
      keyword("select");
      if (exports() && below(4) == 0) return write_groups();
      const std::vector<std::string_view> fields = some_fields(1 + below(4));
      for (std::size_t at = 0; at < fields.size(); ++at) {
         if (at > 0) comma();
         name(fields[at]);
         if (exports() && below(6) == 0) alias(at);
      }
      from();
      if (below(8) != 0) where();
      if (exports() && below(3) == 0) order(fields);
      return std::move(tokens_);
   }

private:
   [[nodiscard]] bool exports() const { return language_ == dialect::zoqlexport; }
   std::size_t below(std::size_t count) { return random_() % count; }
   template<typename Row>
   auto pick(const Row& row) {
      return row[below(row.size())];
   }

   void put(std::string_view text, part what, bool spaced = true) {
      tokens_.push_back({std::string(text), what, spaced && !tokens_.empty()});
   }
   void shouted(std::string_view text, part what) {
      std::string word(text);
      for (char& byte : word) {
         if (shouts_ && byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
      }
      put(word, what);
   }
   void keyword(std::string_view text) { shouted(text, part::keyword); }
   void word(std::string_view text) { shouted(text, part::word); }
   void comma() { put(",", part::comma, below(10) == 0); }
   void name(std::string_view text) { put(text, part::name); }

   void alias(std::size_t at) {
      word("as");
      if (below(2) == 0) return put("\"Column " + std::to_string(at) + "\"", part::label);
      put("Column" + std::to_string(at), part::label);
   }

   void from() {
      keyword("from");
      put(about_->name, part::object);
   }

   std::vector<std::string_view> all_fields() {
      std::vector<std::string_view> all{"Id"};
      for (const auto* row : {&about_->texts, &about_->numbers, &about_->booleans, &about_->dates, &about_->datetimes})
         all.insert(all.end(), row->begin(), row->end());
      all.push_back(about_->picklist);
      if (exports()) all.insert(all.end(), about_->joined.begin(), about_->joined.end());
      return all;
   }

   std::vector<std::string_view> some_fields(std::size_t count) {
      const std::vector<std::string_view> all = all_fields();
      std::vector<std::string_view> some;
      std::set<std::string_view> seen;
      while (some.size() < count) {
         const std::string_view one = pick(all);
         if (seen.insert(one).second) some.push_back(one);
      }
      return some;
   }

   // --- conditions ---------------------------------------------------------------------------------------------------

   void where() {
      keyword("where");
      const std::size_t count = 1 + below(4);
      for (std::size_t at = 0; at < count; ++at) {
         if (at > 0) shouted(below(4) == 0 ? "or" : "and", part::junction);
         if (exports() && below(6) == 0) {
            group();
         } else {
            condition();
         }
      }
   }

   void group() {
      if (below(4) == 0) word("not");
      put("(", part::open);
      condition();
      shouted(below(2) == 0 ? "or" : "and", part::junction);
      condition();
      put(")", part::close, false);
   }

   void field(std::string_view text) {
      const bool inside = !tokens_.empty() && tokens_.back().part == part::open;
      put(text, part::name, !inside);
   }

   void sign(std::string_view text) {
      dense_ = below(8) == 0;
      put(text, part::sign, !dense_);
   }
   void value(std::string_view text, part what) { put(text, what, !std::exchange(dense_, false)); }
   void quoted(std::string_view text) { value("'" + std::string(text) + "'", part::text); }

   void condition() {
      switch (below(9)) {
      case 0:
         field(pick(about_->texts));
         sign(below(3) == 0 ? "!=" : "=");
         return quoted(pick(plain_texts));
      case 1:
         field(pick(about_->texts));
         word("like");
         return quoted(below(2) == 0 ? "Nor%" : "%th_");
      case 2:
         field(pick(about_->numbers));
         sign(pick(orders));
         return value(below(2) == 0 ? "12" : "10.50", part::number);
      case 3:
         if (about_->booleans.empty()) return condition();
         field(pick(about_->booleans));
         sign("=");
         dense_ = false;
         return word(below(2) == 0 ? "true" : "false");
      case 4:
         field(pick(about_->dates));
         sign(pick(orders));
         return quoted("2024-03-0" + std::to_string(1 + below(9)));
      case 5:
         field(pick(about_->datetimes));
         sign(pick(orders));
         return quoted(exports() && below(2) == 0 ? "today - 3 days"
                                                  : "2024-03-0" + std::to_string(1 + below(9)) + "T10:00:00+01:00");
      case 6:
         field(about_->picklist);
         sign(below(3) == 0 ? "!=" : "=");
         return quoted(about_->choice);
      case 7:
         if (exports()) {
            field(pick(about_->joined));
            word("is");
            if (below(2) == 0) word("not");
            return word("null");
         }
         [[fallthrough]];
      default:
         field(pick(about_->texts));
         sign(below(2) == 0 ? "!=" : "=");
         dense_ = false;
         return word("null");
      }
   }

   // --- clauses of Export ZOQL ---------------------------------------------------------------------------------------

   std::vector<token> write_groups() {
      const std::vector<std::string_view> groups{about_->picklist, about_->joined[0]};
      const std::size_t count = 1 + below(2);
      for (std::size_t at = 0; at < count; ++at) {
         name(groups[at]);
         comma();
      }
      call(below(2) == 0 ? "count" : "sum", "Id");
      from();
      if (below(2) == 0) where();
      keyword("group");
      keyword("by");
      for (std::size_t at = 0; at < count; ++at) {
         if (at > 0) comma();
         name(groups[at]);
      }
      if (below(2) == 0) {
         keyword("having");
         call("count", "Id");
         sign(">");
         value("1", part::number);
      }
      if (below(2) == 0) order({groups[0]});
      return std::move(tokens_);
   }

   void call(std::string_view function, std::string_view argument) {
      put(function, part::function);
      put("(", part::open, false);
      if (function == "count" && below(2) == 0) {
         word("distinct");
         tokens_.back().spaced = false;
         name(argument);
      } else {
         put(function == "sum" ? about_->numbers[0] : argument, part::name, false);
      }
      put(")", part::close, false);
   }

   void order(const std::vector<std::string_view>& fields) {
      keyword("order");
      keyword("by");
      const std::size_t count = 1 + below(fields.size());
      for (std::size_t at = 0; at < count; ++at) {
         if (at > 0) comma();
         name(fields[at]);
         if (below(2) == 0) word(below(2) == 0 ? "asc" : "desc");
      }
      if (below(2) == 0) {
         keyword("limit");
         put("20", part::number);
      }
   }

   dialect language_;
   std::mt19937_64& random_;
   const object* about_;
   bool shouts_;
   bool dense_ = false;
   std::vector<token> tokens_;
};

bool is_clean(const std::string& text, dialect language) {
   check_options options;
   options.catalogue = catalogue::built_in;
   return check(parse(text, language), options).empty();
}

} // namespace

std::string text_of(const std::vector<token>& tokens) {
   std::string text;
   for (const token& one : tokens) {
      if (one.spaced) text += ' ';
      text += one.text;
   }
   return text;
}

std::vector<correct_statement> correct_statements(dialect language, std::size_t count, unsigned seed) {
   std::mt19937_64 random(seed);
   std::vector<correct_statement> found;
   while (found.size() < count) {
      correct_statement one{language, writer(language, random).write()};
      if (is_clean(text_of(one.tokens), language)) found.push_back(std::move(one));
   }
   return found;
}

} // namespace zoql::tests
