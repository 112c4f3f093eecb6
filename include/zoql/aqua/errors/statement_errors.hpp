// What Zuora says of statements it refuses; those that say more come first.
#pragma once

#include <zoql/aqua/known_error.hpp>

namespace zoql::aqua {

/// Published in Zuora's pages, or seen in answers to running code.
inline constexpr auto statement_errors = rows_of(
   error_kind::statement,
   std::array{
      known_error{.texts = {"Syntax error in ZOQL at position {}. Text was: {}"},
                  .meaning = "Export ZOQL could not read the statement; the position is the line and column of the "
                             "first token it did not expect",
                  .remedy = "run `zoql lint` over the statement",
                  .holes = {"position", "statement"}},
      known_error{.texts = {"There is no field named {}"},
                  .meaning = "the object has no such field, or it is not one that Export ZOQL can read",
                  .remedy = "look the field up with `zoql catalogue show`; the id of another object is written "
                            "`Object.Id`",
                  .rule = "unknown-field",
                  .holes = {"field"}},
      known_error{.texts = {"The requested data source could not be found"},
                  .meaning = "there is no such object after `from`, or no such join before a field",
                  .remedy = "look the object up with `zoql catalogue show`; the rule `unknown-join` reports the join",
                  .rule = "unknown-object"},
      known_error{.texts = {"Duplicate column aliases {} were defined"},
                  .meaning = "two columns have the same alias",
                  .remedy = "give each column an alias of its own",
                  .rule = "duplicate-alias",
                  .holes = {"alias"}},
      known_error{.texts = {"One or more columns in the SELECT statement does not appear in the GROUP BY statement"},
                  .meaning = "a column is neither in an aggregate nor in `group by`",
                  .remedy = "add the column to `group by`",
                  .rule = "ungrouped-field"},
      known_error{.texts = {"SubscriptionStatusHistory.EffectiveDate(SubscriptionStatusHistory.StartDate and "
                            "SubscriptionStatusHistory.EndDate) is required in WHERE condition"},
                  .meaning = "SubscriptionStatusHistory is read without a condition on its dates",
                  .remedy = "compare SubscriptionStatusHistory.EffectiveDate, or StartDate and EndDate",
                  .rule = "status-history-without-date"},
      known_error{.texts = {"You must specify a select"},
                  .meaning = "no field of the object can be exported, so that `*` stands for nothing",
                  .remedy = "leave the object out; AQuA cannot export it"},
      known_error{.texts = {"Query string can not be null"},
                  .meaning = "the statement is empty",
                  .remedy = "write a statement",
                  .rule = "no-statement"},
      known_error{.texts = {"Cannot use the BillRunId field in the select clause"},
                  .meaning = "BillRunId can be filtered by, but not selected",
                  .remedy = "leave it out of the select list",
                  .rule = "filter-only-field"},
      known_error{.texts = {"Can only query one invoice body at a time"},
                  .meaning = "Body is read for several invoices at once",
                  .remedy = "filter by the Id of one invoice",
                  .rule = "unpinned-body"},
      known_error{.texts = {"You can only use Price or DiscountAmount or DiscountPercentage in one "
                            "ProductRatePlanChargeTier query",
                            "OveragePrice, Price, IncludedUnits, DiscountAmount or DiscountPercentage"},
                  .meaning = "these fields cannot be selected together",
                  .remedy = "ask for each in a statement of its own",
                  .rule = "exclusive-fields"},
      known_error{.texts = {"When querying for active currencies, you cannot query for other fields at the same time"},
                  .meaning = "ActiveCurrencies is selected together with other fields",
                  .remedy = "select it alone, and filter by Id",
                  .rule = "lone-field"},
      known_error{.texts = {"You can only query RolloverBalance in particular"},
                  .meaning = "RolloverBalance is selected together with other fields",
                  .remedy = "select it alone, and filter by Id",
                  .rule = "lone-field"},
      known_error{.texts = {"date string can not be less than 19"},
                  .meaning = "a datetime is too short: a date without a time is compared with a datetime field",
                  .remedy = "write the time too, as in '2026-01-28T00:00:00'",
                  .rule = "date-against-datetime"},
      known_error{.texts = {"noSuchFieldId"},
                  .meaning = "the API version of the query does not have this field",
                  .remedy = "raise `apiVersion`, or leave the field out"},
      known_error{.texts = {"JsonParseException: Unexpected character"},
                  .meaning = "the body of the request is not JSON",
                  .remedy = "run `zoql lint` over the request; a quote inside the statement is written `\\\"`"},
      known_error{.texts = {"WstxUnexpectedCharException", "in content after '<' (malformed start element",
                            "Unexpected character"},
                  .meaning = "an XML parser met a character that has to be escaped: in a SOAP request usually the `<` "
                             "of a comparison",
                  .remedy = "write `<` as `&lt;` and `&` as `&amp;` in XML",
                  .rule = "less-sign-in-soap"},
   });

} // namespace zoql::aqua
