// The words of findings as the formats share them.
#pragma once

#include "output.hpp"

#include <zoql/diagnostic.hpp>

#include <string>
#include <string_view>

namespace zoql::tool {

/// What is wrong and what to do, in one sentence.
[[nodiscard]] std::string sentence_of(const diagnostic& finding);

/// How much was found in how much: `2 errors, 1 warning in 3 statements of 1 file`; and whether that is all.
[[nodiscard]] std::string sentence_of(const totals& sum);

/// In which dialects statements were read of which nobody says it; empty where that is said of all.
[[nodiscard]] std::string sentence_of(const guess_counts& guessed);

/// What there is beyond what is shown: `23 more findings in this statement (20 errors, 3 warnings); …`.
[[nodiscard]] std::string sentence_of(const more_findings& more);

/// The text as UTF-8 without what XML 1.0 cannot hold: each such byte or character becomes U+FFFD.
[[nodiscard]] std::string xml_text(std::string_view text);

} // namespace zoql::tool
