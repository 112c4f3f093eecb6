// Spaces of word processors and web pages, and characters without any width.
#pragma once

#include <zoql/repair/whole_text.hpp>
#include <zoql/rule.hpp>

namespace zoql::rules {

struct unusual_space {
   static constexpr zoql::about about{
      .name = "unusual-space",
      .summary = "a no-break space or another character that looks like a space or like nothing",
      .why = "Tokens are parted by spaces, tabs and line ends, and names are of ASCII letters (ZOQL page; Export ZOQL "
             "page); what a word processor or a web page puts there instead looks the same and is part of a word.",
      .source = "N09 1.2 Z1 E10",
      .bad = "select Id from\u00A0Account",
      .good = "select Id from Account",
      .level = severity::error,
      .evidence = evidence::outside_grammar,
      .visits = ast::kinds(ast::kind::mistake),
      .mends = ast::kinds(ast::kind::name, ast::kind::object, ast::kind::function, ast::kind::alias, ast::kind::string,
                          ast::kind::number, ast::kind::limit),
      .joins_words = true,
   };

   static constexpr void check(const ast::statement& statement, const ast::node& node, report& report) {
      if (node.word != ast::word::odd_space) return;
      std::vector<edit> edits =
         repair::make_spaces_plain(statement.text, statement.language, node.has(ast::flag::special));
      if (edits.empty()) return;
      const span first = edits.front().where;
      const std::string_view name = name_of(first.of(statement.text));
      diagnostic& finding = report.say(first, {"{} is not a space that Zuora reads", name});
      if (edits.size() > 1)
         finding.words = {"{} and {} more like it are not spaces that Zuora reads", name, edits.size() - 1};
      finding.help = "write plain spaces; copying from a page or a document brings such characters along";
      // What is no statement at all is a file of another kind.
      if (!statement.lacks_root()) finding.mend("write plain spaces", std::move(edits));
   }

private:
   [[nodiscard]] static constexpr std::string_view name_of(std::string_view character) noexcept {
      if (character == "\xC2\xA0") return "a no-break space (U+00A0)";
      if (character == "\xE2\x80\xAF") return "a narrow no-break space (U+202F)";
      if (character == "\xE3\x80\x80") return "an ideographic space (U+3000)";
      if (character == "\xE2\x80\x8B") return "a zero-width space (U+200B)";
      if (character == "\xEF\xBB\xBF") return "a byte order mark (U+FEFF)";
      if (character == "\xC2\xAD") return "a soft hyphen (U+00AD)";
      if (character == "\v" || character == "\f") return "a control character";
      return "a space of another kind";
   }
};

} // namespace zoql::rules
