// Reads `zoql.toml`, key by key; the only source that is compiled with toml++.
#include "settings_file.hpp"

#include "absolute_path.hpp"
#include "glob.hpp"
#include "repository.hpp"
#include "rule_names.hpp"
#include "settings_limits.hpp"
#include "settings_words.hpp"
#include "toml_values.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>
#include <variant>

namespace zoql::tool {

namespace {

namespace fs = std::filesystem;

/// Which tables a key may stand in.
enum class scope { anywhere, file, override_only };

/// Reads one file into layers.
class settings_reader {
public:
   settings_reader(std::string path, settings_file& result, std::vector<fs::path> extended_by,
                   std::optional<fs::path> repository)
       : path_(std::move(path)), folder_(fs::path(path_).parent_path().string()), values_(path_), result_(result),
         chain_(std::move(extended_by)), repository_(std::move(repository)) {}

   void read() {
      chain_.push_back(absolute_path(path_));
      const auto read = read_settings_text(path_);
      if (const auto* problem = std::get_if<input_problem>(&read)) {
         result_.problems.push_back(problem->path + ": " + problem->words);
         return;
      }
      try {
         read_file(toml::parse(std::get<std::string>(read)));
      } catch (const toml::parse_error& problem) {
         values_.say(problem.source(), problem.description());
      }
      std::ranges::move(values_.take_problems(), std::back_inserter(result_.problems));
   }

private:
   struct known_key {
      std::string_view name;
      scope where;
      void (settings_reader::*read)(const toml::node& value, settings_layer& layer);
   };

   static constexpr auto known_keys() {
      return std::to_array<known_key>({
         {"extend", scope::file, &settings_reader::read_extend},
         {"dialect", scope::anywhere, &settings_reader::read_dialect_name},
         {"channel", scope::anywhere, &settings_reader::read_channel_name},
         {"strict", scope::anywhere, &settings_reader::read_strict},
         {"select", scope::anywhere, &settings_reader::read_select},
         {"ignore", scope::anywhere, &settings_reader::read_ignore},
         {"rules", scope::anywhere, &settings_reader::read_rules},
         {"api-version", scope::anywhere, &settings_reader::read_api_version},
         {"data-centre", scope::anywhere, &settings_reader::read_data_centre},
         {"catalogue", scope::anywhere, &settings_reader::read_catalogues},
         {"overlay", scope::anywhere, &settings_reader::read_overlays},
         {"fail-on", scope::anywhere, &settings_reader::read_fail_on},
         {"format", scope::file, &settings_reader::read_format},
         {"max-findings", scope::anywhere, &settings_reader::read_max_findings},
         {"override", scope::file, &settings_reader::read_overrides},
         {"paths", scope::override_only, &settings_reader::read_paths},
      });
   }

   void read_file(const toml::table& table) {
      settings_layer layer = layer_of_this_file();
      if (const toml::node* const extend = table.get("extend")) read_extend(*extend, layer);
      read_table(table, layer, scope::file);
      result_.layers.push_back(std::move(layer));
      std::move(overrides_.begin(), overrides_.end(), std::back_inserter(result_.layers));
   }

   [[nodiscard]] settings_layer layer_of_this_file() const {
      settings_layer layer;
      layer.folder = folder_;
      return layer;
   }

   void read_table(const toml::table& table, settings_layer& layer, scope here) {
      static constexpr auto keys = known_keys();
      for (const auto& [key, value] : table) {
         const std::string_view name = key.str();
         const auto* const known =
            std::find_if(keys.begin(), keys.end(), [name](const known_key& one) { return one.name == name; });
         if (known == keys.end()) {
            values_.say(key.source(), values_.with_suggestion(fmt::format("unknown key `{}`", name),
                                                              nearest(name, keys, &known_key::name)));
         } else if (known->where != scope::anywhere && known->where != here) {
            values_.say(key.source(), here == scope::file
                                         ? "`paths` belongs into an `[[override]]`"
                                         : fmt::format("`{}` cannot be set for some paths only", name));
         } else if (known->read != &settings_reader::read_extend) {
            (this->*known->read)(value, layer);
         }
      }
   }

