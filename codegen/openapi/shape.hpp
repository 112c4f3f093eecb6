// A schema with its references followed and its `allOf` merged: all the keywords that speak about one value.
#pragma once

#include "document.hpp"
#include "model.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace zoql::codegen {

/// Which rules a document follows.
enum class dialect : std::uint8_t { swagger_2_0, openapi_3_0, openapi_3_1 };

/// The kinds a `type` keyword names, as bits.
enum kind_bit : unsigned { is_boolean = 1, is_text = 2, is_integer = 4, is_number = 8, is_list = 16, is_map = 32 };

struct property {
   std::string name;
   location at;
   std::vector<const node*> schemas; ///< all of them hold
};

struct shape {
   location at{};
   unsigned kinds = 0; ///< of `kind_bit`; 0 where nothing is said
   bool kinds_clash = false;
   bool nullable = false;
   std::vector<property> properties{};
   std::vector<const node*> required{};
   std::vector<const node*> items{};
   std::vector<const node*> additional{};
   bool closed = false;
   const node* texts = nullptr;   ///< the list of `enum`
   const node* choices = nullptr; ///< the list of `oneOf` or `anyOf`
   const node* discriminator = nullptr;
   const node* default_value = nullptr;
   bool any_case = false;
   bool null_is_absent = false;
   use words{}; ///< limits, format, doc and flags
};

/// Gathers schemas that all hold into one shape; problems are reported, and what cannot be understood is left out.
class shape_reader {
public:
   shape_reader(const node& root, dialect rules, problems& report) : root_(&root), rules_(rules), report_(&report) {}

   [[nodiscard]] shape read(const std::vector<const node*>& schemas);

private:
   /// The schemas on the way to the one that is gathered, and all that were: what holds twice says no more than once.
   struct gathering {
      std::vector<const node*> way{};
      std::unordered_set<const node*> done{};
   };
   void gather(const node& schema, shape& into, gathering& state);
   void gather_keywords(const node& schema, shape& into);
   void gather_words(const node& schema, shape& into);
   void gather_kinds(const node& schema, shape& into);
   void gather_members(const node& schema, shape& into);
   void gather_bounds(const node& schema, shape& into);
   void refuse_unsupported(const node& schema);

   const node* root_;
   dialect rules_;
   problems* report_;
};

/// Whether a schema says nothing but where another one is, perhaps with words about this use of it.
[[nodiscard]] bool is_plain_reference(const node& schema, dialect rules);

/// Follows one limit keyword; a value of the wrong kind is reported and left out.
void read_bounds(const node& schema, dialect rules, bounds& into, unsigned kinds, problems& report);

} // namespace zoql::codegen
