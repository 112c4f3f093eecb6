// Laws of cost: a warm parser allocates nothing, and no text takes more than its length.
#include "statements.hpp"

#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::size_t allocations = 0;
std::size_t releases = 0;

} // namespace

void* operator new(std::size_t size) {
   ++allocations;
   if (void* const memory = std::malloc(size > 0 ? size : 1)) return memory;
   throw std::bad_alloc();
}
/// What has no `throw` is replaced too: a sanitizer's own would not go with our `delete`.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
   ++allocations;
   return std::malloc(size > 0 ? size : 1);
}
void operator delete(void* memory) noexcept {
   releases += memory != nullptr ? 1 : 0;
   std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
   releases += memory != nullptr ? 1 : 0;
   std::free(memory);
}

namespace {

using zoql::dialect;

std::string repeated(std::string_view prefix, std::string_view piece, std::size_t size) {
   std::string text(prefix);
   while (text.size() < size) text.append(piece);
   return text;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

struct measured {
   double seconds; ///< of this process alone
   std::size_t nodes;
   std::size_t findings;
   bool valid;
};

measured measure(const std::string& text, dialect language) {
   const std::clock_t begin = std::clock();
   const zoql::ast::statement tree = zoql::parse(text, language);
   const std::vector<zoql::diagnostic> findings = zoql::check(tree);
   const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
   return {seconds, tree.nodes.size(), findings.size(), zoql::is_valid(findings)};
}

} // namespace

TEST_CASE("a warm parser allocates nothing") {
   zoql::parser parser;
   const auto& statements = zoql::tests::statements();
   for (const auto& one : statements) parser.parse(one.text, one.language);
   const std::size_t before = allocations;
   std::size_t nodes = 0;
   for (const auto& one : statements) nodes += parser.parse(one.text, one.language).nodes.size();
   const std::size_t after = allocations;
   CHECK(after == before);
   CHECK(before > 0);
   CHECK(nodes > statements.size());
}

TEST_CASE("a parser and its trees give their memory back") {
   const std::size_t held = allocations - releases;
   {
      zoql::parser parser;
      parser.parse("select Id from Account where Name = 'x'", dialect::zoql);
      const zoql::ast::statement taken = parser.take();
      const zoql::ast::statement copied = taken;
      const zoql::ast::statement once = zoql::parse("select Id from Account", dialect::zoql);
      zoql::growing<int> row;
      row.push_back(static_cast<int>(once.nodes.size() + copied.nodes.size()));
   }
   const std::size_t held_after = allocations - releases;
   CHECK(held_after == held);
   CHECK(releases > 0);
}

TEST_CASE("ten megabytes of anything end in time, with a finding") {
   // A sanitizer takes its time: a tenth shows the same there.
   constexpr std::size_t small_size = 1024 * 1024 / (sanitized ? 10 : 1);
   constexpr std::string_view pieces[] = {
      "(",        "'",      "a.", "not ", "{",  "\"",     "a+", "/*", "f(",      "case when ", "a union select ",
      "a,",       "a and ", "= ", "\\'",  "''", "`",      "[",  "- ", "a from ", "in (",       "select ",
      "\xC3\xA9", "\xFF",   "\n", "a b ", ";",  "a like "};
   for (const std::string_view prefix : {"", "select a from B where "}) {
      for (const std::string_view piece : pieces) {
         INFO(prefix << "…" << piece << "…");
         const measured small = measure(repeated(prefix, piece, small_size), dialect::zoqlexport);
         const measured large = measure(repeated(prefix, piece, 10 * small_size), dialect::zoqlexport);
         CHECK_FALSE(large.valid);
         CHECK(large.nodes <= 10 * small.nodes + 1000);
         // Nodes and findings by the million need memory that is new at every growth, while those of the small text
         // find it warm.
         const double for_memory = static_cast<double>(large.nodes) * 1e-6 + static_cast<double>(large.findings) * 5e-6;
         CHECK(large.seconds <= 40 * small.seconds + 0.5 + for_memory);
      }
   }
}

TEST_CASE("a long statement is a statement") {
   std::string longest = "select Id";
   while (longest.size() < 19'950) longest += ", Field" + std::to_string(longest.size());
   longest += " from Account";
   CHECK(zoql::is_valid(zoql::check(zoql::parse(longest, dialect::zoqlexport))));

   std::string conditions = "select Id from Account where Name = '0'";
   for (int at = 1; at < 200; ++at) conditions += " or Name = '" + std::to_string(at) + "'";
   CHECK(zoql::is_valid(zoql::check(zoql::parse(conditions, dialect::zoql))));
}
