// Draws a diagnostic as people read it: where, what, the line with carets under it, and what to do.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace zoql {

struct render_options {
   /// Colours for a terminal (ANSI).
   bool colour = false;
   /// The most columns of a line that are shown; of a longer one those around the span.
   std::size_t width = 120;
};

namespace rendering {

struct palette {
   std::string_view bold, red, yellow, blue, cyan, reset;
};
inline constexpr palette plain{};
inline constexpr palette coloured{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;34m", "\x1b[36m", "\x1b[0m"};

[[nodiscard]] constexpr std::string_view colour_of(severity level, const palette& colours) noexcept {
   return level == severity::error ? colours.red : level == severity::warning ? colours.yellow : colours.blue;
}

/// The code points of a line from one column up to another, counted from 1; control characters become blanks or `?`.
[[nodiscard]] inline std::string cut(std::string_view line, std::size_t first, std::size_t last) {
   std::string shown;
   std::size_t column = 0;
   for (const char byte : line) {
      const auto value = static_cast<unsigned char>(byte);
      if (value < 0x80 || value >= 0xC0 || column == 0) ++column;
      if (column < first || column >= last) continue;
      shown += byte == '\t' ? ' ' : value < 0x20 || value == 0x7F ? '?' : byte;
   }
   return shown;
}

/// A line of the text and carets under the span, which ends at the line's end where it goes on in the next.
[[nodiscard]] inline std::string frame(const source& text, span where, const render_options& options,
                                       std::string_view caret_colour, const palette& colours) {
   const position begin = text.at(where.begin);
   const position end = text.at(where.end);
   const std::string_view line = text.line(begin.line);
   const std::size_t length = count_code_points(line);
   std::size_t carets =
      end.line == begin.line ? end.column - begin.column : length + 1 - std::min<std::size_t>(begin.column, length + 1);
   carets = std::max<std::size_t>(carets, 1);
   std::size_t first = 1;
   if (length > options.width && begin.column > options.width / 3) first = begin.column - options.width / 3;
   const std::size_t last = std::min(first + options.width, length + 1);
   carets = std::min(carets, std::max<std::size_t>(first + options.width - begin.column, 1));
   const std::string number = std::to_string(begin.line);
   return fmt::format("{0}{1} |{2} {3}{4}{5}\n{0}{6:>{7}} |{2} {6:>{8}}{9}{10}{2}\n", colours.cyan, number,
                      colours.reset, first > 1 ? "…" : "", cut(line, first, last), last <= length ? "…" : "", "",
                      number.size(), begin.column - first + (first > 1 ? 1 : 0), caret_colour,
                      std::string(carets, '^'));
}

} // namespace rendering

/// `path:line:column: error: message [rule-name]`, the line with carets, notes and help; ends with a line feed.
[[nodiscard]] inline std::string render(const source& text, const diagnostic& finding, render_options options = {}) {
   const rendering::palette& colours = options.colour ? rendering::coloured : rendering::plain;
   const std::string_view loud = rendering::colour_of(finding.level, colours);
   const position begin = text.at(finding.where.begin);
   std::string drawn =
      fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", colours.bold, text.name(), begin.line, begin.column, colours.reset,
                  loud, name_of(finding.level), colours.reset, to_string(finding.words), finding.rule);
   drawn += rendering::frame(text, finding.where, options, loud, colours);
   for (const note& note : finding.notes) {
      drawn += fmt::format("{}note:{} {}\n", colours.bold, colours.reset, to_string(note.words));
      drawn += rendering::frame(text, note.where, options, colours.cyan, colours);
   }
   if (!finding.help.empty())
      drawn += fmt::format("{}help:{} {}\n", colours.bold, colours.reset, to_string(finding.help));
   return drawn;
}

} // namespace zoql
