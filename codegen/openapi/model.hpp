// What there is to generate: types, their members and limits, operations. It knows nothing of OpenAPI or of C++ text.
#pragma once

#include "../problems.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zoql::codegen {

enum class type_kind : std::uint8_t { any, boolean, text, integer32, integer64, number, list, map, choice, named };

/// The type of a value.
struct type {
   type_kind kind = type_kind::any;
   bool nullable = false;
   bool boxed = false;     ///< kept elsewhere, since it leads back to the struct it is in
   std::size_t named = 0;  ///< index of a definition
   std::vector<type> of{}; ///< what a list or map holds; the alternatives of a choice
   friend bool operator==(const type&, const type&) = default;
};

/// What is asked of a value beyond its type; numbers as JSON writes them.
struct bounds {
   std::optional<std::uint64_t> min_length{}, max_length{}, min_items{}, max_items{}, min_members{}, max_members{};
   std::string pattern{}, minimum{}, maximum{}, exclusive_minimum{}, exclusive_maximum{};
   bool unique_items = false;
   std::vector<std::string> allowed{}; ///< JSON texts
   std::vector<bounds> items{};        ///< none, or one for what a list or map holds
   friend bool operator==(const bounds&, const bounds&) = default;
};

/// A type where it is used, with everything the document says of it there.
struct use {
   type what{};
   bounds limit{};
   std::string format{};
   std::string doc{};
   std::string default_value{}; ///< JSON text, or empty
   bool deprecated = false;
   bool read_only = false;
   bool write_only = false;
   friend bool operator==(const use&, const use&) = default;
};

/// A member of a struct.
struct member_model {
   std::string name;   ///< in JSON
   std::string member; ///< in C++
   use value;
   bool required = false;
   location at{};
};

enum class definition_kind : std::uint8_t { pending, structure, enumeration, choice, alias };

/// A named type.
struct definition {
   definition_kind kind = definition_kind::pending;
   std::string origin; ///< as the document calls it, or made up of the names on the way to it
   std::string name;   ///< in C++
   location at;
   use value{}; ///< what an alias stands for; of the others the words, and whether null may stand in their place
   std::vector<member_model> members{};
   type extras{};                          ///< what members hold that the schema does not name
   bool closed = false;                    ///< there shall be none of those
   bool null_is_absent = false;            ///< a member that may be left out may be null as well
   bool sent = false;                      ///< part of a request
   std::vector<std::string> texts{};       ///< of an enum, or what the tag of a choice says
   std::vector<std::string> enumerators{}; ///< the C++ names of the texts
   bool any_case = false;
   std::string tag{};                 ///< the member that tells the alternatives of a choice apart
   std::vector<std::size_t> chosen{}; ///< which alternative each text of the tag means
};

/// One request and its answer. Parts that an operation does not have are empty.
struct operation {
   std::string origin;
   std::string name;
   std::string method;
   std::string path;
   std::string doc;
   bool deprecated = false;
   location at;
   std::optional<std::size_t> headers{}, path_parameters{}, query_parameters{}, response_headers{};
   std::optional<type> request{}, response{};
};

struct model {
   std::string title;
   std::string version;
   std::vector<definition> definitions;
   std::vector<operation> operations;
};

} // namespace zoql::codegen
