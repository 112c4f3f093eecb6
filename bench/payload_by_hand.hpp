// The contestant of the generated structs: the same request as one writes it by hand for nlohmann's library.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace by_hand {

struct deleted_column {
   std::optional<std::string> column, format;
   std::optional<bool> force_export;
};

struct query_request {
   std::optional<std::string> api_version, convert_to_currencies, name, type;
   std::optional<deleted_column> deleted;
   std::string query;
};

struct job_request {
   std::optional<bool> date_time_utc, use_query_labels;
   std::optional<std::string> format, incremental_time, name, notify_url, null_replacement, partner, project;
   std::optional<std::string> source_data, version, encrypted;
   std::optional<std::int64_t> offset;
   std::optional<std::vector<query_request>> queries;
};

template<typename Value>
void take(const nlohmann::json& from, const char* name, std::optional<Value>& to) {
   if (const auto found = from.find(name); found != from.end() && !found->is_null()) to = found->template get<Value>();
}
template<typename Value>
void give(nlohmann::json& to, const char* name, const std::optional<Value>& from) {
   if (from) to[name] = *from;
}

inline void from_json(const nlohmann::json& from, deleted_column& to) {
   take(from, "column", to.column);
   take(from, "format", to.format);
   take(from, "forceExport", to.force_export);
}
inline void to_json(nlohmann::json& to, const deleted_column& from) {
   to = nlohmann::json::object();
   give(to, "column", from.column);
   give(to, "format", from.format);
   give(to, "forceExport", from.force_export);
}

inline void from_json(const nlohmann::json& from, query_request& to) {
   take(from, "apiVersion", to.api_version);
   take(from, "convertToCurrencies", to.convert_to_currencies);
   take(from, "deleted", to.deleted);
   take(from, "name", to.name);
   from.at("query").get_to(to.query);
   take(from, "type", to.type);
}
inline void to_json(nlohmann::json& to, const query_request& from) {
   to = nlohmann::json::object();
   give(to, "apiVersion", from.api_version);
   give(to, "convertToCurrencies", from.convert_to_currencies);
   give(to, "deleted", from.deleted);
   give(to, "name", from.name);
   to["query"] = from.query;
   give(to, "type", from.type);
}

inline void from_json(const nlohmann::json& from, job_request& to) {
   take(from, "dateTimeUtc", to.date_time_utc);
   take(from, "format", to.format);
   take(from, "incrementalTime", to.incremental_time);
   take(from, "name", to.name);
   take(from, "notifyUrl", to.notify_url);
   take(from, "nullReplacement", to.null_replacement);
   take(from, "offset", to.offset);
   take(from, "partner", to.partner);
   take(from, "project", to.project);
   take(from, "queries", to.queries);
   take(from, "sourceData", to.source_data);
   take(from, "useQueryLabels", to.use_query_labels);
   take(from, "version", to.version);
   take(from, "encrypted", to.encrypted);
}
inline void to_json(nlohmann::json& to, const job_request& from) {
   to = nlohmann::json::object();
   give(to, "dateTimeUtc", from.date_time_utc);
   give(to, "format", from.format);
   give(to, "incrementalTime", from.incremental_time);
   give(to, "name", from.name);
   give(to, "notifyUrl", from.notify_url);
   give(to, "nullReplacement", from.null_replacement);
   give(to, "offset", from.offset);
   give(to, "partner", from.partner);
   give(to, "project", from.project);
   give(to, "queries", from.queries);
   give(to, "sourceData", from.source_data);
   give(to, "useQueryLabels", from.use_query_labels);
   give(to, "version", from.version);
   give(to, "encrypted", from.encrypted);
}

} // namespace by_hand
