// Runs the grammar without building anything: what reading alone costs.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/grammar/query.hpp>

#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/parse.hpp>

#include <string_view>

namespace zoql::bench {

/// What the grammar asks of its state.
struct recogniser {
   bool backslash;
   unsigned depth_left = 100;

   [[nodiscard]] bool escapes_with_backslash() const noexcept { return backslash; }
   bool enter() noexcept {
      if (depth_left == 0) return false;
      --depth_left;
      return true;
   }
   void leave() noexcept { ++depth_left; }
};

/// Whether the grammar reads the text to its end, which it does with any: what it must not need is `missing`.
[[nodiscard]] inline bool recognise(std::string_view text, dialect language) {
   recogniser state{capabilities_of(language).escapes == string_escapes::backslash};
   tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf_crlf, const char*> input(
      text.data(), text.data() + text.size(), "");
   return tao::pegtl::parse<grammar::statement>(input, state);
}

} // namespace zoql::bench
