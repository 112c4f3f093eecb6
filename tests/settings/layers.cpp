// What layers of settings come to when they are put on top of each other.
#include "rule_names.hpp"
#include "settings.hpp"

#include <catch2/catch.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace {

using zoql::tool::rule_level;
using zoql::tool::settings;
using zoql::tool::settings_layer;
using choice = zoql::check_options::choice;

const std::size_t angled = *zoql::tool::find_rule_place("angled-inequality");
const std::size_t missing = *zoql::tool::find_rule_place("missing-part");

settings_layer selecting(std::vector<std::size_t> places) {
   settings_layer layer;
   layer.select = {std::move(places), "select"};
   return layer;
}

settings_layer ignoring(std::vector<std::size_t> places) {
   settings_layer layer;
   layer.ignore = {std::move(places), "ignore"};
   return layer;
}

settings_layer setting_level(std::size_t place, choice level) {
   settings_layer layer;
   layer.levels.push_back({rule_level{place, level}, "level"});
   return layer;
}

settings stacked(const std::vector<settings_layer>& layers) {
   settings all;
   for (const settings_layer& layer : layers) all.add(layer);
   return all;
}

choice choice_of(const std::vector<settings_layer>& layers, std::size_t place) {
   return stacked(layers).rule_options().choices[place];
}

} // namespace

TEST_CASE("nothing set leaves every rule its own word") {
   CHECK(choice_of({}, angled) == choice::as_is);
   CHECK(stacked({}).rules[angled].origin == "default");
}

TEST_CASE("a selection silences all others and keeps what was said of loudness") {
   const std::vector<settings_layer> layers{setting_level(angled, choice::warning), selecting({angled})};
   CHECK(choice_of(layers, angled) == choice::warning);
   CHECK(choice_of(layers, missing) == choice::off);
   CHECK(stacked(layers).rules[missing].origin == "select");
}

TEST_CASE("a level above a selection wakes its rule, one beside it does not") {
   CHECK(choice_of({selecting({missing}), setting_level(angled, choice::info)}, angled) == choice::info);
   settings_layer both = selecting({missing});
   both.levels.push_back({rule_level{angled, choice::info}, "level"});
   CHECK(choice_of({both}, angled) == choice::off);
}

TEST_CASE("off and ignore have the last word of their layer, and only of theirs") {
   settings_layer both = selecting({angled});
   both.ignore = {{angled}, "ignore"};
   CHECK(choice_of({both}, angled) == choice::off);
   CHECK(choice_of({ignoring({angled}), setting_level(angled, choice::error)}, angled) == choice::error);
   CHECK(choice_of({setting_level(angled, choice::off), selecting({angled})}, angled) == choice::on);
}

TEST_CASE("on takes a level back") {
   CHECK(choice_of({setting_level(angled, choice::info), setting_level(angled, choice::on)}, angled) == choice::on);
}

TEST_CASE("what a layer does not mention stays") {
   settings_layer strict;
   strict.strict = {true, "file:1"};
   const settings all = stacked({strict, ignoring({angled})});
   CHECK(all.strict.value);
   CHECK(all.strict.origin == "file:1");
}

TEST_CASE("a layer with patterns speaks of the files below its folder that match") {
   settings_layer layer;
   layer.folder = "queries";
   layer.paths = {"*.zoql"};
   CHECK(layer.covers("queries/deep/a.zoql"));
   CHECK(layer.covers("./queries/a.zoql"));
   CHECK_FALSE(layer.covers("queries/a.json"));
   CHECK_FALSE(layer.covers("a.zoql"));
   layer.paths.clear();
   CHECK(layer.covers("a.zoql"));
}
