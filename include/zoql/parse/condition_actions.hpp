// What expressions and conditions build.
#pragma once

#include <zoql/parse/action.hpp>

#include <string_view>

namespace zoql::parsing {

template<>
struct action<rule::case_open> : push_text<kind::case_> {};
template<>
struct action<rule::case_subject> : append_one {};
template<>
struct action<rule::case_part> : append_one {};
template<>
struct action<rule::open_group> : push_text<kind::group> {};
template<>
struct action<rule::group_member> : append_one {};

/// A sign of arithmetic: all operands of a run become children of one node.
struct wrap_arithmetic {
   static constexpr void apply(reading in, assembly& tree) { tree.wrap_once(kind::arithmetic, tree.offset(in.begin)); }
};
template<>
struct action<rule::factor_sign> : wrap_arithmetic {};
template<>
struct action<rule::term_sign> : wrap_arithmetic {};
template<>
struct action<rule::factor_tail> : append_one {};
template<>
struct action<rule::term_tail> : append_one {};

// --- conditions ------------------------------------------------------------------------------------------------------

[[nodiscard]] constexpr word relation_word(std::string_view sign) noexcept {
   if (sign.size() == 1) {
      if (sign[0] == '=') return word::equal;
      if (sign[0] == '<') return word::less;
      return sign[0] == '>' ? word::greater : word::unknown_sign;
   }
   if (sign == "!=") return word::not_equal;
   if (sign == "<=") return word::less_or_equal;
   if (sign == ">=") return word::greater_or_equal;
   if (sign == "<>") return word::angled_not_equal;
   if (sign == "==") return word::double_equal;
   return word::unknown_sign;
}

template<>
struct action<rule::relation_open> {
   static constexpr void apply(reading in, assembly& tree) {
      const std::string_view sign(in.begin, static_cast<std::size_t>(in.end - in.begin));
      tree.wrap(kind::comparison, tree.offset(in.begin), relation_word(sign));
   }
};
template<>
struct action<rule::relation_tail> : append_one {};
template<>
struct action<rule::negated_relation> : flag_next<flag::negated> {};
template<>
struct action<rule::like_open> : noted_keyword<wrap_operand<kind::like>> {};
template<>
struct action<rule::like_tail> : append_one {};
template<>
struct action<rule::in_open> : noted_keyword<wrap_operand<kind::in>> {};
template<>
struct action<rule::between_open> : noted_keyword<wrap_operand<kind::between>> {};
template<>
struct action<rule::between_low> : append_one {};
template<>
struct action<rule::between_high> : append_one {};
template<>
struct action<rule::is_open> : noted_keyword<wrap_operand<kind::is_null>> {};
template<>
struct action<rule::is_not> : noted_keyword<flag_last<flag::negated>> {};
template<>
struct action<rule::is_tail> : append_one {};
template<>
struct action<rule::not_open> : push_text<kind::not_> {};
template<>
struct action<rule::not_operand> : append_one {};

/// `and` and `or`: all conditions of a run become children of one node.
template<ast::kind Kind>
struct wrap_run {
   static constexpr void apply(reading in, assembly& tree) { tree.wrap_once(Kind, tree.offset(in.begin)); }
};
template<>
struct action<rule::and_open> : wrap_run<kind::and_> {};
template<>
struct action<rule::and_tail> : append_one {};
template<>
struct action<rule::or_open> : wrap_run<kind::or_> {};
template<>
struct action<rule::or_tail> : append_one {};

} // namespace zoql::parsing
