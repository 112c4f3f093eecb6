// Reads `.cases` files and draws what the rules say under their statements.
#include "case_file.hpp"

#include "tenant.hpp"

#include <zoql/catalogue/built_in.gen.hpp>
#include <zoql/fix.hpp>
#include <zoql/parse.hpp>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace zoql::tests {

namespace {

/// A line that `redraw` writes: maybe blanks, then `^^…`, `|`, `=>` or `~>`, and a word.
bool is_drawn(std::string_view line) {
   const std::size_t mark = line.find_first_not_of(" \t");
   if (mark == std::string_view::npos) return false;
   const std::string_view rest = line.substr(mark);
   if (rest.starts_with("=> ") || rest.starts_with("~> ") || rest.starts_with("| ")) return true;
   const std::size_t after = rest.find_first_not_of('^');
   return after != 0 && after != std::string_view::npos && (rest[after] == ' ' || rest[after] == '>');
}

section read_section(std::string_view line) {
   section result;
   std::istringstream words(std::string(line.substr(1, line.find(']') - 1)));
   for (std::string word; words >> word;) {
      dialect language{};
      if (word == "both") {
         result.dialects = {dialect::zoql, dialect::zoqlexport};
      } else if (word == "strict") {
         result.options.strict = true;
      } else if (word == "catalogue") {
         result.options.catalogue = catalogue::built_in;
      } else if (word == "tenant") {
         result.options.catalogue = tenant();
      } else if (word.starts_with("api-")) {
         result.options.api_version = static_cast<unsigned>(std::stoul(word.substr(4)));
      } else if (word.starts_with("channel-") && read_channel(word.substr(8), result.options.channel)) {
         continue;
      } else if (read_dialect(word, language)) {
         result.dialects = {language};
      } else if (const auto rule = std::find_if(rule_abouts.begin(), rule_abouts.end(),
                                                [&](const about* one) { return "+" + std::string(one->name) == word; });
                 rule != rule_abouts.end()) {
         const auto place = static_cast<std::size_t>(rule - rule_abouts.begin());
         result.options.choices[place] = static_cast<check_options::choice>(
            static_cast<int>((*rule)->level.zoql) + static_cast<int>(check_options::choice::info));
      } else {
         throw std::runtime_error("unknown word in section: " + word);
      }
   }
   return result;
}

/// What one rule says under one line, ready to be drawn.
struct drawing {
   position where;
   std::string text;
   friend bool operator==(const drawing&, const drawing&) = default;
};

std::string in_one_line(std::string text) {
   for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
      text.replace(at, 1, "\u23CE");
   return text;
}

/// Blanks up to a column, keeping the line's tabs so that the mark stands under its byte.
std::string margin(std::string_view line, std::uint32_t column) {
   std::string blanks;
   for (const char byte : line) {
      if (count_code_points(blanks) + 1 >= column) break;
      const auto value = static_cast<unsigned char>(byte);
      if (value >= 0x80 && value < 0xC0) continue;
      blanks += byte == '\t' ? '\t' : ' ';
   }
   blanks.resize(std::max<std::size_t>(blanks.size(), column - 1), ' ');
   return blanks;
}

std::string mark(span where, position begin, position end) {
   if (where.empty()) return "|";
   if (begin.line != end.line) return "^>" + std::to_string(end.line) + ":" + std::to_string(end.column);
   return std::string(end.column - begin.column, '^');
}

drawing draw(const source& text, const diagnostic& finding) {
   const position begin = text.at(finding.where.begin);
   const position end = text.at(finding.where.end);
   const std::string blanks = margin(text.line(begin.line), begin.column);
   std::string drawn = blanks + mark(finding.where, begin, end) + " " + std::string(finding.rule) + ": " +
                       in_one_line(to_string(finding.words));
   for (const fix& fix : finding.fixes) {
      drawn +=
         "\n" + blanks + (fix.trust == applicability::safe ? "=> " : "~> ") + in_one_line(apply(text.text(), fix));
   }
   return {begin, drawn};
}

std::vector<drawing> draw_all(const std::string& statement, dialect language, const check_options& options) {
   std::vector<drawing> drawings;
   const source text("", statement);
   const ast::statement tree = parse(statement, language);
   for (const diagnostic& finding : check(tree, options)) drawings.push_back(draw(text, finding));
   return drawings;
}

/// Says behind the first line of a drawing which dialect it belongs to.
void name_dialect(drawing& one, dialect language) {
   const std::size_t end = std::min(one.text.find('\n'), one.text.size());
   one.text.insert(end, " (" + std::string(capabilities_of(language).name) + ")");
}

std::vector<drawing> draw_in_section(const std::string& statement, const section& section) {
   std::vector<drawing> first = draw_all(statement, section.dialects.front(), section.options);
   if (section.dialects.size() == 1) return first;
   std::vector<drawing> second = draw_all(statement, section.dialects.back(), section.options);
   std::vector<drawing> drawings;
   for (drawing& one : first) {
      const auto same = std::find(second.begin(), second.end(), one);
      if (same == second.end()) {
         name_dialect(one, section.dialects.front());
      } else {
         second.erase(same);
      }
      drawings.push_back(one);
   }
   for (drawing& one : second) {
      name_dialect(one, section.dialects.back());
      drawings.push_back(one);
   }
   std::stable_sort(drawings.begin(), drawings.end(), [](const drawing& one, const drawing& other) {
      return std::pair(one.where.line, one.where.column) < std::pair(other.where.line, other.where.column);
   });
   return drawings;
}

std::string draw_lines(const std::string& statement, const std::vector<drawing>& drawings) {
   const source text("", statement);
   std::string drawn;
   for (std::uint32_t line = 1; line <= text.line_count(); ++line) {
      drawn.append(text.line(line)).append("\n");
      for (const drawing& one : drawings) {
         if (one.where.line == line) drawn.append(one.text).append("\n");
      }
   }
   return drawn;
}

std::string draw_block(const std::string& statement, const section& section) {
   if (section.dialects.empty())
      throw std::runtime_error("a statement stands before the first [section]: " + statement);
   return draw_lines(statement, draw_in_section(statement, section));
}

/// Splits a file into lines; calls `on_line` for remarks, sections and empty lines and `on_statement` for statements.
template<typename OnLine, typename OnStatement>
void walk(std::string_view file, OnLine on_line, OnStatement on_statement) {
   std::istringstream lines{std::string(file)};
   std::string statement;
   const auto flush = [&] {
      if (!statement.empty()) on_statement(statement);
      statement.clear();
   };
   for (std::string line; std::getline(lines, line);) {
      if (!statement.empty() && is_drawn(line)) continue;
      const bool between =
         line.empty() || line.starts_with("## ") || line == "##" || (statement.empty() && line.starts_with("["));
      if (between) {
         flush();
         on_line(line);
      } else {
         statement += (statement.empty() ? "" : "\n") + line;
      }
   }
   flush();
}

} // namespace

std::vector<block> read_blocks(std::string_view file) {
   std::vector<block> blocks;
   section current;
   walk(
      file,
      [&](const std::string& line) {
         if (line.starts_with("[")) current = read_section(line);
      },
      [&](const std::string& statement) {
         blocks.push_back({current, statement});
      });
   return blocks;
}

std::string redraw(std::string_view file, const block_drawer& draw) {
   std::string drawn;
   std::string current;
   walk(
      file,
      [&](const std::string& line) {
         if (line.starts_with("[")) current = line;
         drawn += line + "\n";
      },
      [&](const std::string& text) { drawn += draw(text, current); });
   return drawn;
}

std::string redraw(std::string_view file) {
   return redraw(file, [](const std::string& statement, std::string_view line) {
      return draw_block(statement, line.empty() ? section{} : read_section(line));
   });
}

std::string draw_under(const std::string& text, const std::vector<diagnostic>& findings) {
   const source lines("", text);
   std::vector<drawing> drawings;
   for (const diagnostic& finding : findings) drawings.push_back(draw(lines, finding));
   return draw_lines(text, drawings);
}

} // namespace zoql::tests
