// Collects the statements the laws hold over.
#include "statements.hpp"

#include "../cases/case_file.hpp"
#include "../files.hpp"
#include "../grammar/ebnf.hpp"

namespace zoql::tests {

namespace {

std::vector<example> read_corpus() {
   std::vector<example> found;
   for (const std::string& path : files_under(ZOQL_SOURCE_ROOT "/tests/cases", ".cases")) {
      for (const block& block : read_blocks(read_file(path))) {
         for (const dialect language : block.section.dialects) {
            found.push_back({block.statement, language, block.section.options});
         }
      }
   }
   return found;
}

std::vector<example> derive_and_read() {
   std::vector<example> found = corpus();
   const ebnf::grammar rules = ebnf::read(read_file(ZOQL_SOURCE_ROOT "/grammar/zoql.ebnf"));
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      for (std::string& text : ebnf::sentences(rules, language, 1000, 21))
         found.push_back({std::move(text), language, {}});
      for (std::string& text : ebnf::sentences(rules, {}, 500, 22)) found.push_back({std::move(text), language, {}});
   }
   return found;
}

} // namespace

const std::vector<example>& corpus() {
   static const std::vector<example> found = read_corpus();
   return found;
}

const std::vector<example>& statements() {
   static const std::vector<example> found = derive_and_read();
   return found;
}

} // namespace zoql::tests
