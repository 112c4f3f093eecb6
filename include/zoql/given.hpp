// What a node has to show before a rule is asked about it, so that rules cost nothing where they have nothing to say.
#pragma once

#include <zoql/ast.hpp>
#include <zoql/subjects.hpp>

#include <cstdint>

namespace zoql {

/// What has to be given for a rule to be asked about a node it visits; the rule must be silent about all others. What
/// is left empty is not looked at, and all that is not has to hold.
struct given {
   /// The word of the node is one of these.
   ast::words word = {};
   /// The node has one of these marks.
   std::uint16_t flags = 0;
   /// Its first and its last child are of these kinds.
   ast::kinds first = {};
   ast::kinds last = {};
   /// One of its children is of these kinds, or has one of these words or marks: one of the three is enough.
   ast::kinds children = {};
   ast::words child_words = {};
   std::uint16_t child_flags = 0;
   /// The statement holds one of these.
   ast::kinds beside = {};
   /// It is a condition about one of these.
   zoql::subjects subjects = {};
   /// Two of its conditions are about one field, or two are no simple ones.
   bool repeated_field = false;
   /// It is a select list in which two names are of one field.
   bool repeated_item = false;
   /// It is no name of a field that is like most, as far as the catalogue knows.
   bool unusual_field = false;
   /// It is a name with a dot, or with two.
   bool dotted = false;
   bool deep = false;
   /// It is a name that may go through SubscriptionStatusHistory.
   bool status_history = false;
   /// The text holds bytes that are rare in statements.
   bool rare_bytes = false;
   /// It is no plain name of a field or an object: it has two dots, a part begins with something else than a letter, the
   /// text holds rare bytes, or it is of another kind.
   bool odd_name = false;
};

} // namespace zoql
