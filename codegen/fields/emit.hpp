// Writes a header of typed objects and fields.
#pragma once

#include <zoql/catalogue/draft.hpp>

#include <string>
#include <vector>

namespace zoql::codegen {

struct fields_style {
   std::string name_space = "tenant";
   /// A header that declares the catalogue in the namespace already; empty: the tables are written too.
   std::string tables;
   /// The command that writes the header anew, for its first lines.
   std::string mend;
   /// What it is written from, for its first lines.
   std::vector<std::string> sources;
};

/// The whole header. `told` gets a line for each name that had to give way to another.
[[nodiscard]] std::string emit_fields(const catalogue::draft& from, const fields_style& style,
                                      std::vector<std::string>& told);

} // namespace zoql::codegen
