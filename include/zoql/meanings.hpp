// What the names of a statement lead to in a catalogue: its object, the objects joined to it, and their fields.
#pragma once

#include <zoql/alike.hpp>
#include <zoql/ascii.hpp>
#include <zoql/ast.hpp>
#include <zoql/catalogue.hpp>
#include <zoql/channel.hpp>
#include <zoql/growing.hpp>
#include <zoql/predicate.hpp>
#include <zoql/reference.hpp>

#include <cstdint>
#include <string_view>

namespace zoql {

/// Where names are looked up: ZOQL reads SOAP objects, Export ZOQL data sources.
[[nodiscard]] constexpr catalogue::context context_of(dialect language) noexcept {
   return language == dialect::zoql ? catalogue::context::soap : catalogue::context::export_;
}

/// What a statement of a language reads, as people say it.
[[nodiscard]] constexpr std::string_view noun_of(catalogue::context where) noexcept {
   return where == catalogue::context::soap ? "object of ZOQL" : "data source";
}

/// What one name leads to; what is not known of it is false.
struct meaning {
   /// The object whose field it is.
   catalogue::object object;
   /// The join in front of the dot; false also for a name of the statement's own object.
   catalogue::join join;
   catalogue::field field;

   /// The type of the field; unknown where the catalogue does not say.
   [[nodiscard]] constexpr catalogue::type type() const noexcept {
      return field && field.type().known() ? field.type().value : catalogue::type::unknown;
   }
   [[nodiscard]] constexpr catalogue::family family() const noexcept { return catalogue::family_of(type()); }
};

/// Looks up the names of one statement. Rules that visit the same node share what the first of them has looked up. In a
/// statement whose names may be of several objects, or go through aliases of objects, nothing is known.
class meanings {
public:
   /// The name looked up last; a part of its own, as g++ 12 reads no mutable member in constant evaluation.
   struct memory {
      const ast::node* name = nullptr;
      meaning means;
      /// What stood last before a dot, and what it leads to.
      std::string_view prefix;
      catalogue::join join;
      catalogue::object target;
      /// All aliases of columns in an order of words, once somebody has asked for one.
      growing<std::string_view> aliases;
      bool has_aliases = false;
   };

   constexpr meanings(const ast::statement& statement, catalogue::view all, unsigned api_version, memory& last,
                      channel sent_by = channel::unknown) noexcept
       : statement_(&statement), all_(all), api_version_(api_version), sent_by_(sent_by), last_(&last) {
      const ast::node* const from = statement.clause(ast::kind::from);
      if (from == nullptr || is_other_sql(statement)) return;
      const ast::node* const only = statement.child(*from, 0);
      if (only == nullptr || only->kind != ast::kind::object || from->first_child != from->last_child) return;
      object_ = all.object(statement.view(*only));
   }

   [[nodiscard]] constexpr catalogue::view all() const noexcept { return all_; }
   [[nodiscard]] constexpr catalogue::context context() const noexcept { return context_of(statement_->language); }
   /// The API (WSDL) version the statement is sent to; 0: unknown, and taken for a late one.
   [[nodiscard]] constexpr unsigned api_version() const noexcept { return api_version_; }
   /// How the statement is sent.
   [[nodiscard]] constexpr channel sent_by() const noexcept { return sent_by_; }
   /// The object the statement reads; false when it is unknown.
   [[nodiscard]] constexpr catalogue::object object() const noexcept { return object_; }

   /// What a `name` leads to.
   [[nodiscard, gnu::always_inline]] constexpr const meaning& of(const ast::node& name) const noexcept {
      return last_->name == &name ? last_->means : look_up(name);
   }

   /// Whether a name leads to a field that is like most: it and its join are there, and it may be selected and filtered
   /// by.
   [[nodiscard]] constexpr bool is_usual(const ast::node& name) const noexcept {
      const meaning& what = of(name);
      return what.field && what.field.is_usual(context()) && !(what.join && is_denied(what.join));
   }

   /// Whether the tenant's catalogue lists all joins of the statement's object and this one is not among them.
   [[nodiscard]] constexpr bool is_denied(const catalogue::join& join) const noexcept {
      using catalogue::layer;
      return join.said_by() != layer::tenant && object_.joins_listed_by() == layer::tenant;
   }

   /// Whether a name goes through a join, whether or not there is such a join.
   [[nodiscard]] constexpr bool is_joined(const ast::node& name) const noexcept {
      return !related_object(*statement_, name).empty();
   }

   /// Whether a word is the alias of a column.
   [[nodiscard]] constexpr bool is_alias(std::string_view word) const {
      if (!statement_->present.has(ast::kind::alias)) return false;
      if (!last_->has_aliases) list_aliases();
      return find_sorted(last_->aliases,
                         [word](std::string_view alias) { return ascii::order_of_words(alias, word); }) != nullptr;
   }

private:
   constexpr void list_aliases() const {
      for (const ast::node& node : statement_->nodes) {
         if (node.kind == ast::kind::alias) last_->aliases.push_back(alias_text(*statement_, node));
      }
      sort_stably(last_->aliases,
                  [](std::string_view one, std::string_view other) { return ascii::order_of_words(one, other) < 0; });
      last_->has_aliases = true;
   }

   constexpr const meaning& look_up(const ast::node& name) const noexcept {
      meaning& found = last_->means;
      last_->name = &name;
      found = {};
      if (name.kind != ast::kind::name || !object_ || is_deep(*statement_, name)) return found;
      found.object = object_;
      std::string_view field = statement_->view(name);
      if (name.at != 0) {
         follow(name);
         found.join = last_->join;
         found.object = last_->target;
         field.remove_prefix(name.at + 1 - name.where.begin);
      }
      if (found.object && !name.has(ast::whole_object)) found.field = found.object.field(field);
      return found;
   }

   /// Remembers what the prefix of a name leads to: names of one related object stand together.
   constexpr void follow(const ast::node& name) const noexcept {
      const std::string_view prefix = span{name.where.begin, name.at}.of(statement_->text);
      if (prefix == last_->prefix) return;
      const std::string_view related = related_object(*statement_, name);
      last_->prefix = prefix;
      last_->join = related.empty() ? catalogue::join() : object_.join(related);
      last_->target = related.empty() ? object_ : last_->join ? all_.object(last_->join.target()) : catalogue::object();
   }

   const ast::statement* statement_;
   catalogue::view all_;
   unsigned api_version_;
   channel sent_by_;
   catalogue::object object_;
   memory* last_;
};

} // namespace zoql
