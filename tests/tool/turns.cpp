// Workers that throw end the work of all: nothing waits for ever, nothing ends the process.
#include "turns.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace {

struct shared_work {
   std::size_t taken = 0;
   std::atomic<std::size_t> handed_over = 0;
   std::size_t fails_at = 0;
   int where = 0;
};

/// Throws at one piece of the work: while taking it (0), while working (1), while handing over (2).
class faulty_worker {
public:
   explicit faulty_worker(shared_work& work) : work_(&work) {}

   bool take() {
      if (work_->taken == 1000) return false;
      piece_ = work_->taken++;
      fail(0);
      return true;
   }
   void work() { fail(1); }
   void hand_over() {
      fail(2);
      ++work_->handed_over;
   }

private:
   void fail(int where) const {
      if (piece_ == work_->fails_at && where == work_->where) throw std::runtime_error("it fails");
   }

   shared_work* work_;
   std::size_t piece_ = 0;
};

} // namespace

TEST_CASE("what a worker throws comes out, after all before it was handed over") {
   for (const std::size_t jobs : {1U, 2U, 8U}) {
      for (const std::size_t fails_at : {0U, 1U, 500U, 999U}) {
         for (int where = 0; where < 3; ++where) {
            shared_work work;
            work.fails_at = fails_at;
            work.where = where;
            std::vector<faulty_worker> workers(jobs, faulty_worker(work));
            CHECK_THROWS_AS(zoql::tool::turns<faulty_worker>().run(workers), std::runtime_error);
            CHECK(work.handed_over <= fails_at);
            CHECK(work.handed_over + jobs > fails_at);
         }
      }
   }
}
