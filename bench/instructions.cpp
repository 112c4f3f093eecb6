// Runs each stage once over the statements, for callgrind to count; `bench/instructions` compares what it counted.
#include "recogniser.hpp"
#include "statements.hpp"
#include "verify.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>
#include <zoql/print.hpp>

#include <valgrind/callgrind.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace zoql;

/// Counts what `stage` does with each statement, after a first round in which memory grows.
template<typename Stage>
void count(const char* name, const std::vector<bench::text>& statements, Stage stage) {
   for (const bench::text& one : statements) stage(one);
   CALLGRIND_ZERO_STATS;
   CALLGRIND_TOGGLE_COLLECT;
   for (const bench::text& one : statements) stage(one);
   CALLGRIND_TOGGLE_COLLECT;
   CALLGRIND_DUMP_STATS_AT(name);
   std::printf("%s %zu\n", name, bench::count_bytes(statements));
}

} // namespace

int main() {
   const std::vector<bench::text> statements = bench::make_statements(1'000);
   const std::vector<bench::text> mistakes = bench::make_mistakes(1'000);
   parser parser;
   std::vector<diagnostic> findings;
   std::string printed;

   count("recognise", statements,
         [](const bench::text& one) { bench::verify(bench::recognise(one.words, one.language), "recognise"); });
   count("parse", statements, [&](const bench::text& one) {
      bench::verify(parser.parse(one.words, one.language).root != ast::none, "parse", one.words);
   });
   count("check", statements, [&](const bench::text& one) {
      findings.clear();
      check(parser.parse(one.words, one.language), findings);
      bench::verify(findings.empty(), "no finding", one.words);
   });
   check_options with_names;
   with_names.catalogue = catalogue::built_in;
   count("check_names", statements, [&](const bench::text& one) {
      findings.clear();
      check(parser.parse(one.words, one.language), findings, with_names);
      bench::verify(findings.empty(), "no finding", one.words);
   });
   count("check_one_mistake", mistakes, [&](const bench::text& one) {
      findings.clear();
      check(parser.parse(one.words, one.language), findings);
      bench::verify(findings.size() == 1, "one finding", one.words);
   });
   count("print", statements, [&](const bench::text& one) {
      printed = print(parser.parse(one.words, one.language));
      bench::verify(printed.size() >= one.words.size() / 2, "print", one.words);
   });
}
