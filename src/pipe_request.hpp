// A line of `zoql pipe`: which statement to check, in which dialect, and what to call the answer.
#pragma once

#include <zoql/dialect.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

struct pipe_request {
   /// Valid until the next line is read.
   std::string_view query;
   /// What `type` says, or what is known without it; nothing: the dialect is guessed from what the query uses.
   std::optional<dialect> language;
   /// As JSON; empty: none was given.
   std::string id;
   /// What keeps the line from being a request; empty when nothing does.
   std::string_view problem;
};

/// Reads one line after another into the same memory.
class pipe_request_reader {
public:
   /// `known` is the dialect of lines without a `type`.
   explicit pipe_request_reader(std::optional<dialect> known);
   pipe_request_reader(pipe_request_reader&&) noexcept;
   pipe_request_reader& operator=(pipe_request_reader&&) noexcept;
   ~pipe_request_reader();

   /// `line_block::padding` bytes behind the line can be read too.
   [[nodiscard]] const pipe_request& read(std::string_view line);

private:
   class memory;
   std::unique_ptr<memory> memory_;
};

} // namespace zoql::tool