   /// The file below this one; read before anything else of this one, so that its layers come first.
   void read_extend(const toml::node& value, settings_layer&) {
      const auto name = values_.text_of(value, "extend", "a path");
      if (!name.has_value()) return;
      const std::string path = (fs::path(folder_) / *name).lexically_normal().string();
      std::error_code failure;
      if (std::find(chain_.begin(), chain_.end(), absolute_path(path)) != chain_.end()) {
         values_.say(value.source(), fmt::format("`{}` extends itself", path));
      } else if (chain_.size() == most_files) {
         values_.say(value.source(), fmt::format("more than {} files extend one another", most_files));
      } else if (!may_name(value.source(), path)) {
         return;
      } else if (!fs::exists(path, failure)) {
         values_.say(value.source(), fmt::format("no such file: {}", path));
      } else {
         settings_reader(path, result_, chain_, repository_).read();
      }
   }

   /// Whether a file lies within reach. What lies beyond is not looked at, and whether it is there not said.
   bool may_name(const toml::source_region& where, const std::string& path) {
      if (!repository_.has_value() || lies_in(path, *repository_)) return true;
      values_.say(where, fmt::format("{} lies outside {}, which settings may not leave; --trust-settings allows it",
                                     path, repository_->string()));
      return false;
   }

   void read_overrides(const toml::node& value, settings_layer&) {
      const toml::array* const list = value.as_array();
      if (list == nullptr || !list->is_array_of_tables()) return values_.say(value.source(), "write `[[override]]`");
      if (list->size() > most_overrides)
         return values_.say(value.source(), fmt::format("more than {} `[[override]]`s", most_overrides));
      for (const toml::node& entry : *list) {
         settings_layer layer = layer_of_this_file();
         read_table(*entry.as_table(), layer, scope::override_only);
         if (!entry.as_table()->contains("paths"))
            values_.say(entry.source(), "an `[[override]]` has to say its `paths`");
         overrides_.push_back(std::move(layer));
      }
   }

   void read_paths(const toml::node& value, settings_layer& layer) {
      for (const auto& [pattern, where] : values_.texts_of(value, "paths")) {
         const std::string_view problem = glob_problem(pattern);
         if (!problem.empty()) values_.say(where, problem);
         layer.paths.emplace_back(pattern);
      }
      if (value.is_array() && value.as_array()->empty()) values_.say(value.source(), "`paths` is empty");
   }

   void read_dialect_name(const toml::node& value, settings_layer& layer) {
      const auto word = values_.word_of(value, "dialect", dialect_names);
      if (dialect language{}; word.has_value() && read_dialect(*word, language))
         layer.language = values_.here(value, language);
   }

   void read_channel_name(const toml::node& value, settings_layer& layer) {
      const auto word = values_.word_of(value, "channel", channel_names);
      if (channel sent_by{}; word.has_value() && read_channel(*word, sent_by))
         layer.channel = values_.here(value, sent_by);
   }

   void read_strict(const toml::node& value, settings_layer& layer) {
      const auto yes = value.value_exact<bool>();
      if (!yes.has_value()) return values_.say(value.source(), "`strict` has to be true or false");
      layer.strict = values_.here(value, *yes);
   }

   void read_fail_on(const toml::node& value, settings_layer& layer) {
      if (const auto word = values_.word_of(value, "fail-on", thresholds))
         layer.fail_on = values_.here(value, std::string(*word));
   }

   void read_format(const toml::node& value, settings_layer& layer) {
      if (const auto word = values_.word_of(value, "format", output_formats))
         layer.format = values_.here(value, std::string(*word));
   }

   void read_max_findings(const toml::node& value, settings_layer& layer) {
      const auto number = value.value_exact<std::int64_t>();
      if (!number.has_value() || *number < 0)
         return values_.say(value.source(), "`max-findings` has to be a number; 0 shows all findings");
      layer.max_findings = values_.here(value, static_cast<std::size_t>(*number));
   }

