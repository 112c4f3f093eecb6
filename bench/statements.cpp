// Makes statements from a fixed row of random numbers.
#include "statements.hpp"

#include "ingredients.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace zoql::bench {
namespace {

/// The words of one statement: `out` grows, and where the statement shouts its keywords are in capitals.
struct writer {
   numbers& random;
   std::string out;
   bool shouts = random.below(10) == 0;

   void keyword(std::string_view word) {
      for (const char byte : word)
         out += shouts && byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
   }

   /// An id as Zuora makes them: 32 hexadecimal digits.
   void id() {
      static constexpr std::string_view digits = "0123456789abcdef";
      out += "'2c92c0f9";
      for (int at = 0; at < 24; ++at) out += digits[random.below(16)];
      out += '\'';
   }

   void digits(std::size_t count) {
      for (; count > 0; --count) out += static_cast<char>('0' + random.below(10));
   }

   void date() {
      out += "'20" + std::to_string(random.between(10, 29)) + "-" + two(random.between(1, 12)) + "-" +
             two(random.between(1, 28));
   }

   /// The form both languages take.
   void datetime() {
      date();
      out += "T" + two(random.below(24)) + ":" + two(random.below(60)) + ":" + two(random.below(60)) + "-08:00'";
   }

   static std::string two(std::size_t value) {
      return value < 10 ? "0" + std::to_string(value) : std::to_string(value);
   }

   /// `count` different fields, from any place of the table on; `prefix` is a related object with its dot.
   template<std::size_t Size>
   void fields(const std::array<const char*, Size>& names, std::size_t count, std::string_view prefix = {}) {
      const std::size_t first = random.below(Size);
      for (std::size_t at = 0; at < count; ++at) {
         if (at > 0) out += ", ";
         out.append(prefix).append(names[(first + at) % Size]);
      }
   }

