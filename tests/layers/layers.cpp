// The architecture as a test: who may include whom, and what a file looks like.
#include "../files.hpp"

#include <cstdio>
#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// One part of the project. Paths are those of `#include <…>`, or begin with `src/` or `codegen/`; what ends in `/` is
/// all below.
struct part {
   std::string_view name;
   std::vector<std::string_view> files;
   /// Names of other parts.
   std::vector<std::string_view> ours;
   /// How the headers of other people's libraries begin; the standard library is free to all.
   std::vector<std::string_view> theirs;
};

constexpr std::string_view pegtl = "tao/";
constexpr std::string_view fmt = "fmt/";
constexpr std::string_view json = "nlohmann/";
constexpr std::string_view pugixml = "pugixml.hpp";

/// From the bottom up: the longest file name that fits says to which part a file belongs.
const std::vector<part> parts{
   {"source", {"zoql/code_points.hpp", "zoql/source.hpp", "zoql/span.hpp"}, {}, {}},
   {"growing", {"zoql/growing.hpp"}, {}, {}},
   {"grammar", {"zoql/grammar/"}, {}, {pegtl, "emmintrin.h", "immintrin.h", "arm_neon.h"}},
   {"dialect", {"zoql/dialect.hpp", "zoql/channel.hpp"}, {}, {}},
   {"diagnostic", {"zoql/diagnostic.hpp", "zoql/fix.hpp"}, {"source"}, {}},
   {"string text", {"zoql/string_text.hpp"}, {"dialect"}, {}},
   {"ast", {"zoql/ast.hpp", "zoql/ast/", "zoql/ast_names.hpp"}, {"source", "dialect", "growing"}, {}},
   {"words",
    {"zoql/ascii.hpp", "zoql/edit_distance.hpp", "zoql/spelling.hpp", "zoql/utf8.hpp", "zoql/visible.hpp",
     "zoql/wide_text.hpp", "zoql/word_hash.hpp"},
    {"source"},
    {}},
   {"same tree", {"zoql/same_tree.hpp"}, {"ast", "string text"}, {}},
   {"parse",
    {"zoql/parse.hpp", "zoql/parse/"},
    {"grammar", "ast", "diagnostic", "dialect", "source", "growing"},
    {pegtl}},
   {"print",
    {"zoql/print.hpp", "zoql/print/", "zoql/owned_statement.hpp"},
    {"ast", "dialect", "growing", "string text"},
    {}},
   {"catalogue", {"zoql/catalogue.hpp", "zoql/catalogue/"}, {"source", "words"}, {json, pugixml}},
   {"normalise",
    {"zoql/normalise.hpp", "zoql/normalise/", "zoql/partition.hpp", "zoql/partition/", "zoql/port.hpp", "zoql/port/"},
    {"ast", "print", "catalogue", "dialect", "diagnostic", "string text", "source"},
    {}},
   {"rules",
    {"zoql/rule.hpp",
     "zoql/alike.hpp",
     "zoql/rules/",
     "zoql/rules.gen.hpp",
     "zoql/rule_names.gen.hpp",
     "zoql/check.hpp",
     "zoql/check/",
     "zoql/given.hpp",
     "zoql/as_meant.hpp",
     "zoql/bare_word.hpp",
     "zoql/repair.hpp",
     "zoql/repair/",
     "zoql/condition_calls.hpp",
     "zoql/clashes.hpp",
     "zoql/clause_names.hpp",
     "zoql/condition_pair.hpp",
     "zoql/date_text.hpp",
     "zoql/date_text/",
     "zoql/decimal.hpp",
     "zoql/field_place.hpp",
     "zoql/field_presence.hpp",
     "zoql/foreign.hpp",
     "zoql/foreign_key.hpp",
     "zoql/foreign_signs.hpp",
     "zoql/functions.hpp",
     "zoql/grouping.hpp",
     "zoql/guess_dialect.hpp",
     "zoql/hyphen.hpp",
     "zoql/type_cast.hpp",
     "zoql/id_text.hpp",
     "zoql/meanings.hpp",
     "zoql/meant_sign.hpp",
     "zoql/nearby.hpp",
     "zoql/null_word.hpp",
     "zoql/object_label.hpp",
     "zoql/other_name.hpp",
     "zoql/parted_digits.hpp",
     "zoql/predicate.hpp",
     "zoql/reference.hpp",
     "zoql/refused_field.hpp",
     "zoql/repeated_field.hpp",
     "zoql/same_condition.hpp",
     "zoql/seen_words.hpp",
     "zoql/status_history.hpp",
     "zoql/string_quotes.hpp",
     "zoql/subject_of.hpp",
     "zoql/subjects.hpp",
     "zoql/template_text.hpp",
     "zoql/temporal_name.hpp",
     "zoql/temporal_value.hpp",
     "zoql/tied_condition.hpp",
     "zoql/typed_value.hpp",
     "zoql/unserved_object.hpp",
     "zoql/value_order.hpp",
     "zoql/version_words.hpp",
     "zoql/walk.hpp",
     "zoql/whole_statement.hpp"},
    {"ast", "dialect", "diagnostic", "catalogue", "growing", "source", "string text", "words"},
    {}},
   // The builder asks the rules whether what it has built is valid.
   {"build",
    {"zoql/build.hpp", "zoql/build/", "zoql/built.hpp"},
    {"normalise", "rules", "ast", "print", "catalogue", "dialect", "diagnostic", "growing", "string text", "source"},
    {}},
   {"columns",
    {"zoql/columns.hpp", "zoql/columns/"},
    {"rules", "ast", "catalogue", "dialect", "diagnostic", "source", "words"},
    {}},
   {"complete",
    {"zoql/complete.hpp", "zoql/complete/"},
    {"columns", "parse", "rules", "ast", "catalogue", "dialect", "source", "string text", "words"},
    {}},
   {"literal",
    {"zoql/literal.hpp", "zoql/literal/"},
    {"grammar", "parse", "rules", "build", "ast", "catalogue", "dialect", "diagnostic", "string text", "source"},
    {pegtl}},
   {"typed", {"zoql/typed.hpp", "zoql/typed/", "zoql/zuora.gen.hpp"}, {"build", "catalogue", "ast", "dialect"}, {}},
   {"guess", {"zoql/check_guessed.hpp"}, {"rules", "parse", "diagnostic"}, {}},
   {"mend",
    {"zoql/mend.hpp", "zoql/mend/"},
    {"guess", "rules", "parse", "diagnostic", "ast", "same tree", "string text"},
    {}},
   {"render", {"zoql/render.hpp"}, {"diagnostic", "source", "words"}, {fmt}},
   {"decimals and patterns",
    {"zoql/aqua/decimal.hpp", "zoql/aqua/pattern.hpp", "zoql/aqua/pattern_compiler.hpp"},
    {},
    {}},
   {"aqua",
    {"zoql/aqua/"},
    {"decimals and patterns", "build", "guess", "rules", "parse", "diagnostic", "dialect", "source", "ast", "print",
     "string text", "words"},
    {json}},
   {"compiled", {"zoql/compiled.hpp", "zoql/compiled_here.hpp"}, {"parse", "rules"}, {}},
   {"everything",
    {"zoql/zoql.hpp"},
    {"source", "diagnostic", "dialect", "ast", "same tree", "parse", "print", "normalise", "build", "guess", "rules",
     "string text"},
    {}},
   {"src",
    {"src/"},
    {"source",      "diagnostic", "dialect", "ast",      "same tree",  "parse",     "print",   "normalise",
     "build",       "rules",      "render",  "aqua",     "mend",       "catalogue", "columns", "complete",
     "string text", "words",      "grammar", "compiled", "everything", "guess"},
    {"CLI/", "dtl/", "toml++/", fmt, json, pugixml}},
   {"codegen",
    {"codegen/"},
    {"catalogue", "rules", "aqua", "dialect", "source", "string text", "decimals and patterns"},
    {"CLI/", fmt, json, "yaml-cpp/", pugixml}},
};

