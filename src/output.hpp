// What `lint` prints, one class per format; a new format is a new file and a line in `make_output`.
#pragma once

#include "lint.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace zoql::tool {

/// How many of what there was in all files.
struct totals {
   std::size_t files = 0;
   std::size_t statements = 0;
   std::size_t errors = 0;
   std::size_t warnings = 0;
   std::size_t infos = 0;
};

/// Takes reports in their order and writes them.
class output {
public:
   using writer = std::function<void(std::string_view)>;

   explicit output(writer write) : write_(std::move(write)) {}
   output(const output&) = delete;
   output& operator=(const output&) = delete;
   virtual ~output() = default;

   virtual void begin() {}
   virtual void add(const file_report& report) = 0;
   virtual void end(const totals&) {}

protected:
   void write(std::string_view text) const { write_(text); }

private:
   writer write_;
};

[[nodiscard]] std::unique_ptr<output> make_text_output(output::writer write, bool colour);
[[nodiscard]] std::unique_ptr<output> make_json_output(output::writer write);

} // namespace zoql::tool
