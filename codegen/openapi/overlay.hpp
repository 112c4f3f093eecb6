// OpenAPI Overlay 1.0: corrections to a document, kept beside it.
#pragma once

#include "document.hpp"

namespace zoql::codegen {

/// Does the actions of an overlay to a document, in their order. An action that is malformed is an error, one whose
/// target selects nothing a warning: it may have become stale.
void apply_overlay(const node& overlay, node& document, tree& nodes, problems& report);

} // namespace zoql::codegen
