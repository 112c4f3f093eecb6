// Makes long texts of short ones: the lists in an example are repeated, as they are and with names and values that
// differ.
#pragma once

#include <zoql/dialect.hpp>
#include <zoql/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::tests {

/// A list in a text: its items, and what stands between them.
struct repeated_list {
   std::vector<span> items;
   std::string separator;
};

/// A text in which lists have as many items as somebody asks for.
class enlarged {
public:
   /// The items of each list take turns, and get their number at each of `places`; in the second half the same numbers
   /// again where they come `twice`.
   enlarged(std::string text, std::vector<repeated_list> lists, std::vector<std::uint32_t> places, bool twice)
       : text_(std::move(text)), lists_(std::move(lists)), places_(std::move(places)), twice_(twice) {}

   [[nodiscard]] std::string with(std::size_t items) const;

private:
   void add_item(std::string& text, span item, std::size_t number) const;

   std::string text_;
   std::vector<repeated_list> lists_;
   std::vector<std::uint32_t> places_;
   bool twice_;
};

/// A statement with every list enlarged, one after the other and all together: columns, conditions, keys, values,
/// clauses, the statement itself, each name and value; and with text behind it that fits nowhere.
[[nodiscard]] std::vector<enlarged> enlargements_of(std::string_view statement, dialect language);

/// A JSON text with every list enlarged: the entries of arrays, the members of objects, the words in strings.
[[nodiscard]] std::vector<enlarged> enlargements_of_json(std::string_view text);

} // namespace zoql::tests
