// Shares work among threads; what comes out is handed over in the order in which it was taken, whoever was faster.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace zoql::tool {

/// How many threads there should be for a `--jobs` that was given; 0 asks for as many as there are processors. Each has
/// a parser of its own, so that a number nobody means would take all memory.
[[nodiscard]] inline std::size_t threads_for(std::size_t jobs) noexcept {
   constexpr std::size_t most = 256;
   if (jobs != 0) return std::min(jobs, most);
   const unsigned processors = std::thread::hardware_concurrency();
   return processors == 0 ? 1 : processors;
}

/// Runs workers until nothing is left. A worker has
///    bool take();        // one worker at a time: the next piece of work; false when there is none
///    void work();        // side by side
///    void hand_over();   // one worker at a time, in the order of `take`
/// Nobody takes more before his turn to hand over has come, so no more pieces are on their way than there are workers.
/// What one of them throws ends the work of all and comes out of `run`; what was to be handed over after it is not.
template<typename Worker>
class turns {
public:
   /// One thread a worker, this one among them; fewer where the system gives no more.
   void run(std::vector<Worker>& workers) {
      std::vector<std::jthread> threads;
      try {
         for (std::size_t at = 1; at < workers.size(); ++at) {
            threads.emplace_back([this, &worker = workers[at]] { run(worker); });
         }
      } catch (const std::system_error&) {
      }
      run(workers.front());
      threads.clear(); // they have ended then
      if (thrown_) std::rethrow_exception(thrown_);
   }

private:
   void run(Worker& worker) noexcept {
      try {
         for (std::size_t ticket = 0; take(worker, ticket);) {
            worker.work();
            hand_over(worker, ticket);
         }
      } catch (...) {
         give_up(std::current_exception());
      }
   }

   bool take(Worker& worker, std::size_t& ticket) {
      const std::lock_guard lock(taking_);
      ticket = taken_;
      try {
         if (gave_up_ || !worker.take()) return false;
      } catch (...) {
         gave_up_ = true; // before another takes what comes after
         throw;
      }
      ++taken_;
      return true;
   }

   void hand_over(Worker& worker, std::size_t ticket) {
      std::unique_lock lock(handing_over_);
      turn_.wait(lock, [&] { return gave_up_ || handed_over_ == ticket; });
      if (gave_up_) return;
      worker.hand_over();
      ++handed_over_;
      turn_.notify_all();
   }

   void give_up(std::exception_ptr thrown) {
      const std::lock_guard lock(handing_over_);
      if (!thrown_) thrown_ = std::move(thrown);
      gave_up_ = true;
      turn_.notify_all();
   }

   std::mutex taking_;
   std::mutex handing_over_;
   std::condition_variable turn_;
   std::size_t taken_ = 0;
   std::size_t handed_over_ = 0;
   std::atomic<bool> gave_up_ = false;
   std::exception_ptr thrown_;
};

} // namespace zoql::tool
