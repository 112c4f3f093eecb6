// Catalogues and their differences as lines for people.
#include "catalogue_text.hpp"

#include "shown.hpp"

#include <string_view>

namespace zoql::tool {

namespace {

using catalogue::context;
using catalogue::fact;
using catalogue::layer;

std::string_view answer(const fact<bool>& said) { return !said.known() ? "unknown" : said.value ? "yes" : "no"; }

std::string by(layer said_by) { return said_by == layer::none ? "" : shown(" ({})", name_of(said_by)); }

std::string line(std::string_view what, std::string_view value, layer said_by) {
   return value.empty() ? "" : shown("  {:<12}{}{}\n", what, value, by(said_by));
}
std::string line(std::string_view what, const fact<bool>& said) { return line(what, answer(said), said.said_by); }

std::string joined(const catalogue::texts& all) {
   std::string text;
   for (const std::string_view one : all) text.append(text.empty() ? "" : ", ").append(one);
   return text;
}

/// In short where a thing may stand: `soap export`; a question mark where nobody says.
template<typename Thing>
std::string contexts_of(const Thing& of) {
   std::string text;
   for (const context where : {context::soap, context::export_}) {
      const fact<bool> said = of.in(where);
      if (said.is(false)) continue;
      text.append(text.empty() ? "" : " ").append(name_of(where)).append(said.known() ? "" : "?");
   }
   return text;
}

std::string marks_of(const catalogue::field& of) {
   std::string text;
   const auto mark = [&](bool is_so, std::string_view word) {
      if (is_so) text.append(" ").append(word);
   };
   mark(of.selectable().is(false), "not-selectable");
   mark(of.filterable().is(false), "not-filterable");
   mark(of.custom(), "custom");
   mark(of.date_only(), "date-only-since-69");
   mark(of.flaky(), "flaky");
   mark(of.is_outside_object_export(), "not-in-object-export");
   mark(of.is_mostly_null(), "mostly-null");
   mark(of.encrypted(), "encrypted");
   return text;
}

std::string text_of(const catalogue::special_rule& rule) {
   std::string text = shown("  {:<22}{}", name_of(rule.kind()), rule.field());
   if (!rule.fields().empty()) text += shown(" [{}]", joined(rule.fields()));
   if (!rule.others().empty()) text += shown(" -> [{}]", joined(rule.others()));
   if (rule.since() != 0) text += shown(" since {}", rule.since());
   if (!rule.words().empty()) text += shown(" {}", rule.words());
   return text + by(rule.said_by()) + '\n';
}

} // namespace

std::string list_of(const catalogue::view& all) {
   std::string text;
   for (const catalogue::object& one : all.objects()) {
      text += shown("{:<45} {:>4} fields {:>3} joins  {:<13} {}\n", one.name(), one.fields().size(), one.joins().size(),
                    contexts_of(one), name_of(one.said_by()));
   }
   return text;
}

std::string text_of(const catalogue::object& of) {
   std::string text = shown("{}{}\n", of.name(), by(of.said_by()));
   text += line("label", of.label(), layer::none);
   text += line("feature", of.feature(), layer::none);
   text += line("also called", joined(of.aliases()), layer::none);
   text += line("soap", of.in(context::soap));
   text += line("export", of.in(context::export_));
   text += line("deleted", of.deleted());
   if (of.since() != 0) text += line("since WSDL", std::to_string(of.since()), layer::none);
   if (!of.fields().empty()) text += "fields\n";
   for (const catalogue::field& one : of.fields()) {
      text += shown("  {:<40} {:<10} {:<13} {}{}\n", one.name(), name_of(one.type().value), contexts_of(one),
                    name_of(one.said_by()), marks_of(one));
   }
   if (!of.joins().empty()) text += "joins\n";
   for (const catalogue::join& one : of.joins()) {
      text += shown("  {:<40} {:<30} {}{}{}\n", one.name(), one.target(), name_of(one.said_by()),
                    one.to_many() ? " to-many" : "", one.gated() ? " gated" : "");
   }
   if (!of.specials().empty()) text += "special rules\n";
   for (const catalogue::special_rule& one : of.specials()) text += text_of(one);
   return text;
}

std::string text_of(const catalogue::object& of, const catalogue::field& field) {
   std::string text = shown("{}.{}{}\n", of.name(), field.name(), by(field.said_by()));
   text += line("label", field.label(), layer::none);
   text += line("type", name_of(field.type().value), field.type().said_by);
   if (field.length().known()) text += line("length", std::to_string(field.length().value), field.length().said_by);
   text += line("soap", field.in(context::soap));
   text += line("export", field.in(context::export_));
   text += line("selectable", field.selectable());
   text += line("filterable", field.filterable());
   if (field.since() != 0) text += line("since WSDL", std::to_string(field.since()), layer::none);
   text += line("values", joined(field.values()), field.values_said_by());
   const std::string marks = marks_of(field);
   if (!marks.empty()) text += line("marks", marks.substr(1), layer::none);
   return text;
}

std::string text_of(const catalogue::problem& what) {
   return to_string(catalogue::problem{visible(what.file), what.where, visible(what.words), visible(what.help)});
}

std::string text_of(const catalogue::difference& one) {
   using catalogue::change;
   const char sign = one.what == change::added ? '+' : one.what == change::removed ? '-' : '~';
   std::string text = shown("{}{} {}", sign, one.breaks() ? '!' : ' ', one.object);
   if (!one.name.empty()) text += shown(".{}", one.name);
   if (one.about == catalogue::subject::join) text += " (join)";
   if (one.about == catalogue::subject::value) text += shown(": value \"{}\"", one.before + one.after);
   if (one.about == catalogue::subject::fact) {
      text += shown(": {} \"{}\" -> \"{}\"", one.fact, one.before, one.after);
   }
   return text + '\n';
}

} // namespace zoql::tool
