// Reading small documents in tests.
#pragma once

#include "openapi/document.hpp"
#include "openapi/emit.hpp"
#include "openapi/names.hpp"
#include "openapi/operation_reader.hpp"

#include <string>
#include <string_view>

/// What a document says and what there is to say about it.
struct reading {
   zoql::codegen::tree nodes;
   zoql::codegen::problems report;
   zoql::codegen::node* root = nullptr;

   explicit reading(std::string_view text) { root = zoql::codegen::read_document(text, 0, nodes, report); }

   /// The problems, one a line: `2:3 name`.
   [[nodiscard]] std::string problems() const {
      std::string lines;
      for (const auto& one : report.sorted()) {
         lines += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " " + one.name + "\n";
      }
      return lines;
   }
   /// The header of the whole document, or of a slice of it.
   [[nodiscard]] std::string header(const zoql::codegen::slice& wanted = {}) {
      if (root == nullptr) return {};
      zoql::codegen::model known = zoql::codegen::read_model(*root, wanted, report);
      zoql::codegen::assign_names(known, report);
      return zoql::codegen::emit_header(known, {});
   }
};
