// Requests of one statement, version 2026-02-20: its types, what is known of them, and how they are built.
// Written by zoql-codegen from statement_requests.yaml; to write it anew: meson compile -C build regenerate
#pragma once

#include <zoql/aqua/about.hpp>
#include <zoql/aqua/constraints.hpp>
#include <zoql/aqua/decode.hpp>
#include <zoql/aqua/encode.hpp>
#include <zoql/aqua/field.hpp>
#include <zoql/aqua/one_of.hpp>
#include <zoql/aqua/open_enum.hpp>
#include <zoql/aqua/setters.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zoql::aqua {

/// What the file of an export is.
enum class export_format : std::uint8_t { csv, html, excel };

/// How the records of a query come.
struct query_conf {
   /// How many records come at once; a whole number from 1 to 2000.
   std::optional<std::int64_t> batch_size{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const query_conf&, const query_conf&) = default;
};

/// A statement of ZOQL.
struct record_query {
   /// The statement.
   std::string query_string{};
   /// How the records come.
   std::optional<query_conf> conf{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const record_query&, const record_query&) = default;
};

/// A statement of Export ZOQL and the file that it becomes.
struct export_request {
   /// What the file is.
   open_enum<export_format> format{};
   /// The statement.
   std::string query{};
   /// The name of the export.
   std::optional<std::string> name{};
   /// Compresses the file. Default: false.
   std::optional<bool> zip{};
   /// Exports fields that are kept encrypted, in a secure form.
   std::optional<bool> encrypted{};
   /// Currencies to convert amounts into, as codes of ISO 4217 with commas between.
   std::optional<std::string> convert_to_currencies{};
   /// Set by the server.
   std::optional<std::string> file_id{};
   /// Set by the server.
   std::optional<std::int64_t> size{};
   /// Set by the server; the page's own example sends it.
   std::optional<std::string> status{};
   /// Set by the server.
   std::optional<std::string> status_reason{};
   /// Members the document does not name, in their order.
   members extras{};

   friend bool operator==(const export_request&, const export_request&) = default;
};

/// Runs a statement of ZOQL; the records come with the reply.
struct query_records {
   static constexpr std::string_view method = "POST";
   static constexpr std::string_view path = "/v1/action/query";
   using request = record_query;
};

/// Runs a statement of Export ZOQL; the result becomes a file.
struct create_export {
   static constexpr std::string_view method = "POST";
   static constexpr std::string_view path = "/v1/object/export";
   using request = export_request;
};

/// Sets the members of `query_conf` one after the other.
template<typename Self>
struct query_conf_setters : setters<Self, query_conf> {
   /// How many records come at once; a whole number from 1 to 2000.
   Self& batch_size(std::int64_t value) { return this->set(&query_conf::batch_size, std::move(value)); }
};
using query_conf_builder = builder<query_conf, query_conf_setters>;

/// Sets the members of `record_query` one after the other.
template<typename Self>
struct record_query_setters : setters<Self, record_query> {
   /// The statement.
   Self& query_string(std::string value) { return this->set(&record_query::query_string, std::move(value)); }
   /// How the records come.
   Self& conf(query_conf value) { return this->set(&record_query::conf, std::move(value)); }
};
using record_query_builder = builder<record_query, record_query_setters>;

/// Sets the members of `export_request` one after the other.
template<typename Self>
struct export_request_setters : setters<Self, export_request> {
   /// What the file is.
   Self& format(open_enum<export_format> value) { return this->set(&export_request::format, std::move(value)); }
   /// The statement.
   Self& query(std::string value) { return this->set(&export_request::query, std::move(value)); }
   /// The name of the export.
   Self& name(std::string value) { return this->set(&export_request::name, std::move(value)); }
   /// Compresses the file.
   Self& zip(bool value) { return this->set(&export_request::zip, std::move(value)); }
   /// Exports fields that are kept encrypted, in a secure form.
   Self& encrypted(bool value) { return this->set(&export_request::encrypted, std::move(value)); }
   /// Currencies to convert amounts into, as codes of ISO 4217 with commas between.
   Self& convert_to_currencies(std::string value) { return this->set(&export_request::convert_to_currencies, std::move(value)); }
   /// Set by the server.
   Self& file_id(std::string value) { return this->set(&export_request::file_id, std::move(value)); }
   /// Set by the server.
   Self& size(std::int64_t value) { return this->set(&export_request::size, std::move(value)); }
   /// Set by the server; the page's own example sends it.
   Self& status(std::string value) { return this->set(&export_request::status, std::move(value)); }
   /// Set by the server.
   Self& status_reason(std::string value) { return this->set(&export_request::status_reason, std::move(value)); }
};
using export_request_builder = builder<export_request, export_request_setters>;

