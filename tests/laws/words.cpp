// Reads keywords and blanks with actions of its own on the grammar.
#include "words.hpp"

#include <zoql/grammar/query.hpp>
#include <zoql/source.hpp>

#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/parse.hpp>

#include <type_traits>
#include <vector>

namespace zoql::tests {

namespace {

struct words {
   const char* origin;
   bool backslash;
   unsigned depth_left = 100;
   std::vector<span> keywords{};
   std::vector<span> blanks{};

   [[nodiscard]] bool escapes_with_backslash() const noexcept { return backslash; }
   [[nodiscard]] bool enter() noexcept { return depth_left > 0 && depth_left-- > 0; }
   void leave() noexcept { ++depth_left; }
   [[nodiscard]] span span_of(const char* begin, const char* end) const {
      return {static_cast<std::uint32_t>(begin - origin), static_cast<std::uint32_t>(end - origin)};
   }
};

template<typename Rule>
struct action {};

template<typename Rule>
requires std::is_base_of_v<grammar::any_keyword, Rule>
struct action<Rule> {
   template<typename Input>
   static void apply(const Input& in, words& state) {
      state.keywords.push_back(state.span_of(in.begin(), in.end()));
   }
};

template<>
struct action<grammar::blank_run> {
   template<typename Input>
   static void apply(const Input& in, words& state) {
      if (in.begin() != in.end()) state.blanks.push_back(state.span_of(in.begin(), in.end()));
   }
};

words read(std::string_view statement, dialect language) {
   words state{statement.data(), language == dialect::zoql};
   tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy> input(statement.data(), statement.size(), "");
   tao::pegtl::parse<grammar::statement, action>(input, state);
   return state;
}

} // namespace

std::string upper_case_keywords(std::string_view statement, dialect language) {
   std::string changed(statement);
   for (const span where : read(statement, language).keywords) {
      for (std::uint32_t at = where.begin; at < where.end; ++at) {
         if (changed[at] >= 'a' && changed[at] <= 'z') changed[at] = static_cast<char>(changed[at] - 'a' + 'A');
      }
   }
   return changed;
}

std::string double_blanks(std::string_view statement, dialect language) {
   std::string changed;
   std::uint32_t done = 0;
   for (const span where : read(statement, language).blanks) {
      changed.append(statement.substr(done, where.end - done)).append(where.of(statement));
      done = where.end;
   }
   return changed.append(statement.substr(done));
}

} // namespace zoql::tests
