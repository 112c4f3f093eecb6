// The fuzz targets: what reads a stranger's bytes, each with the law that holds for all of them.
#pragma once

#include <string_view>

namespace zoql::fuzz {

/// Findings lie in their text, say the same twice, and what their fixes make can be checked.
void hold_findings(std::string_view statement);
/// What is mended stays as it is when it is mended again, and a valid statement stays valid.
void hold_mending(std::string_view statement);
/// What is printed is read as the tree it was printed from.
void hold_printing(std::string_view statement);
/// Normal forms, parts and ports are statements, valid where the first one was, and make themselves again.
void hold_rewriting(std::string_view statement);
/// Completions and columns lie in their text, at every byte of it.
void hold_completion(std::string_view statement);
/// The compiler's walk makes the tree that PEGTL's makes.
void hold_walk(std::string_view statement);
/// What is built says its values back, or is refused with a reason.
void hold_builder(std::string_view script);
/// Findings of a request lie in it, and what their fixes make is JSON still.
void hold_request(std::string_view body);
/// A reply loses none of its messages, and is explained as text and as JSON.
void hold_reply(std::string_view body);
/// What is read of a Describe answer can be written and read again.
void hold_describe(std::string_view document);
/// The same of a WSDL.
void hold_wsdl(std::string_view document);
/// The same of a catalogue of our own.
void hold_catalogue(std::string_view document);
/// Settings are read, or each problem names its place.
void hold_settings(std::string_view file);
/// The statements of a file lie one after another, with nothing but comments and spaces between them.
void hold_statement_file(std::string_view file);
/// The fast reader of a line of `zoql pipe` says what the careful one says.
void hold_pipe_line(std::string_view line);
/// A header is generated, twice the same, or what is wrong with the document is said.
void hold_openapi(std::string_view document);

struct target {
   std::string_view name;
   void (*hold)(std::string_view input);
   /// The folder of its seeds.
   std::string_view seeds;
};

inline constexpr target targets[] = {
   {"findings", hold_findings, "statement"},
   {"mending", hold_mending, "statement"},
   {"printing", hold_printing, "statement"},
   {"rewriting", hold_rewriting, "statement"},
   {"completion", hold_completion, "statement"},
   {"walk", hold_walk, "statement"},
   {"builder", hold_builder, "builder"},
   {"request", hold_request, "request"},
   {"reply", hold_reply, "reply"},
   {"describe", hold_describe, "describe"},
   {"wsdl", hold_wsdl, "wsdl"},
   {"catalogue", hold_catalogue, "catalogue"},
   {"settings", hold_settings, "settings"},
   {"statement_file", hold_statement_file, "statement_file"},
   {"pipe_line", hold_pipe_line, "pipe_line"},
   {"openapi", hold_openapi, "openapi"},
};

} // namespace zoql::fuzz
