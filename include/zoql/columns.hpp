// What a statement yields: the columns of its result, their headings, order and types, told before it is sent.
#pragma once

#include <zoql/ascii.hpp>
#include <zoql/columns/expression_type.hpp>
#include <zoql/columns/result_column.hpp>
#include <zoql/field_presence.hpp>
#include <zoql/meanings.hpp>
#include <zoql/reference.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace zoql {

namespace contracting {

/// Goes through a select list and puts a column there for each thing.
class select_list_reader {
public:
   constexpr select_list_reader(const ast::statement& statement, catalogue::view all, bool use_query_labels,
                                unsigned api_version, deleted_marker deleted) noexcept
       : statement_(statement), names_(statement, all, api_version, last_), deleted_(deleted),
         api_names_(use_query_labels) {}

   [[nodiscard]] constexpr result_contract read() {
      const ast::node* const select = statement_.clause(ast::kind::select);
      if (select == nullptr) return std::move(contract_);
      if (object_of(statement_).empty()) {
         doubt(select->where, "the statement names no object");
      } else if (!names_.object()) {
         doubt(select->where, {"the catalogue has no object `{}`", object_of(statement_)});
      }
      if (!deleted_.column.empty()) add_deleted(*select);
      for (const ast::node& item : statement_.children(*select)) {
         if (statement_.language == dialect::zoql) {
            read_record_field(item);
         } else {
            read_item(item);
         }
      }
      if (statement_.language == dialect::zoql) add_id(*select);
      return std::move(contract_);
   }

private:
   constexpr void doubt(span where, message words) { contract_.doubts.push_back({where, words}); }

   /// The column of deleted records comes first, as `Object.Column` with labels and without (page "Export deleted
   /// data", with the first line of a file).
   constexpr void add_deleted(const ast::node& select) {
      result_column fresh;
      fresh.heading = {.before = names_.object() ? names_.object().name() : object_of(statement_),
                       .between = ".",
                       .name = deleted_.column};
      fresh.origin = column_origin::deleted;
      fresh.type = deleted_.type;
      fresh.where = {select.where.begin, select.where.begin};
      contract_.columns.push_back(fresh);
      if (statement_.language == dialect::zoqlexport) return;
      contract_.columns.back().certain = false;
      doubt(fresh.where, "no page shows the column of deleted records of a query of ZOQL");
   }

   /// ZOQL yields records, whose keys are the names of fields.
   constexpr void read_record_field(const ast::node& item) {
      if (item.kind == ast::kind::missing) return;
      if (item.kind != ast::kind::name || item.at != 0) {
         return doubt(item.where, "ZOQL yields fields of its object and nothing else");
      }
      result_column fresh = column_of(item);
      fresh.heading.name = name_of_field(fresh, item);
      add_checked(fresh, item);
   }

   /// `Id` comes with each record (action/query page).
   constexpr void add_id(const ast::node& select) {
      for (const result_column& one : contract_.columns) {
         if (ascii::same_word(one.heading.name, "Id")) return;
      }
      const catalogue::field id = names_.object() ? names_.object().field("Id") : catalogue::field();
      result_column fresh;
      fresh.heading.name = "Id";
      fresh.origin = column_origin::always;
      fresh.field = id;
      if (id) fresh.type = id.type();
      fresh.where = {select.where.end, select.where.end};
      contract_.columns.push_back(fresh);
   }

   constexpr void read_item(const ast::node& item) {
      const ast::node& thing = statement_.unaliased(item);
      if (thing.kind == ast::kind::missing) return;
      if (thing.kind == ast::kind::star || thing.has(ast::whole_object)) return read_star(thing);
      result_column fresh = column_of(thing);
      fresh.where = item.where;
      if (thing.kind == ast::kind::name) {
         set_heading(fresh, thing, item);
      } else if (!take_alias(fresh, item)) {
         fresh.heading.name = statement_.view(thing);
         fresh.certain = false;
         doubt(thing.where, "no page says how an expression without an alias is headed");
      }
      add_checked(fresh, thing);
   }

   [[nodiscard]] constexpr result_column column_of(const ast::node& thing) const {
      result_column fresh;
      fresh.type = type_of(statement_, thing, names_);
      fresh.where = thing.where;
      fresh.origin = thing.kind == ast::kind::name ? column_origin::field : column_origin::expression;
      if (thing.kind != ast::kind::name) return fresh;
      const meaning& means = names_.of(thing);
      fresh.join = means.join;
      fresh.field = means.field;
      return fresh;
   }

   constexpr void add_checked(const result_column& fresh, const ast::node& thing) {
      contract_.columns.push_back(fresh);
      if (thing.kind != ast::kind::name || !names_.object()) return;
      if (fresh.field) return add_version(fresh.field, thing);
      if (names_.is_joined(thing) && !fresh.join) {
         return doubt(thing.where, {"the catalogue has no join `{}` of {}", related_object(statement_, thing),
                                    names_.object().name()});
      }
      doubt(thing.where, {"the catalogue has no field `{}`", statement_.view(thing)});
   }

   /// A statement of ZOQL sees what its WSDL has.
   constexpr void add_version(const catalogue::field& field, const ast::node& thing) {
      if (statement_.language != dialect::zoql || names_.api_version() == 0 || field.since() <= names_.api_version())
         return;
      doubt(thing.where,
            {"`{}` came with WSDL {}; the statement is sent with {} (`api-version`)", statement_.view(thing),
             argument(std::uint64_t{field.since()}), argument(std::uint64_t{names_.api_version()})});
   }

