// Draws a diagnostic as people read it: where, what, the line with carets under it, and what to do.
#pragma once

#include <zoql/diagnostic.hpp>
#include <zoql/source.hpp>
#include <zoql/visible.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Adds a part of a line to a drawn one, a tab as one blank; returns how many columns it takes there.
inline std::size_t draw(std::string& drawn, std::string_view part) {
   const std::size_t before = drawn.size();
   while (!part.empty()) {
      const std::size_t tab = std::min(part.find('\t'), part.size());
      append_visible(drawn, part.substr(0, tab));
      if (tab < part.size()) drawn += ' ';
      part.remove_prefix(std::min(tab + 1, part.size()));
   }
   return count_code_points(std::string_view(drawn).substr(before));
}

/// A line of the text and carets under the span, which ends at the line's end where it goes on in the next.
[[nodiscard]] inline std::string frame(const source& text, span where, const render_options& options,
                                       std::string_view caret_colour, const palette& colours) {
   const position begin = text.at(where.begin);
   const position end = text.at(where.end);
   const std::size_t length = text.at(text.line_span(begin.line).end).column - 1;
   std::size_t first = 1;
   if (length > options.width && begin.column > options.width / 3) first = begin.column - options.width / 3;
   const std::size_t last = std::min(first + options.width, length + 1);
   const std::size_t until = end.line == begin.line ? std::min<std::size_t>(end.column, last) : last;
   const auto offset_of = [&](std::size_t column) {
      return text.offset_of({begin.line, static_cast<std::uint32_t>(column)});
   };
   const std::uint32_t caret_offset = offset_of(begin.column);
   const std::uint32_t end_offset = std::max(offset_of(until), caret_offset);
   const std::uint32_t first_offset = std::min(offset_of(first), caret_offset);
   const std::uint32_t last_offset = std::max(offset_of(last), end_offset);
   const auto piece = [&](std::uint32_t from, std::uint32_t to) { return span{from, to}.of(text.text()); };
   const std::string number = std::to_string(begin.line);
   std::string drawn = fmt::format("{}{} |{} {}", colours.cyan, number, colours.reset, first > 1 ? "…" : "");
   const std::size_t indent = draw(drawn, piece(first_offset, caret_offset)) + (first > 1 ? 1 : 0);
   const std::size_t carets = std::max<std::size_t>(draw(drawn, piece(caret_offset, end_offset)), 1);
   draw(drawn, piece(end_offset, last_offset));
   return fmt::format("{}{}\n{}{:>{}} |{} {:>{}}{}{}{}\n", drawn, last <= length ? "…" : "", colours.cyan, "",
                      number.size(), colours.reset, "", indent, caret_colour, std::string(carets, '^'), colours.reset);
}

} // namespace rendering

/// `path:line:column: error: message [rule-name]`, the line with carets, notes and help; ends with a line feed. Nothing
/// but that line structure and our colours reaches a terminal: see `visible`.
[[nodiscard]] inline std::string render(const source& text, const diagnostic& finding, render_options options = {}) {
   const rendering::palette& colours = options.colour ? rendering::coloured : rendering::plain;
   const std::string_view loud = rendering::colour_of(finding.level, colours);
   const position begin = text.at(finding.where.begin);
   std::string drawn = fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", colours.bold, visible(text.name()), begin.line,
                                   begin.column, colours.reset, loud, name_of(finding.level), colours.reset,
                                   visible(to_string(finding.words)), finding.rule);
   drawn += rendering::frame(text, finding.where, options, loud, colours);
   for (const note& note : finding.notes) {
      drawn += fmt::format("{}note:{} {}\n", colours.bold, colours.reset, visible(to_string(note.words)));
      drawn += rendering::frame(text, note.where, options, colours.cyan, colours);
   }
   if (!finding.help.empty())
      drawn += fmt::format("{}help:{} {}\n", colours.bold, colours.reset, visible(to_string(finding.help)));
   return drawn;
}

} // namespace zoql