   /// One of six conditions, each on another field.
   void account_condition(std::size_t which, std::string_view prefix = {}) {
      out += prefix;
      switch (which) {
      case 0:
         out += "AccountNumber = 'A";
         digits(8);
         out += '\'';
         break;
      case 1:
         out += "CreatedDate >= ";
         datetime();
         break;
      case 2:
         out += random.below(2) == 0 ? "Status = 'Active'" : "Status != 'Canceled'";
         break;
      case 3:
         out += "Balance > " + std::to_string(random.below(10'000)) + ".5";
         break;
      case 4:
         out += "ParentId = ";
         id();
         break;
      default:
         out += "AutoPay = ";
         keyword(random.below(2) == 0 ? "true" : "false");
      }
   }

   /// Up to four conditions on different fields.
   void account_conditions(std::size_t count, std::string_view prefix = {}) {
      const std::size_t first = random.below(6);
      for (std::size_t at = 0; at < count; ++at) {
         keyword(at == 0 ? " where " : " and ");
         account_condition((first + at) % 6, prefix);
      }
   }
};

std::string short_statement(numbers& random) {
   writer text{random, {}};
   text.keyword("select ");
   text.fields(account_fields, random.between(1, 4));
   text.keyword(" from ");
   text.out += "Account";
   text.account_conditions(1);
   return text.out;
}

std::string medium_zoql(numbers& random) {
   writer text{random, {}};
   text.keyword("select ");
   text.fields(account_fields, random.between(6, 14));
   text.keyword(" from ");
   text.out += "Account";
   text.account_conditions(random.between(2, 4));
   return text.out;
}

/// Joins, an alias, a pattern, a date and an order.
std::string medium_export(numbers& random) {
   writer text{random, {}};
   text.keyword("select ");
   text.fields(subscription_fields, random.between(4, 8));
   text.out += ", ";
   text.fields(account_fields, random.between(2, 6), "Account.");
   text.keyword(" as ");
   text.out += "\"Last Column\"";
   text.keyword(" from ");
   text.out += "Subscription";
   text.account_conditions(random.between(1, 2), "Account.");
   text.keyword(" and ");
   text.out += "Name ";
   text.keyword("like ");
   text.out += "'A-S";
   text.digits(5);
   text.out += "%'";
   text.keyword(" and ");
   text.out += "TermEndDate <= ";
   text.date();
   text.out += '\'';
   text.keyword(" order by ");
   text.out += "CreatedDate";
   text.keyword(" desc limit ");
   text.out += std::to_string(random.between(1, 2'000));
   return text.out;
}

std::string grouped_export(numbers& random) {
   writer text{random, {}};
   text.keyword("select ");
   text.out += "Account.Status, Account.Currency, count(Id)";
   text.keyword(" as ");
   text.out += "\"Subscriptions\", max(TermEndDate)";
   text.keyword(" as ");
   text.out += "\"Last Day\"";
   text.keyword(" from ");
   text.out += "Subscription";
   text.account_conditions(random.between(2, 4), "Account.");
   text.keyword(" group by ");
   text.out += "Account.Status, Account.Currency";
   return text.out;
}

std::string wide_statement(numbers& random) {
   writer text{random, {}};
   text.keyword("select ");
   text.fields(subscription_fields, 31);
   text.out += ", ";
   text.fields(account_fields, 29, "Account.");
   text.keyword(" from ");
   text.out += "Subscription";
   text.account_conditions(2, "Account.");
   return text.out;
}

std::string long_statement(numbers& random, std::size_t fields, std::size_t conditions) {
   writer text{random, {}};
   text.keyword("select ");
   for (std::size_t at = 0; at < fields; ++at) {
      if (at > 0) text.out += ", ";
      text.out += account_fields[at % account_fields.size()];
      if (at >= account_fields.size()) text.out += std::to_string(at) + "__c";
   }
   text.keyword(" from ");
   text.out += "Account";
   for (std::size_t at = 0; at < conditions; ++at) {
      text.keyword(at == 0 ? " where " : " or ");
      text.out += "Id = ";
      text.id();
   }
   return text.out;
}

text one_of_mix(numbers& random, std::size_t place) {
   if (place < 50) return {short_statement(random), dialect::zoql};
   if (place < 70) return {medium_zoql(random), dialect::zoql};
   if (place < 86) return {medium_export(random), dialect::zoqlexport};
   if (place < 90) return {grouped_export(random), dialect::zoqlexport};
   if (place < 98) return {wide_statement(random), dialect::zoqlexport};
   return {long_statement(random, 3, 200), dialect::zoql};
}

/// The first place of a kind in a hundred of the mix, and how many it has.
struct share {
   std::size_t first;
   std::size_t count;
};
constexpr share share_of(mix which) {
   switch (which) {
   case mix::short_ones:
      return {0, 50};
   case mix::medium:
      return {50, 40};
   case mix::wide:
      return {90, 8};
   case mix::long_ones:
      return {98, 2};
   case mix::all:
      break;
   }
   return {0, 100};
}

} // namespace

std::vector<text> make_statements(std::size_t count, mix which) {
   numbers random(7);
   const share places = share_of(which);
   std::vector<text> statements;
   statements.reserve(count);
   // 37 and 100 have no divisor in common: every hundred statements hold each place once, well shuffled.
   for (std::size_t at = 0; at < count; ++at)
      statements.push_back(one_of_mix(random, places.first + at * 37 % places.count));
   return statements;
}

std::vector<text> make_mistakes(std::size_t count) {
   std::vector<text> statements = make_statements(count);
   for (text& one : statements) {
      const std::size_t sign = one.words.find_first_of("=<>!");
      one.words.replace(sign, one.words.find_first_not_of("=<>!", sign) - sign, "==");
   }
   return statements;
}

text make_statement(std::size_t fields, std::size_t conditions) {
   numbers random(7);
   random.next();
   return {long_statement(random, fields, conditions), dialect::zoql};
}

std::size_t count_bytes(const std::vector<text>& statements) noexcept {
   std::size_t bytes = 0;
   for (const text& one : statements) bytes += one.words.size();
   return bytes;
}

} // namespace zoql::bench
