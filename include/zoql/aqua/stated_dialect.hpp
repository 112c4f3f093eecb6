// What a query of a request says of its dialect.
#pragma once

#include <zoql/aqua/located_json.hpp>
#include <zoql/ascii.hpp>
#include <zoql/dialect.hpp>

#include <optional>

namespace zoql::aqua {

/// What `type` says, in whatever letter case; nothing where there is none, or one that is no dialect.
[[nodiscard]] inline std::optional<dialect> stated_dialect(const located_json& query) noexcept {
   const located_json* const type = query.member("type");
   if (type == nullptr || type->type != json_type::string) return std::nullopt;
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      if (ascii::same_word(type->text, capabilities_of(language).name)) return language;
   }
   return std::nullopt;
}

} // namespace zoql::aqua
