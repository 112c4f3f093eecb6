// Hold these beside sections 2 and 3 of the language reference: the names and their order are the same.
//
// White space, the form of strings and numbers, and the dots of names are in tokens.cpp (section 1). Narrower than
// there, as section 4 is:
//   - `like` takes a pattern with at most one `%`, at an end of it (F17);
//   - `null`, `true` and `false` are compared with `=` and `!=` only (F07, F08, F09).
// Wider in one thing: a field in a condition is a `name`, elsewhere an `identifier`, since what may not be one is said
// of conditions only (PEG trap 3). An alias, and what is behind a dot, is any `word`. Section 10 changes no shape:
// `limit` stays in ZOQL (F32), and Export ZOQL compares fields (F11).
#include "languages.hpp"

#include <algorithm>
#include <iterator>

namespace acceptor {

namespace {

constexpr std::string_view zoql = R"grammar(
Query         = "select" FieldList "from" ObjectName
                ( "where" Condition )?
                LimitExt?
                ";"?

FieldList     = FieldName ( "," FieldName )*
FieldName     = identifier
ObjectName    = identifier

Condition     = AndGroup ( "or" AndGroup )*
AndGroup      = Predicate ( "and" Predicate )*

Predicate     = name "like" pattern
              | name RelOp Value
              | name EqualOp Truth
RelOp         = EqualOp | "<=" | ">=" | "<" | ">"
EqualOp       = "!=" | "="

Value         = string | date | number
Truth         = "true" | "false" | "null"

LimitExt      = "limit" digits
)grammar";

constexpr std::string_view zoqlexport = R"grammar(
Query         = "select" SelectList "from" DataSource
                ( "where" Condition )?
                ( "group" "by" GroupList )?
                ( "having" HavingCond )?
                ( "order" "by" OrderList )?
                ( "limit" Limit )?
                ";"?

SelectList    = SelectItem ( "," SelectItem )*
SelectItem    = Star
              | QualStar
              | ( Aggregate | DateFunc | Column ) ( "as" Alias )?
Star          = "*"
QualStar      = identifier "." "*"
Alias         = label | word
DataSource    = identifier

FieldRef      = name ( "." word )?
Column        = identifier ( "." word )?

Aggregate     = "count" "(" ( "*" | "distinct"? AggArg ) ")"
              | ( "avg" | "max" | "min" | "sum" ) "(" AggArg ")"
AggArg        = DateFunc | FieldRef
DateFunc      = ( "date" | "year" | "month" | "weekofyear" | "week" | "quarter" ) "(" FieldRef ")"

Condition     = AndExpr ( "or" AndExpr )*
AndExpr       = NotExpr ( "and" NotExpr )*
NotExpr       = "not" NotExpr | Primary
Primary       = "(" Condition ")" | Predicate

Predicate     = Operand "is" "not"? "null"
              | Operand "like" pattern
              | Operand RelOp ( Literal | Operand )
              | Operand EqualOp Truth
Operand       = DateFunc | FieldRef
RelOp         = EqualOp | "<=" | ">=" | "<" | ">"
EqualOp       = "!=" | "="
Literal       = string | number
Truth         = "true" | "false" | "null"

HavingCond    = HavingAnd ( "or" HavingAnd )*
HavingAnd     = HavingNot ( "and" HavingNot )*
HavingNot     = "not" HavingNot | HavingPrimary
HavingPrimary = "(" HavingCond ")" | HavingPred

HavingPred    = HavingOperand "is" "not"? "null"
              | HavingOperand "like" pattern
              | HavingOperand RelOp ( Literal | HavingOperand )
              | HavingOperand EqualOp Truth
HavingOperand = Aggregate | DateFunc | FieldRef

GroupList     = GroupItem ( "," GroupItem )*
GroupItem     = DateFunc | Column
OrderList     = OrderItem ( "," OrderItem )*
OrderItem     = ( Aggregate | DateFunc | Column ) ( "asc" | "desc" )?
Limit         = digits ( "," digits )?
)grammar";

/// What begins the rest of a statement wherever it stands.
constexpr std::string_view reserved_words[] = {"from", "where", "and", "or"};
/// PEG traps 2 and 3: where a field or a value may stand these are no fields.
constexpr std::string_view no_fields[] = {"true", "false", "null"};
constexpr std::string_view no_fields_in_export[] = {"not", "having", "is", "like"};
/// The other words of section 1.5. `order`, `group` and `limit` are clauses only where one may begin (PEG trap 3).
constexpr std::string_view seldom_names[] = {"select",  "true",   "false",  "null", "like",  "not",       "is",
                                             "by",      "having", "asc",    "desc", "as",    "distinct",  "in",
                                             "between", "exists", "join",   "on",   "inner", "left",      "right",
                                             "outer",   "union",  "offset", "case", "when",  "timestamp", "interval"};

template<typename Words>
bool holds(const Words& words, std::string_view word) {
   return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

std::string_view productions_of(language which) { return which == language::zoql ? zoql : zoqlexport; }

bool may_be_word(std::string_view word, names allowed) {
   return allowed == names::all || (!holds(reserved_words, word) && !holds(seldom_names, word));
}

bool may_be_identifier(std::string_view word, names allowed) {
   return !holds(reserved_words, word) && may_be_word(word, allowed);
}

bool may_be_name(std::string_view word, language which, names allowed) {
   const bool is_no_field =
      holds(no_fields, word) || (which == language::zoqlexport && holds(no_fields_in_export, word));
   return !is_no_field && may_be_identifier(word, allowed);
}

} // namespace acceptor
