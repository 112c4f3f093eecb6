// A line of `zoql pipe`: which statement to check, in which dialect, and what to call the answer.
#pragma once

#include <zoql/channel.hpp>
#include <zoql/dialect.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zoql::tool {

/// The members that a statement can stand in, and what each tells: the line is a request of `action/query` or of
/// `object/export`, or our own.
struct statement_member {
   std::string_view name;
   zoql::channel channel;
};
inline constexpr std::array<statement_member, 3> statement_members{
   {{"query", channel::unknown}, {"queryString", channel::query}, {"Query", channel::export_}}};

struct pipe_request {
   /// Valid until the next line is read.
   std::string_view query;
   /// What `type` or the form of the request says, or what is known without them; nothing: the dialect is guessed from
   /// what the query uses.
   std::optional<dialect> language;
   /// How a request of this form is sent; unknown: it has no form that tells.
   zoql::channel channel = zoql::channel::unknown;
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