int problems = 0;

void complain(const std::string& file, const std::string& words) {
   std::printf("%s: %s\n", file.c_str(), words.c_str());
   ++problems;
}

const part* part_of(std::string_view file) {
   const part* found = nullptr;
   std::size_t longest = 0;
   for (const part& one : parts) {
      for (const std::string_view member : one.files) {
         const bool fits = member.ends_with('/') ? file.starts_with(member) : file == member;
         if (!fits || member.size() <= longest) continue;
         found = &one;
         longest = member.size();
      }
   }
   return found;
}

template<typename Range>
bool holds(const Range& range, std::string_view wanted) {
   for (const std::string_view one : range) {
      if (one == wanted) return true;
   }
   return false;
}

void check_include(const std::string& file, const part& from, const std::string& included) {
   const bool is_ours = included.starts_with("zoql/");
   if (is_ours) {
      const part* const to = part_of(included);
      if (to == nullptr) return complain(file, "includes " + included + ", which belongs to no part");
      if (to != &from && !holds(from.ours, to->name))
         complain(file, std::string(from.name) + " may not include " + std::string(to->name) + ": " + included);
      return;
   }
   const bool is_standard = included.find('/') == std::string::npos && included.find('.') == std::string::npos;
   const bool is_a_program = from.name == "src" || from.name == "codegen";
   const bool is_of_the_system = is_a_program && included.ends_with(".h");
   if (is_standard || is_of_the_system) return;
   for (const std::string_view allowed : from.theirs) {
      if (included.starts_with(allowed)) return;
   }
   complain(file, std::string(from.name) + " may not include <" + included + ">");
}

