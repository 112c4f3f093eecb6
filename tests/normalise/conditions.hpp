// Random conditions with everything a normaliser has to resolve, and random rows with nulls to try them on.
#pragma once

#include "../random.hpp"
#include "three_valued.hpp"

#include <string>
#include <string_view>

namespace zoql::test {

class condition_maker {
public:
   explicit condition_maker(test::random& random) : random_(random) {}

   [[nodiscard]] std::string make(int depth) {
      if (depth == 0 || random_.below(4) == 0) return make_predicate();
      switch (random_.below(5)) {
      case 0:
         return "not (" + make(depth - 1) + ")";
      case 1:
         return "not " + make_predicate();
      default:
         return make_run(depth, random_.coin() ? " and " : " or ");
      }
   }

private:
   [[nodiscard]] std::string make_run(int depth, std::string_view word) {
      std::string text = "(" + make(depth - 1) + ")";
      for (std::uint32_t more = 1 + random_.below(2); more > 0; --more) {
         text += word;
         text += "(" + make(depth - 1) + ")";
      }
      return text;
   }

   [[nodiscard]] std::string make_predicate() {
      const std::string number(1, random_.one_of(std::string_view("abcdAB")));
      const std::string text(1, random_.one_of(std::string_view("st")));
      const std::string maybe_not = random_.coin() ? "not " : "";
      switch (random_.below(8)) {
      case 0:
         return number + " is " + maybe_not + "null";
      case 1:
         return number + (random_.coin() ? " = null" : " != null");
      case 2:
         return number + " " + maybe_not + "in (" + make_number() + ", " + (random_.coin() ? make_number() : "null") +
                ")";
      case 3:
         return number + " " + maybe_not + "between " + make_number() + " and " + make_number();
      case 4:
         return text + " " + maybe_not + "like " + std::string(random_.one_of(patterns));
      case 5:
         return text + std::string(random_.one_of(signs)) + std::string(random_.one_of(texts));
      default:
         return number + std::string(random_.one_of(signs)) + make_number();
      }
   }

   [[nodiscard]] std::string make_number() { return std::string(1, static_cast<char>('0' + random_.below(4))); }

   static constexpr std::string_view signs[] = {" = ", " != ", " < ", " <= ", " > ", " >= "};
   static constexpr std::string_view texts[] = {"'x'", "'y'", "'xy'", "''"};
   static constexpr std::string_view patterns[] = {"'x%'", "'%y'", "'%x'", "'y%'"};
   test::random& random_;
};

inline row make_row(random& random) {
   static constexpr std::string_view texts[] = {"x", "y", "xy", "", "z"};
   row made;
   for (cell& number : made.numbers) {
      if (random.below(4) != 0) number = static_cast<double>(random.below(4));
   }
   for (cell& text : made.texts) {
      if (random.below(4) != 0) text = std::string(random.one_of(texts));
   }
   return made;
}

} // namespace zoql::test