template<>
struct table<export_format> {
   static constexpr std::string_view texts[] = {"csv"sv, "html"sv, "Excel"sv};
   static constexpr enum_about about{.name = "ExportFormat"sv,
                                      .doc = "What the file of an export is."sv,
                                      .texts = texts};
};

template<>
struct table<query_conf> {
   static constexpr field_about fields[] = {
      {.name = "batchSize"sv,
       .member = "batch_size"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "How many records come at once; a whole number from 1 to 2000."sv,
       .limits = {.minimum = "0"sv}},
   };
   static constexpr struct_about about{.name = "QueryConf"sv,
                                      .doc = "How the records of a query come."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &query_conf::batch_size);
   }
};

template<>
struct table<record_query> {
   static constexpr field_about fields[] = {
      {.name = "queryString"sv,
       .member = "query_string"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .doc = "The statement."sv},
      {.name = "conf"sv,
       .member = "conf"sv,
       .kind = value_kind::object,
       .type = "query_conf"sv,
       .doc = "How the records come."sv},
   };
   static constexpr struct_about about{.name = "RecordQuery"sv,
                                      .doc = "A statement of ZOQL."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &record_query::query_string);
      visit(fields[1], &record_query::conf);
   }
};

template<>
struct table<export_request> {
   static constexpr field_about fields[] = {
      {.name = "Format"sv,
       .member = "format"sv,
       .kind = value_kind::text,
       .type = "export_format"sv,
       .required = true,
       .doc = "What the file is."sv,
       .texts = table<export_format>::texts},
      {.name = "Query"sv,
       .member = "query"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .required = true,
       .doc = "The statement."sv},
      {.name = "Name"sv,
       .member = "name"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "The name of the export."sv,
       .limits = {.max_length = 255u}},
      {.name = "Zip"sv,
       .member = "zip"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Compresses the file."sv,
       .default_value = "false"sv},
      {.name = "Encrypted"sv,
       .member = "encrypted"sv,
       .kind = value_kind::boolean,
       .type = "boolean"sv,
       .doc = "Exports fields that are kept encrypted, in a secure form."sv},
      {.name = "ConvertToCurrencies"sv,
       .member = "convert_to_currencies"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Currencies to convert amounts into, as codes of ISO 4217 with commas between."sv},
      {.name = "FileId"sv,
       .member = "file_id"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Set by the server."sv},
      {.name = "Size"sv,
       .member = "size"sv,
       .kind = value_kind::integer,
       .type = "integer"sv,
       .doc = "Set by the server."sv},
      {.name = "Status"sv,
       .member = "status"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Set by the server; the page's own example sends it."sv},
      {.name = "StatusReason"sv,
       .member = "status_reason"sv,
       .kind = value_kind::text,
       .type = "text"sv,
       .doc = "Set by the server."sv},
   };
   static constexpr struct_about about{.name = "ExportRequest"sv,
                                      .doc = "A statement of Export ZOQL and the file that it becomes."sv,
                                      .fields = fields};
   template<typename Visit>
   static constexpr void each(Visit&& visit) {
      visit(fields[0], &export_request::format);
      visit(fields[1], &export_request::query);
      visit(fields[2], &export_request::name);
      visit(fields[3], &export_request::zip);
      visit(fields[4], &export_request::encrypted);
      visit(fields[5], &export_request::convert_to_currencies);
      visit(fields[6], &export_request::file_id);
      visit(fields[7], &export_request::size);
      visit(fields[8], &export_request::status);
      visit(fields[9], &export_request::status_reason);
   }
};

} // namespace zoql::aqua
