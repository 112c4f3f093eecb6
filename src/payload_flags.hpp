// The flags of `zoql payload`: one for every member of a request and of its queries, out of the generated tables.
#pragma once

#include <zoql/aqua/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zoql::tool {

/// One flag, and the member it sets.
struct payload_flag {
   /// Names from the object down to the member: `deleted`, `column`.
   std::vector<std::string> path;
   std::string text;
   bool given = false;
   aqua::json (*read)(const std::string& text) = nullptr;
};

/// Adds the flags to a command and gives what was said with them.
class payload_flags {
public:
   explicit payload_flags(CLI::App& command);

   /// The members of the job that were given, queries excepted.
   [[nodiscard]] aqua::json job() const { return object_of(job_); }
   /// The members of every query that were given.
   [[nodiscard]] aqua::json query() const { return object_of(query_); }

private:
   using flags = std::vector<std::unique_ptr<payload_flag>>;
   [[nodiscard]] static aqua::json object_of(const flags& flags);

   flags job_;
   flags query_;
};

} // namespace zoql::tool
