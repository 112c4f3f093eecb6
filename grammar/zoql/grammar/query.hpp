// The sentences: one struct per line of `zoql.ebnf`, same name, same order. What a dialect lacks parses here too, so
// that a rule with a name can refuse it; what is absent matches `missing`, and what fits nowhere is `skipped` up to
// what does.
#pragma once

#include <zoql/grammar/ahead.hpp>
#include <zoql/grammar/sentence.hpp>
#include <zoql/grammar/tokens.hpp>
#include <zoql/grammar/usual.hpp>

namespace zoql::grammar {

struct condition;
struct query;

// --- values
// -----------------------------------------------------------------------------------------------------------

struct null_literal : null_word {};
struct true_literal : true_word {};
struct false_literal : false_word {};
struct literal_word : seq<at<one<'n', 'N', 't', 'T', 'f', 'F'>>, sor<null_literal, true_literal, false_literal>, _> {};

struct string_value : seq<string_literal, _> {};
struct typographic_value : seq<typographic_string, _> {};
struct date_literal : bare_date {};
struct number_literal : number {};
struct number_value : seq<sor<date_literal, number_literal>, _> {};
struct typed_literal_word : type_word {};
struct typed_literal : seq<at<type_word, blank_run, one<'\''>>, typed_literal_word, _, string_value> {};

// --- names and functions
// ----------------------------------------------------------------------------------------------

struct name : seq<name_head, star<dotted_part>, opt<dotted_star>> {};
struct quoted_name : sor<dated_label, label, dated_backtick_text, backtick_text, bracketed_name> {};

struct closing_parenthesis : one<')'> {};
struct closing
    : sor<seq<closing_parenthesis, _>, seq<skipped<sor<one<')'>, clause_ahead>>, opt<closing_parenthesis, _>>,
          missing<expected::closing_parenthesis>> {};

struct argument_type : seq<as_word, _, condition> {};
struct argument_distinct : distinct_word {};
struct subquery : seq<at<select_word>, struct query> {};
struct argument : seq<opt<argument_distinct, _>, sor<subquery, condition>, opt<argument_type>> {};
struct arguments : sor<at<one<')'>>, seq<argument, star<one<','>, _, argument>>> {};
struct open_call : one<'('> {};
struct window
    : seq<over_word, _, one<'('>, pegtl::disable<star<not_at<one<')'>>, any_token, blank_run>>, opt<one<')'>>, _> {};
struct call : seq<open_call, _, nested<arguments>, closing, opt<window>> {};
struct name_or_call : seq<name, star<loose_dot>, _, opt<call>> {};

// --- expressions
// ------------------------------------------------------------------------------------------------------

struct case_open : seq<at<case_word, blank_run, sor<when_word, seq<name, blank_run, when_word>>>, case_word> {};
struct case_part : seq<sor<when_word, then_word, else_word>, _, condition> {};
struct case_subject : seq<not_at<when_word>, condition> {};
struct case_parts : seq<opt<case_subject>, star<case_part>, opt<end_word, _>> {};
struct case_expression : seq<case_open, _, nested<case_parts>> {};

struct group_member : sor<subquery, condition> {};
struct group_members : seq<group_member, star<one<','>, _, group_member>> {};
struct open_group : one<'('> {};
struct group : seq<open_group, _, nested<group_members>, closing> {};

struct star_literal : one<'*'> {};
struct word_value : sor<literal_word, typed_literal, case_expression, name_or_call> {};
struct other_value : seq<sor<quoted_name, placeholder, star_literal>, _> {};
struct primary : sor<seq<at<one<'\''>>, string_value>,
                     seq<at<one<'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '.'>>, number_value>,
                     seq<at<reserved_ahead>, missing<expected::operand>>, typographic_value, word_value, group,
                     other_value, missing<expected::operand>> {};

struct factor_sign : one<'*', '/', '%'> {};
struct factor_tail : seq<factor_sign, _, primary> {};
struct factor : seq<primary, star<factor_tail>> {};
struct term_sign : sor<one<'+', '-'>, pegtl::two<'|'>> {};
struct term_tail : seq<term_sign, _, factor> {};
/// Most operands are names, and nothing goes on with them: the byte behind says so before anything else is tried.
using plain_name = seq<unmistakable<name_head>, star<dotted_part>>;
using name_rest =
   sor<quiet<blank_run>, seq<opt<dotted_star>, star<loose_dot>, _, opt<call>, star<factor_tail>, star<term_tail>>>;
/// The same of strings without anything that needs a second look.
using string_operand =
   seq<not_at<date_ahead>, plain_string, sor<quiet<blank_run>, seq<_, star<factor_tail>, star<term_tail>>>>;
struct operand : sor<seq<plain_name, name_rest>, string_operand, seq<factor, star<term_tail>>> {};

// --- conditions
// -------------------------------------------------------------------------------------------------------

struct relation_open : relation_sign {};
struct relation_tail : seq<relation_open, _, operand> {};

struct negated_relation : seq<at<not_word, blank_run, sor<like_word, in_word, between_word>>, not_word, _> {};
struct like_open : like_word {};
struct like_tail : seq<like_open, _, operand> {};
struct in_open : in_word {};
struct in_list : seq<one<'('>, _, sor<at<one<')'>>, nested<group_members>>, closing> {};
struct in_tail : seq<in_open, _, sor<in_list, missing<expected::list>>> {};
struct between_open : between_word {};
struct between_low : seq<operand> {};
struct between_high : sor<seq<and_word, _, operand>, missing<expected::conjunction>> {};
struct between_tail : seq<between_open, _, between_low, between_high> {};
struct is_open : is_word {};
struct is_not : not_word {};
struct is_tail
    : seq<is_open, _, opt<is_not, _>, sor<literal_word, string_value, number_value, missing<expected::null>>> {};
struct word_tail : seq<at<one<'n', 'N', 'l', 'L', 'i', 'I', 'b', 'B'>>,
                       sor<is_tail, seq<opt<negated_relation>, sor<like_tail, in_tail, between_tail>>>> {};
struct comparison : sor<usual<comparison>, seq<operand, opt<sor<relation_tail, word_tail>>>> {};

struct not_open : sor<not_word, seq<one<'!'>, not_at<one<'='>>>> {};
struct not_operand : seq<struct negation> {};
struct not_tail : seq<not_open, _, nested<not_operand>> {};
struct negation : sor<seq<at<one<'n', 'N', '!'>>, not_tail>, comparison> {};
struct and_open : sor<and_word, glued_and> {};
struct repeated_and : and_word {};
struct and_tail : seq<and_open, _, star<repeated_and, _>, negation> {};
struct conjunction : seq<negation, star<at<one<'a', 'A'>>, sor<usual<and_tail>, and_tail>>> {};
struct or_open : sor<or_word, seq<not_at<pegtl::istring<'o', 'r', 'd', 'e', 'r'>>, glued_or>> {};
struct repeated_or : or_word {};
struct or_tail : seq<at<one<'o', 'O'>>, or_open, _, star<repeated_or, _>, conjunction> {};
/// No shortcut again behind an unusual one: such runs are rare, and trying it made the others dearer.
struct condition : seq<conjunction, opt<usual<or_tail>>, star<or_tail>> {};

// --- clauses
// ----------------------------------------------------------------------------------------------------------

struct alias_as : as_word {};
struct alias_name : sor<label, backtick_text, string_literal, seq<name_head, star<dotted_part>>> {};
/// `select Name as from Account`: `from` goes on with the sentence.
struct alias_absent : seq<at<from_word, blank_run, not_at<sor<one<','>, from_word>>>, missing<expected::alias>> {};
struct alias : sor<seq<alias_as, _, sor<alias_absent, seq<alias_name, _>, missing<expected::alias>>>,
                   seq<not_at<alias_end>, alias_name, _>> {};

struct select_open : sor<select_word, glued_select> {};
struct select_distinct : seq<at<distinct_word, blank_run, not_at<sor<one<','>, from_word, eof>>>, distinct_word, _> {};
struct item_end : sor<one<',', ')'>, from_word, clause_ahead> {};
using item_rest = sor<at<from_word>, seq<opt<alias>, opt<skipped<item_end>>>>;
struct select_item
    : sor<seq<plain_name, sor<at<one<','>>, seq<name_rest, item_rest>>>,
          seq<sor<seq<at<item_end>, missing<expected::field>>, seq<operand, opt<alias>>>, opt<skipped<item_end>>>> {};
struct select_list
    : seq<opt<listed<select_item>>, sor<usual<select_item>, seq<_, select_item, star<one<','>, _, select_item>>>> {};
struct select_clause : seq<sor<usual<select_open>, seq<select_open, _, opt<select_distinct>>>, select_list> {};

struct object_name : seq<sor<name, quoted_name, placeholder>, star<loose_dot>, _> {};
struct object : sor<seq<at<sor<reserved_ahead, clause_ahead>>, missing<expected::object>>,
                    seq<sor<object_name, group>, sor<at<where_word>, opt<alias>>>, missing<expected::object>> {};
struct from_open : from_word {};
struct from_list : seq<from_open, _, object, star<one<','>, _, object>> {};
struct from_clause : sor<usual<from_list>, from_list, missing<expected::from>> {};

struct join_open
    : seq<at<sor<join_word, seq<join_kind, blank_run, sor<join_kind, join_word>>>>, star<join_kind, _>, join_word> {};
struct join_condition : seq<on_word, _, condition> {};
struct join_clause : seq<join_open, _, object, opt<join_condition>> {};

struct where_open : sor<where_word, glued_where> {};
struct repeated_where : where_word {};
struct where_clause : seq<sor<usual<where_open>, seq<where_open, _, star<repeated_where, _>>>, condition> {};

struct group_open : seq<at<group_word, by_ahead>, group_word, _, by_word> {};
struct group_item : seq<operand> {};
struct group_clause : seq<group_open, _, group_item, star<one<','>, _, group_item>> {};

struct having_open : having_word {};
struct having_clause : seq<having_open, _, condition> {};

struct order_open : seq<at<order_word, by_ahead>, order_word, _, by_word> {};
struct order_operand : seq<operand> {};
struct ascending : asc_word {};
struct descending : desc_word {};
struct nulls_order : seq<nulls_word, _, sor<first_word, last_word>> {};
struct order_item : seq<order_operand, opt<sor<ascending, descending>, _>, opt<nulls_order, _>> {};
struct order_clause : seq<order_open, _, order_item, star<one<','>, _, order_item>> {};

struct limit_open : limit_word {};
struct limit_number : seq<sor<number_value, string_value, seq<placeholder, _>, missing<expected::number>>> {};
struct limit_clause : seq<limit_open, _, limit_number, star<one<','>, _, limit_number>> {};
struct offset_open : offset_word {};
struct offset_clause : seq<offset_open, _, limit_number> {};

struct set_open : seq<at<set_word, blank_run, sor<all_word, select_word>>, set_word, _, opt<all_word, _>> {};
struct set_operand : sor<query, missing<expected::statement>> {};
struct set_operation : seq<set_open, nested<set_operand>> {};

struct clause
    : sor<seq<at<one<'w', 'W'>>, where_clause>, seq<at<one<'g', 'G'>>, group_clause>,
          seq<at<one<'h', 'H'>>, having_clause>, seq<at<one<'o', 'O'>>, sor<order_clause, offset_clause, join_clause>>,
          seq<at<one<'l', 'L'>>, sor<limit_clause, join_clause>>,
          seq<at<one<'c', 'C', 'f', 'F', 'i', 'I', 'j', 'J', 'n', 'N', 'r', 'R'>>, sor<join_clause, set_operation>>,
          seq<at<one<'e', 'E', 'm', 'M', 'u', 'U'>>, set_operation>> {};
struct query : seq<select_clause, from_clause, star<not_at<eof>, sor<clause, skipped<sor<one<')'>, clause_ahead>>>>> {};

// --- statements
// -------------------------------------------------------------------------------------------------------

struct other_statement : seq<other_statement_word, star<not_at<one<';'>>, any_token, blank_run>> {};
struct no_statement : seq<missing<expected::statement>, opt<skipped<sor<one<';'>, eof>>>> {};
struct terminator : one<';'> {};
struct second_statement : plus<pegtl::any> {};
struct statement : seq<_, sor<query, other_statement, no_statement>, star<skipped<clause_ahead>, star<clause>>,
                       opt<terminator, _, opt<second_statement>>, eof> {};

} // namespace zoql::grammar