   /// An alias is the heading, unless it is the column's own full name (select-statements page), which stands there.
   [[nodiscard]] constexpr bool take_alias(result_column& fresh, const ast::node& item) const {
      const ast::node* const alias = item.kind == ast::kind::aliased ? statement_.child(item, 1) : nullptr;
      if (alias == nullptr || alias->kind != ast::kind::alias) return false;
      const std::string_view text = alias_text(statement_, *alias);
      fresh.alias_dropped = says(fresh.heading, text);
      if (fresh.alias_dropped) return false;
      fresh.heading = {.before = {}, .between = {}, .name = text, .quoted = alias->has(ast::double_quoted)};
      return true;
   }

   /// Whether a heading of two words reads so, in whichever letter case.
   [[nodiscard]] static constexpr bool says(const heading& words, std::string_view text) noexcept {
      const std::size_t dot = words.before.size();
      return !words.before.empty() && text.size() > dot && text[dot] == '.' &&
             ascii::same_word(text.substr(0, dot), words.before) && ascii::same_word(text.substr(dot + 1), words.name);
   }

   [[nodiscard]] constexpr std::string_view name_of_field(const result_column& of,
                                                          const ast::node& name) const noexcept {
      return of.field ? of.field.name() : field_of(statement_, name);
   }

   constexpr void set_heading(result_column& fresh, const ast::node& name, const ast::node& item) {
      const std::string_view label = set_heading(fresh, related_object(statement_, name), name_of_field(fresh, name));
      if (take_alias(fresh, item) || api_names_) return;
      set_labels(fresh, label);
      if (!fresh.certain && fresh.field)
         doubt(name.where, {"the catalogue has no label for `{}`", statement_.view(name)});
   }

   /// The heading with API names; what comes back is the label of the object or join.
   constexpr std::string_view set_heading(result_column& fresh, std::string_view related,
                                          std::string_view name) const noexcept {
      std::string_view before = object_of(statement_);
      std::string_view label;
      if (fresh.join) {
         before = fresh.join.name();
         label = fresh.join.label();
      } else if (!related.empty()) {
         before = related;
      } else if (names_.object()) {
         before = names_.object().name();
         label = names_.object().label();
      }
      fresh.heading = {.before = before, .between = ".", .name = name};
      return label;
   }

   /// `Account.AccountNumber` is what `useQueryLabels` gives, and `Account: Account Number`, as the user interface
   /// says, what there is without (seen on tenants). Where the catalogue has no label the name stands in its place.
   static constexpr void set_labels(result_column& fresh, std::string_view before) noexcept {
      const std::string_view name = fresh.field ? fresh.field.label() : std::string_view();
      fresh.heading.between = ": ";
      if (!before.empty()) fresh.heading.before = before;
      if (!name.empty()) fresh.heading.name = name;
      fresh.certain = !before.empty() && !name.empty();
   }

   /// `*` gives the fields that exports have of one object, and no foreign key (seen on a tenant).
   constexpr void read_star(const ast::node& star) {
      catalogue::object of = names_.object();
      catalogue::join join;
      if (star.kind == ast::kind::name && names_.is_joined(star)) {
         const meaning& means = names_.of(star);
         if (of && !means.join) {
            return doubt(star.where,
                         {"the catalogue has no join `{}` of {}", related_object(statement_, star), of.name()});
         }
         join = means.join;
         of = means.object;
      }
      if (!of) return doubt(star.where, {"the catalogue does not know what fields `{}` gives", statement_.view(star)});
      if (of.fields_listed_by(catalogue::context::export_) == catalogue::layer::none) {
         doubt(star.where,
               {"the catalogue lists some fields of {}; `{}` may give more", of.name(), statement_.view(star)});
      }
      add_fields(star, of, join);
   }

   constexpr void add_fields(const ast::node& star, const catalogue::object& of, const catalogue::join& join) {
      constexpr catalogue::context exports = catalogue::context::export_;
      bool all_known = true;
      bool all_labelled = true;
      for (const catalogue::field field : of.fields()) {
         if (!may_have(of, field, exports)) continue;
         result_column fresh;
         fresh.origin = column_origin::star;
         fresh.type = field.type();
         fresh.join = join;
         fresh.field = field;
         fresh.where = star.where;
         const std::string_view label = set_heading(fresh, {}, field.name());
         if (!api_names_) set_labels(fresh, label);
         all_labelled = all_labelled && fresh.certain;
         all_known = all_known && field.in(exports).known();
         fresh.certain = fresh.certain && field.in(exports).known();
         contract_.columns.push_back(fresh);
      }
      if (!all_known) {
         doubt(star.where, {"the catalogue does not say of all fields of {} whether exports have them", of.name()});
      }
      if (!all_labelled) doubt(star.where, {"the catalogue has no label for some of `{}`", statement_.view(star)});
      doubt(star.where,
            {"no page says in which order `{}` gives its fields; here they stand by name", statement_.view(star)});
   }

   const ast::statement& statement_;
   meanings::memory last_;
   meanings names_;
   deleted_marker deleted_;
   bool api_names_;
   result_contract contract_;
};

} // namespace contracting

/// The columns that a statement yields. Of Export ZOQL it is the first line of the CSV file, with API names where
/// `use_query_labels` is sent and with those of the user interface otherwise; of ZOQL it is what each record holds,
/// which leaves out what is null. It works on any tree: what is wrong in it, or unknown to the catalogue, is a doubt.
/// The contract views `statement.text` and the catalogue. `api_version` is the API (WSDL) version the statement is sent
/// to; 0: unknown, and taken for a late one. `deleted` is the column that the query of a request asks for besides.
[[nodiscard]] constexpr result_contract columns(const ast::statement& statement, catalogue::view all,
                                                bool use_query_labels, unsigned api_version = 0,
                                                deleted_marker deleted = {}) {
   return contracting::select_list_reader(statement, all, use_query_labels, api_version, deleted).read();
}

} // namespace zoql
