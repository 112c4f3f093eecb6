// Writes a model as a C++ header.
#pragma once

#include "model.hpp"
#include "order.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::codegen {

/// What to say at the top of the header, and where its names live.
struct header_style {
   std::string name_space = "zoql::aqua";
   std::vector<std::string> sources; ///< names of the files it is made from, without folders
   std::string mend;                 ///< the command that writes it anew
};

/// The text of the header.
[[nodiscard]] std::string emit_header(model& known, const header_style& style);

/// Writes the names of types as they can stand at one place, inside of which some names mean something else.
class type_writer {
public:
   type_writer(const model& known, const header_style& style) : known_(&known), style_(&style) {}

   /// Names a struct declares itself; types of that name are written with their namespace.
   void hide(std::set<std::string> names) { hidden_ = std::move(names); }

   /// A definition.
   [[nodiscard]] std::string name(std::size_t index) const { return qualified(known_->definitions[index].name); }
   /// A definition as it is named in the namespace of the run-time headers, where the tables are.
   [[nodiscard]] std::string full_name(const definition& one) const { return full_name(one.name); }
   [[nodiscard]] std::string full_name(const std::string& name) const;
   /// Something of the run-time headers.
   [[nodiscard]] std::string support(std::string_view name) const;
   /// A value where there always is one: in a list, in a choice.
   [[nodiscard]] std::string value(const type& what) const;
   /// A value that may be null where that is allowed.
   [[nodiscard]] std::string item(const type& what) const;
   /// A member of a struct.
   [[nodiscard]] std::string member(const member_model& one) const;
   /// What a setter of the member takes.
   [[nodiscard]] std::string parameter(const member_model& one) const;

   [[nodiscard]] const model& known() const noexcept { return *known_; }

private:
   [[nodiscard]] std::string qualified(const std::string& name) const;
   [[nodiscard]] std::string choice(const type& what) const;

   const model* known_;
   const header_style* style_;
   std::set<std::string> hidden_;
};

/// The type behind aliases.
[[nodiscard]] const type& behind_aliases(const model& known, const type& what);

/// Whether null may stand for the member: any value may be null.
[[nodiscard]] bool takes_null(const model& known, const type& what);

void emit_enumeration(std::string& out, const definition& one);
void emit_alias(std::string& out, type_writer& types, std::size_t index);
void emit_structure(std::string& out, type_writer& types, std::size_t index);
void emit_enumeration_table(std::string& out, type_writer& types, std::size_t index);
void emit_choice_table(std::string& out, type_writer& types, std::size_t index);
void emit_structure_table(std::string& out, type_writer& types, std::size_t index);
void emit_setters(std::string& out, type_writer& types, std::size_t index);
void emit_operation(std::string& out, type_writer& types, const operation& one);

} // namespace zoql::codegen
