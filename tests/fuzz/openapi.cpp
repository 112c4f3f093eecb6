// OpenAPI documents of any bytes.
#include "../codegen/reading.hpp"
#include "law.hpp"
#include "targets.hpp"

#include <string>

namespace zoql::fuzz {

namespace {

/// The header, or the problems where there are any.
std::string generate(std::string_view document) {
   reading read(document);
   if (read.root == nullptr || read.report.has_errors()) {
      expect(!read.problems().empty(), "a document that is refused has a problem");
      return read.problems();
   }
   std::string header = read.header();
   return read.report.has_errors() ? read.problems() : header;
}

} // namespace

void hold_openapi(std::string_view document) {
   const std::string once = generate(document);
   expect(generate(document) == once, "generating again gives the same");
}

} // namespace zoql::fuzz