   void read_data_centre(const toml::node& value, settings_layer& layer) {
      const auto word = values_.word_of(value, "data-centre", data_centres);
      if (word.has_value()) layer.data_centre = values_.here(value, std::string(*word));
   }

   void read_api_version(const toml::node& value, settings_layer& layer) {
      const auto number = value.value_exact<std::int64_t>();
      if (!number.has_value() || *number < 1 || *number > std::int64_t{highest_api_version}) {
         return values_.say(value.source(), "`api-version` has to be the number of a WSDL, such as 79");
      }
      layer.api_version = values_.here(value, static_cast<unsigned>(*number));
   }

   void read_catalogues(const toml::node& value, settings_layer& layer) {
      layer.catalogues = values_.here(value, files_of(value, "catalogue"));
   }

   void read_overlays(const toml::node& value, settings_layer& layer) {
      layer.overlays = values_.here(value, files_of(value, "overlay"));
   }

   void read_select(const toml::node& value, settings_layer& layer) {
      layer.select = values_.here(value, places_of(value, "select"));
   }

   void read_ignore(const toml::node& value, settings_layer& layer) {
      layer.ignore = values_.here(value, places_of(value, "ignore"));
   }

   void read_rules(const toml::node& value, settings_layer& layer) {
      const toml::table* const table = value.as_table();
      if (table == nullptr) return values_.say(value.source(), "`rules` has to be a table: `[rules]`");
      for (const auto& [key, word] : *table) {
         const auto place = place_of(key.str(), key.source());
         const auto level = values_.word_of(word, key.str(), rule_words);
         if (place.has_value() && level.has_value())
            layer.levels.push_back(values_.here(word, rule_level{*place, choice_of(*level)}));
      }
   }

   /// Where the rule of this name stands; says what is wrong with a name that is none of today's.
   std::optional<std::size_t> place_of(std::string_view name, const toml::source_region& where) {
      const std::optional<std::size_t> place = find_rule_place(name);
      if (!place.has_value()) {
         values_.say(where, unknown_rule_words(name));
      } else if (const std::string note = former_name_words(name, *known_rules()[*place]); !note.empty()) {
         result_.notes.push_back(values_.at(where) + note);
      }
      return place;
   }

   std::vector<std::size_t> places_of(const toml::node& value, std::string_view key) {
      std::vector<std::size_t> places;
      for (const auto& [name, where] : values_.texts_of(value, key)) {
         if (const auto place = place_of(name, where)) places.push_back(*place);
      }
      return places;
   }

   /// Paths that count from the folder of this file, as they count from where we are. One may stand without a list.
   std::vector<std::string> files_of(const toml::node& value, std::string_view key) {
      std::vector<std::string> files;
      const auto add = [&](std::string_view name, const toml::source_region& where) {
         std::string path = (fs::path(folder_) / name).lexically_normal().string();
         if (may_name(where, path)) files.push_back(std::move(path));
      };
      if (const auto one = value.value_exact<std::string_view>()) {
         add(*one, value.source());
      } else if (value.is_array() && value.as_array()->size() > most_catalogues) {
         values_.say(value.source(), fmt::format("`{}` has more than {} files", key, most_catalogues));
      } else {
         for (const auto& [name, where] : values_.texts_of(value, key)) add(name, where);
      }
      return files;
   }

   std::string path_;
   std::string folder_;
   toml_values values_;
   settings_file& result_;
   /// The files that extend this one, and this one.
   std::vector<fs::path> chain_;
   /// What none of them may leave; nothing: they may go anywhere.
   std::optional<fs::path> repository_;
   std::vector<settings_layer> overrides_;
};

} // namespace

settings_file read_settings_file(const std::string& path, settings_reach reach) {
   settings_file result;
   std::optional<fs::path> repository;
   if (reach == settings_reach::repository) repository = repository_of(fs::path(path).parent_path());
   settings_reader(path, result, {}, std::move(repository)).read();
   return result;
}

} // namespace zoql::tool
