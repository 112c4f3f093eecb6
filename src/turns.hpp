// Shares work among threads; what comes out is handed over in the order in which it was taken, whoever was faster.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace zoql::tool {

/// How many threads there should be for a `--jobs` that was given; 0 asks for as many as there are processors.
[[nodiscard]] inline std::size_t threads_for(std::size_t jobs) noexcept {
   if (jobs != 0) return jobs;
   const unsigned processors = std::thread::hardware_concurrency();
   return processors == 0 ? 1 : processors;
}

/// Runs workers until nothing is left. A worker has
///    bool take();        // one worker at a time: the next piece of work; false when there is none
///    void work();        // side by side
///    void hand_over();   // one worker at a time, in the order of `take`
/// Nobody takes more before his turn to hand over has come, so no more pieces are on their way than there are workers.
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
   }

private:
   void run(Worker& worker) {
      for (std::size_t ticket = 0; take(worker, ticket);) {
         worker.work();
         hand_over(worker, ticket);
      }
   }

   bool take(Worker& worker, std::size_t& ticket) {
      const std::lock_guard lock(taking_);
      ticket = taken_;
      if (!worker.take()) return false;
      ++taken_;
      return true;
   }

   void hand_over(Worker& worker, std::size_t ticket) {
      std::unique_lock lock(handing_over_);
      turn_.wait(lock, [&] { return handed_over_ == ticket; });
      worker.hand_over();
      ++handed_over_;
      turn_.notify_all();
   }

   std::mutex taking_;
   std::mutex handing_over_;
   std::condition_variable turn_;
   std::size_t taken_ = 0;
   std::size_t handed_over_ = 0;
};

} // namespace zoql::tool
