// What values, names and functions build.
#pragma once

#include <zoql/parse/action.hpp>

namespace zoql::parsing {

template<>
struct action<rule::null_literal> : noted_keyword<push_text<kind::null>> {};
template<>
struct action<rule::true_literal> : noted_keyword<push_text<kind::boolean, word::yes>> {};
template<>
struct action<rule::false_literal> : noted_keyword<push_text<kind::boolean, word::no>> {};
template<>
struct action<rule::plain_string> : push_text<kind::string> {};

/// A string that is a date, and which kind of date.
template<std::uint16_t Flags>
struct push_dated {
   static constexpr void apply(reading in, assembly& tree) {
      tree.push(kind::string, tree.span_of(in.begin, in.end), date_word(in.begin + 1, in.end), Flags);
   }

private:
   /// What kind of date a text is that is known to be one.
   [[nodiscard]] static constexpr word date_word(const char* at, const char* end) noexcept {
      while (*at == ' ') ++at;
      if (!rule::has_class(*at, rule::is_digit)) return word::relative_date;
      return end - at > 11 && at[10] == 'T' ? word::datetime : word::date;
   }
};
template<>
struct action<rule::dated_string> : push_dated<0> {};
template<>
struct action<rule::dated_label> : push_dated<flag::double_quoted> {};
template<>
struct action<rule::dated_backtick_text> : push_dated<flag::back_quoted> {};
template<>
struct action<rule::shell_string> : push_text<kind::string, word::none, flag::shell_quoted | flag::special> {};
template<>
struct action<rule::typographic_string> : push_text<kind::string, word::none, flag::typographic | flag::special> {};
template<>
struct action<rule::escaped_string> : push_text<kind::string, word::none, flag::special> {};
template<>
struct action<rule::unclosed_string> : push_text<kind::string, word::none, flag::unclosed | flag::special> {};
template<>
struct action<rule::label> : push_text<kind::string, word::none, flag::double_quoted> {};
template<>
struct action<rule::backtick_text> : push_text<kind::string, word::none, flag::back_quoted> {};
template<>
struct action<rule::date_literal> : push_text<kind::date> {};
template<>
struct action<rule::number_literal> : push_text<kind::number> {};
template<>
struct action<rule::placeholder> : push_text<kind::placeholder> {};
template<>
struct action<rule::star_literal> : push_text<kind::star> {};
template<>
struct action<rule::typed_literal> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.wrap(kind::typed_string, tree.offset(in.begin));
      tree.top().where.begin = tree.offset(in.begin);
   }
};

// --- names and functions ---------------------------------------------------------------------------------------------

/// The name just read goes on, to the end of what matched.
template<std::uint16_t Flags>
struct extend_name {
   static constexpr void apply(reading in, assembly& tree) {
      ast::node& name = tree.top();
      name.flags |= Flags;
      name.where.end = tree.offset(in.end);
      tree.look_at_name(in.begin, in.end);
      if (name.at != 0) return;
      const char* dot = in.begin;
      while (*dot != '.') ++dot;
      name.at = tree.offset(dot);
   }
};

struct push_name {
   static constexpr void apply(reading in, assembly& tree) {
      tree.push(kind::name, tree.span_of(in.begin, in.end));
      tree.look_at_name(in.begin, in.end);
   }
};
template<>
struct action<rule::name_head> : push_name {};
template<>
struct action<rule::unmistakable<rule::name_head>> : push_name {};

template<>
struct action<rule::dotted_part> : extend_name<0> {};
template<>
struct action<rule::dotted_star> : extend_name<flag::whole_object> {};
template<>
struct action<rule::loose_dot> {
   static constexpr void apply(reading in, assembly& tree) {
      extend_name<0>::apply(in, tree);
      tree.note(kind::spaced_name, tree.top().where);
   }
};
template<>
struct action<rule::bracketed_name> : push_text<kind::name, word::none, flag::bracketed> {};

template<>
struct action<rule::open_call> {
   static constexpr void apply(reading in, assembly& tree) {
      tree.become(kind::function);
      tree.wrap(kind::call, tree.offset(in.begin));
   }
};
template<>
struct action<rule::argument_distinct> : noted_keyword<flag_last<flag::distinct>> {};
template<>
struct action<rule::argument_type> {
   static constexpr void apply0(assembly& tree) {
      tree.drop();
      tree.pending_flags |= flag::typed_argument;
   }
};
template<>
struct action<rule::argument> {
   static constexpr void apply0(assembly& tree) {
      tree.append();
      tree.top().flags |= tree.take_pending_flags();
   }
};
template<>
struct action<rule::window> {
   static constexpr void apply(reading in, assembly& tree) {
      const char* end = in.end;
      while (rule::has_class(end[-1], rule::is_blank)) --end;
      tree.top().flags |= flag::windowed;
      tree.top().where.end = tree.offset(end);
   }
};
template<>
struct action<rule::closing_parenthesis> {
   static constexpr void apply(reading in, assembly& tree) { tree.top().where.end = tree.offset(in.end); }
};

} // namespace zoql::parsing
