// What changed from one catalogue to another, as data.
#pragma once

#include <zoql/catalogue.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zoql::catalogue {

enum class change : std::uint8_t { added, removed, altered };

/// What a difference is about; `fact` is one thing known of an object, a field or a join.
enum class subject : std::uint8_t { object, field, join, value, fact };

/// One difference. The names are views into the catalogues. `name` is the field or join, empty for the object itself;
/// `fact` is the word of the JSON format for what was altered; a picklist value stands in `before` or `after`.
struct difference {
   change what = change::altered;
   subject about = subject::object;
   std::string_view object;
   std::string_view name;
   std::string_view fact;
   std::string before;
   std::string after;

   /// A statement that was right may be wrong now.
   [[nodiscard]] bool breaks() const noexcept {
      if (what == change::added) return false;
      if (what == change::removed) return true;
      if (fact == "to_many") return after == "true";
      return fact == "type" || fact == "object" || (fact != "label" && after == "false");
   }
};

namespace comparing {

/// Compares two objects, or the rows of two catalogues, and keeps what differs.
class comparer {
public:
   std::vector<difference> run(const view& before, const view& after) {
      compare_rows(before.objects(), after.objects(), subject::object,
                   [&](const object& old_one, const object& new_one) { compare(old_one, new_one); });
      return std::move(found_);
   }

private:
   /// Walks two sorted tables side by side.
   template<typename Rows, typename Both>
   void compare_rows(const Rows& before, const Rows& after, subject about, Both both) {
      std::uint32_t left = 0;
      std::uint32_t right = 0;
      while (left < before.size() || right < after.size()) {
         const int order = left == before.size()   ? 1
                           : right == after.size() ? -1
                                                   : compare_folded(before[left].name(), after[right].name());
         if (order < 0) {
            note(change::removed, about, before[left++].name());
         } else if (order > 0) {
            note(change::added, about, after[right++].name());
         } else {
            both(before[left++], after[right++]);
         }
      }
   }

   void note(change what, subject about, std::string_view name) {
      if (about == subject::object) {
         found_.push_back({what, about, name, {}, {}, {}, {}});
      } else {
         found_.push_back({what, about, object_, name, {}, {}, {}});
      }
   }
   void alter(std::string_view name, std::string_view fact, std::string before, std::string after) {
      if (before == after) return;
      found_.push_back({change::altered, subject::fact, object_, name, fact, std::move(before), std::move(after)});
   }
   /// A thing that one side does not know has not changed.
   template<typename Value, typename Words>
   void alter(std::string_view name, std::string_view what, const fact<Value>& before, const fact<Value>& after,
              Words words) {
      if (before.known() && after.known()) alter(name, what, words(before.value), words(after.value));
   }
   void alter(std::string_view name, std::string_view what, const fact<bool>& before, const fact<bool>& after) {
      alter(name, what, before, after, [](bool value) { return std::string(value ? "true" : "false"); });
   }

   [[nodiscard]] static bool lists_fields(const object& of) {
      return of.fields_listed_by(context::soap) != layer::none || of.fields_listed_by(context::export_) != layer::none;
   }

   void compare(const object& before, const object& after) {
      object_ = after.name();
      alter({}, "label", std::string(before.label()), std::string(after.label()));
      alter({}, "soap", before.in(context::soap), after.in(context::soap));
      alter({}, "export", before.in(context::export_), after.in(context::export_));
      alter({}, "deleted", before.deleted(), after.deleted());
      if (lists_fields(before) && lists_fields(after)) {
         compare_rows(before.fields(), after.fields(), subject::field,
                      [&](const field& old_one, const field& new_one) { compare(old_one, new_one); });
      }
      if (before.joins_listed_by() != layer::none && after.joins_listed_by() != layer::none) {
         compare_rows(before.joins(), after.joins(), subject::join,
                      [&](const join& old_one, const join& new_one) { compare(old_one, new_one); });
      }
   }

   void compare(const field& before, const field& after) {
      const std::string_view name = after.name();
      alter(name, "type", before.type(), after.type(), [](type kind) { return std::string(name_of(kind)); });
      alter(name, "length", before.length(), after.length(), [](std::uint32_t size) { return std::to_string(size); });
      alter(name, "label", std::string(before.label()), std::string(after.label()));
      alter(name, "soap", before.in(context::soap), after.in(context::soap));
      alter(name, "export", before.in(context::export_), after.in(context::export_));
      alter(name, "selectable", before.selectable(), after.selectable());
      alter(name, "filterable", before.filterable(), after.filterable());
      compare_values(before, after);
   }

   [[nodiscard]] static bool holds(texts all, std::string_view value) {
      for (const std::string_view one : all) {
         if (one == value) return true;
      }
      return false;
   }
   void compare_values(const field& before, const field& after) {
      for (const std::string_view one : before.values()) {
         if (holds(after.values(), one)) continue;
         found_.push_back({change::removed, subject::value, object_, after.name(), "values", std::string(one), {}});
      }
      for (const std::string_view one : after.values()) {
         if (holds(before.values(), one)) continue;
         found_.push_back({change::added, subject::value, object_, after.name(), "values", {}, std::string(one)});
      }
   }

   void compare(const join& before, const join& after) {
      alter(after.name(), "object", std::string(before.target()), std::string(after.target()));
      alter(after.name(), "label", std::string(before.label()), std::string(after.label()));
      alter(after.name(), "to_many", before.to_many() ? "true" : "false", after.to_many() ? "true" : "false");
   }

   std::string_view object_;
   std::vector<difference> found_;
};

} // namespace comparing

/// What differs, in the order of the names. Both catalogues must outlive the result. Fields and joins are compared
/// where both sides list them; what one side does not know does not differ.
[[nodiscard]] inline std::vector<difference> differences(const view& before, const view& after) {
   return comparing::comparer().run(before, after);
}

} // namespace zoql::catalogue
