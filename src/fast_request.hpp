// The fast way to read a line of `zoql pipe`, for those it can read.
#pragma once

#include "pipe_request.hpp"

#include <memory>
#include <optional>
#include <string_view>

namespace zoql::tool {

class fast_request_reader {
public:
   /// `known` is the dialect of lines without a `type`.
   explicit fast_request_reader(std::optional<dialect> known);
   fast_request_reader(const fast_request_reader&) = delete;
   fast_request_reader& operator=(const fast_request_reader&) = delete;
   ~fast_request_reader();

   /// False where the line is no request, or one with an unusual id: then ask somebody else. `line_block::padding`
   /// bytes behind the line can be read too.
   [[nodiscard]] bool read(std::string_view line, pipe_request& request);

private:
   class memory;
   std::unique_ptr<memory> memory_;
};

} // namespace zoql::tool