/// A generator's texts hold lines that look like its own.
std::string without_raw_strings(std::string text) {
   for (std::size_t begin = text.find("R\"("); begin != std::string::npos; begin = text.find("R\"(", begin)) {
      const std::size_t end = text.find(")\"", begin);
      text.erase(begin, end == std::string::npos ? end : end + 2 - begin);
   }
   return text;
}

void check_includes(const std::string& file, const std::string& text) {
   const part* const from = part_of(file);
   if (from == nullptr) return complain(file, "belongs to no part; the table is in tests/layers/layers.cpp");
   static const std::regex include(R"((?:^|\n)\s*#include <([^>]+)>)");
   const std::string code = without_raw_strings(text);
   for (std::sregex_iterator at(code.begin(), code.end(), include), end; at != end; ++at)
      check_include(file, *from, (*at)[1]);
}

void check_looks(const std::string& file, const std::string& text) {
   const std::string first = text.substr(0, text.find('\n'));
   if (!first.starts_with("// ") || first.size() < 15) complain(file, "the first line does not say what it is for");
   if (file.find(".gen.") == std::string::npos && std::count(text.begin(), text.end(), '\n') > 300)
      complain(file, "has more than 300 lines: split it");
   if (fs::path(file).extension() == ".hpp" && text.find("#pragma once") == std::string::npos)
      complain(file, "has no `#pragma once`");
   static const std::regex drawer("(^|[/_])(util|utils|utility|common|helper|helpers|misc|contrib)([/_.]|$)");
   if (std::regex_search(file, drawer)) complain(file, "is named after a drawer");
}

/// The tool writes to two places, which bear that nobody reads them and make visible what others wrote; JSON for others
/// is exact and harmless by one function.
void check_channels(const std::string& file, const std::string& text) {
   static const std::regex past_them(
      R"(\b(stderr|stdout|std::cerr|std::cout)\b|\b(printf|puts|fputs|putchar)\(|[.>]dump\()");
   const bool is_the_one = file == "src/json_text.hpp";
   if (file.starts_with("src/") && !is_the_one && std::regex_search(text, past_them))
      complain(file, "writes past `say`, `write_standard_error`, `write_standard_output` or `json_text`");
}

/// The files of a folder, by the name they are included by.
void check_folder(const fs::path& root, const std::string& folder, const std::string& prefix, bool layered) {
   const fs::path base = root / folder;
   for (const char* extension : {".hpp", ".cpp"}) {
      for (const std::string& path : zoql::tests::files_under(base, extension)) {
         const std::string file = prefix + fs::path(path).lexically_relative(base).generic_string();
         const std::string text = zoql::tests::read_file(path);
         if (layered) check_includes(file, text);
         check_channels(file, text);
         check_looks(file, text);
      }
   }
}

/// The table must be able to fail: a header that reaches up is found.
void check_the_check() {
   const int before = problems;
   check_includes("zoql/source.hpp", "#include <zoql/ast.hpp>\n");
   check_includes("zoql/ast.hpp", "#include <tao/pegtl.hpp>\n");
   check_includes("zoql/nowhere.hpp", "");
   check_looks("zoql/utils.hpp", "\n");
   check_channels("src/planted.cpp", "fmt::print(stderr, \"{}\", path);");
   const int found = problems - before;
   problems = before;
   if (found != 7) complain("tests/layers/layers.cpp", "finds " + std::to_string(found) + " of 7 planted problems");
}

} // namespace

int main(int count, char** arguments) {
   if (count != 2) return 2;
   const fs::path root = arguments[1];
   check_the_check();
   std::printf("(those were planted)\n");
   check_folder(root, "include", "", true);
   check_folder(root, "grammar", "", true);
   check_folder(root, "src", "src/", true);
   check_folder(root, "codegen", "codegen/", true);
   check_folder(root, "tests", "tests/", false);
   check_folder(root, "bench", "bench/", false);
   return problems == 0 ? 0 : 1;
}
