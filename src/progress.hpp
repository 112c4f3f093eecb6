// Says on a terminal how far a long run has come.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

namespace zoql::tool {

/// A line on standard error that appears when the work has lasted a second and is gone before anything else is said.
class progress {
public:
   using clock = std::chrono::steady_clock;
   using writer = std::function<void(std::string_view)>;

   /// Nothing is ever written without a `write`.
   progress(std::size_t total, writer write, std::function<clock::time_point()> now = clock::now);
   progress(const progress&) = delete;
   progress& operator=(const progress&) = delete;
   ~progress() { hide(); }

   /// So many files are done; rewrites the line at most ten times a second.
   void show(std::size_t done);
   void hide();

private:
   std::size_t total_;
   writer write_;
   std::function<clock::time_point()> now_;
   clock::time_point next_;
   bool visible_ = false;
};

/// A writer for a standard error that is a terminal, and none for any other.
[[nodiscard]] progress::writer terminal_writer();

} // namespace zoql::tool
