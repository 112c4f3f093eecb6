// Where simdjson is absent there is no fast way to read a line.
#include "fast_request.hpp"

namespace zoql::tool {

class fast_request_reader::memory {};

fast_request_reader::fast_request_reader(std::optional<dialect>) {}
fast_request_reader::~fast_request_reader() = default;

bool fast_request_reader::read(std::string_view, pipe_request&) { return false; }

} // namespace zoql::tool
