// Dates as they stand inside a string literal: ISO dates and datetimes, and Export ZOQL's dates relative to now.
#pragma once

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/rules.hpp>

namespace zoql::grammar {

using tao::pegtl::alnum;
using tao::pegtl::alpha;
using tao::pegtl::digit;
using tao::pegtl::istring;
using tao::pegtl::not_at;
using tao::pegtl::one;
using tao::pegtl::opt;
using tao::pegtl::plus;
using tao::pegtl::rep;
using tao::pegtl::seq;
using tao::pegtl::sor;
using tao::pegtl::star;

struct date_blank : star<one<' '>> {};
struct two_digits : rep<2, digit> {};
struct calendar_date : seq<rep<4, digit>, one<'-'>, two_digits, one<'-'>, two_digits> {};
struct fraction : seq<one<'.'>, plus<digit>> {};
struct clock_time : seq<two_digits, one<':'>, two_digits, opt<one<':'>, two_digits, opt<fraction>>> {};
struct zone_offset : seq<one<'+', '-'>, two_digits, one<':'>, two_digits> {};
struct iso_zone : sor<one<'Z'>, zone_offset> {};
struct iso_date : seq<calendar_date, opt<one<'T'>, clock_time>, opt<iso_zone>> {};

struct anchor : sor<istring<'n', 'o', 'w'>, istring<'t', 'o', 'd', 'a', 'y'>> {};
struct date_unit : seq<sor<istring<'s', 'e', 'c', 'o', 'n', 'd'>, istring<'m', 'i', 'n', 'u', 't', 'e'>,
                           istring<'h', 'o', 'u', 'r'>, istring<'d', 'a', 'y'>, istring<'w', 'e', 'e', 'k'>,
                           istring<'m', 'o', 'n', 't', 'h'>, istring<'y', 'e', 'a', 'r'>>,
                       opt<one<'s', 'S'>>> {};
struct date_shift : seq<one<'+', '-'>, date_blank, plus<digit>, date_blank, date_unit> {};
struct zone_name : seq<alpha, star<sor<alnum, one<'_', '+', '/', ' ', '-'>>>> {};
struct named_zone : seq<one<'('>, sor<zone_offset, zone_name>, one<')'>> {};
struct relative_date : seq<anchor, opt<date_blank, date_shift>, opt<date_blank, named_zone>> {};

/// The decoded text of a string literal that is a date.
struct date_text : seq<date_blank, sor<iso_date, relative_date>, date_blank> {};

/// The literal itself, of which the tree notes what kind of date it is.
template<char Mark>
struct dated : seq<one<Mark>, date_text, one<Mark>, not_at<one<Mark>>> {};
struct dated_string : dated<'\''> {};

} // namespace zoql::grammar
