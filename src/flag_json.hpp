// What the text of a flag is in JSON, by the type of the member it sets.
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/json.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>

#include <concepts>
#include <optional>
#include <string>

namespace zoql::tool {

/// A text that is no value of the type stays a text: decoding says what was expected.
inline aqua::json flag_json(aqua::of<std::string>, const std::string& text) { return aqua::json(text); }
inline aqua::json flag_json(aqua::of<bool>, const std::string& text) {
   return text == "true" || text == "false" ? aqua::json(text == "true") : aqua::json(text);
}
inline aqua::json flag_json(aqua::of<aqua::decimal>, const std::string& text) {
   return aqua::is_number(text) ? aqua::number_value(text) : aqua::json(text);
}
template<std::integral Integer>
aqua::json flag_json(aqua::of<Integer>, const std::string& text) {
   return flag_json(aqua::of<aqua::decimal>{}, text);
}
template<typename Enum>
aqua::json flag_json(aqua::of<aqua::open_enum<Enum>>, const std::string& text) {
   return aqua::json(text);
}
/// Lists, maps and structs are given as JSON.
template<typename Value>
aqua::json flag_json(aqua::of<Value>, const std::string& text) {
   const auto read = aqua::read_json(text);
   return read ? *read : aqua::json(text);
}
template<typename... Alternatives>
aqua::json flag_json(aqua::of<aqua::one_of<Alternatives...>>, const std::string& text);
template<typename Value>
aqua::json flag_json(aqua::of<std::optional<Value>>, const std::string& text) {
   return flag_json(aqua::of<Value>{}, text);
}
template<typename Value>
aqua::json flag_json(aqua::of<aqua::field<Value>>, const std::string& text) {
   return flag_json(aqua::of<Value>{}, text);
}

/// The first alternative the text is a value of: `1.1` where a text or a number may stand is a text.
template<typename... Alternatives>
aqua::json flag_json(aqua::of<aqua::one_of<Alternatives...>>, const std::string& text) {
   std::optional<aqua::json> found;
   const auto attempt = [&]<typename Alternative>(aqua::of<Alternative> alternative) {
      if (found) return;
      aqua::json value = flag_json(alternative, text);
      if (aqua::decode<Alternative>(value)) found = std::move(value);
   };
   (attempt(aqua::of<Alternatives>{}), ...);
   return found ? *found : aqua::json(text);
}

} // namespace zoql::tool
