// What Zuora's error texts mean: sentences with holes, the rules that speak of the same, and what to do.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// A sentence of Zuora's. Its `{}` stand for what differs from case to case.
struct fault {
   std::string_view text;
   std::string_view meaning;
   std::string_view remedy;
   /// The rule that says so offline; empty where none can.
   std::string_view rule = {};
   /// What stands in its holes.
   std::array<std::string_view, 2> holes = {};
};

/// Published or seen in answers; those that say more come first.
inline constexpr std::array<fault, 22> faults{{
   {"Syntax error in ZOQL at position {}. Text was: {}",
    "Export ZOQL could not read the statement; the position is the line and column of the first token it did not "
    "expect",
    "run `zoql lint` over the statement",
    {},
    {"position", "statement"}},
   {"There is no field named {}",
    "the object has no such field, or it is not one that Export ZOQL can read",
    "look the field up with `zoql catalogue show`; ids of other objects are written as `Object.Id`",
    {},
    {"field"}},
   {"The requested data source could not be found",
    "there is no such object behind `from`, or no such join in front of a field",
    "look the object up with `zoql catalogue show`"},
   {"invalid field for query: {}",
    "ZOQL cannot read this field: it is unknown, not selectable or encrypted",
    "look the field up with `zoql catalogue show`; the name comes in lower case",
    {},
    {"field"}},
   {"You have an error in your ZOQL syntax", "ZOQL could not read the statement", "run `zoql lint` over the statement"},
   {"Invalid Distinct column, without Count function", "`distinct` stands outside of `count()`",
    "write `count(distinct …)`, or group by the field", "distinct-outside-count"},
   {"Duplicate column aliases {} were defined",
    "two columns have one alias",
    "give each an alias of its own",
    "duplicate-alias",
    {"alias"}},
   {"One or more columns in the SELECT statement does not appear in the GROUP BY statement",
    "a column is neither in an aggregate nor grouped by", "put it behind `group by`", "ungrouped-field"},
   {"(SubscriptionStatusHistory.StartDate and SubscriptionStatusHistory.EndDate) is required in WHERE condition",
    "SubscriptionStatusHistory is read without a condition on its dates",
    "compare SubscriptionStatusHistory.EffectiveDate, or StartDate and EndDate", "status-history-without-date"},
   {"You must specify a select", "no field of the object can be exported, so that `*` stands for nothing",
    "the object cannot be queried so; leave it out"},
   {"Query string can not be null", "the statement is empty", "write one", "no-statement"},
   {"Cannot use the BillRunId field in the select clause", "BillRunId can be filtered by and not selected",
    "leave it out of the select list"},
   {"Can only query one invoice body at a time", "Body is read for several invoices",
    "filter by the id of one invoice"},
   {"You can only use Price or DiscountAmount or DiscountPercentage in one ProductRatePlanChargeTier query",
    "these fields cannot be selected together", "ask for each in a statement of its own"},
   {"OveragePrice, Price, IncludedUnits, DiscountAmount or DiscountPercentage",
    "these fields cannot be selected together", "ask for each in a statement of its own"},
   {"When querying for active currencies, you cannot query for other fields at the same time",
    "ActiveCurrencies stands beside other fields", "select it alone"},
   {"You can only query RolloverBalance in particular", "RolloverBalance stands beside other fields",
    "select it alone"},
   {"noSuchFieldId", "the API version of the query does not have this field",
    "raise `apiVersion`, or leave the field out"},
   {"InvalidQueryLocatorFault", "the cursor of a query has run out", "run the query anew"},
   {"INVALID_TYPE", "this version of the API has no such object", "look the object up, or raise the API version"},
   {"INVALID_VALUE", "a value is not of the field's type, often a time against a date field or the other way round",
    "write dates against date fields and times against others"},
   {"There is a syntax error in one of the queries",
    "one of the queries has a syntax error, or names what is not there", "run `zoql lint` over the request"},
}};

/// A sentence that was found in a text, and what stands in its holes.
struct known_fault {
   const fault* what = nullptr;
   std::vector<std::string_view> words;
};

namespace fault_matching {

/// A hole ends where the sentence goes on or, behind its last word, at the comma or the end of the text.
[[nodiscard]] inline std::optional<std::vector<std::string_view>> match(std::string_view sentence,
                                                                        std::string_view text) {
   std::vector<std::string_view> words;
   std::size_t hole = sentence.find("{}");
   std::size_t at = text.find(sentence.substr(0, hole));
   if (at == std::string_view::npos) return std::nullopt;
   text.remove_prefix(at + std::min(hole, sentence.size()));
   while (hole != std::string_view::npos) {
      sentence.remove_prefix(hole + 2);
      hole = sentence.find("{}");
      const std::string_view next = sentence.substr(0, hole);
      at = next.empty() ? std::min(text.find_first_of(",\n"), text.size()) : text.find(next);
      if (at == std::string_view::npos) return std::nullopt;
      words.push_back(text.substr(0, at));
      text.remove_prefix(at + next.size());
   }
   return words;
}

} // namespace fault_matching

/// The first sentence that a text holds; nothing where it holds none that is known.
[[nodiscard]] inline std::optional<known_fault> find_fault(std::string_view text) {
   for (const fault& one : faults) {
      if (auto words = fault_matching::match(one.text, text)) return known_fault{&one, std::move(*words)};
   }
   return std::nullopt;
}

/// The code in front of, or inside of, a text: five digits that begin with 90, or eight; empty where there is none.
[[nodiscard]] inline std::string_view code_in(std::string_view text) noexcept {
   constexpr std::string_view digits = "0123456789";
   for (std::size_t at = text.find_first_of(digits); at < text.size(); at = text.find_first_of(digits, at)) {
      const std::size_t size = std::min(text.find_first_not_of(digits, at), text.size()) - at;
      const std::string_view number = text.substr(at, size);
      if ((size == 5 && number.starts_with("90")) || size == 8) return number;
      at += size;
   }
   return {};
}

} // namespace zoql::aqua
