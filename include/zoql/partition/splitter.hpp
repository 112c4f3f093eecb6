// Takes the alternatives of a statement apart, into statements that are under the limits.
#pragma once

#include <zoql/normalise/written_form.hpp>
#include <zoql/partition/overlap.hpp>
#include <zoql/partition/packing.hpp>
#include <zoql/partition/result.hpp>
#include <zoql/partition/soundness.hpp>
#include <zoql/source.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <vector>

namespace zoql::partitioning {

/// Takes the alternatives of a statement apart.
class splitter {
public:
   splitter(const ast::statement& statement, const normalising::terms& all, const normalising::literal_table& literals,
            dialect target)
       : statement_(statement), all_(all), literals_(literals), target_(target), rests_(all) {
      if (capabilities_of(target).parentheses && all.size() > 1) factor();
      for (const normalising::term& rest : rests_) sizes_.push_back(measure(rest));
   }

   void split(size limit, partition_result& result) const {
      size room = limit;
      if (limit.conditions != 0) room.conditions -= std::min<std::uint64_t>(limit.conditions, common_.size());
      room.characters -= std::min(limit.characters, frame());
      room.characters += joint;
      const bool fit = std::all_of(sizes_.begin(), sizes_.end(), [&](size one) { return one.fits(room); });
      if (!fit || frame() >= limit.characters || (limit.conditions != 0 && room.conditions == 0)) {
         result.obstacle = {statement_.clause(ast::kind::where)->where,
                            "what `and` joins is over a limit by itself and cannot be split"};
         return;
      }
      packer packer(sizes_, room);
      const bins parts = packer.pack();
      if (parts.size() > 1) result.obstacle = find_unsound(statement_);
      if (!result.obstacle.words.empty()) return;
      result.is_fewest = packer.is_fewest();
      result.rows_may_repeat = !separation(all_, literals_).holds(parts);
      for (const std::vector<std::size_t>& part : parts) result.statements.push_back(write(part));
      result.result = partition_result::outcome::parts;
   }

private:
   /// What all alternatives share stands once in front where the dialect has parentheses.
   void factor() {
      common_ = all_.front();
      for (const normalising::term& one : all_) {
         normalising::term both;
         std::set_intersection(common_.begin(), common_.end(), one.begin(), one.end(), std::back_inserter(both));
         common_ = std::move(both);
      }
      for (normalising::term& rest : rests_) {
         std::erase_if(rest, [this](normalising::literal_id id) {
            return std::binary_search(common_.begin(), common_.end(), id);
         });
      }
   }

   [[nodiscard]] owned_statement write(const normalising::term& common,
                                       std::span<const normalising::term> rests) const {
      const owned_statement written = normalising::with_condition(statement_, [&](owned_statement& into) {
         return normalising::form_writer(into, literals_, target_).write(common, rests);
      });
      return written.settled(target_);
   }

   [[nodiscard]] owned_statement write(std::span<const std::size_t> part) const {
      normalising::terms some;
      for (const std::size_t at : part) some.push_back(rests_[at]);
      return write(common_, some);
   }

   /// The characters of a condition, and of the `or` before it.
   [[nodiscard]] size measure(const normalising::term& one) const {
      const owned_statement alone = write({}, std::span(&one, 1));
      const ast::node& where = *alone.tree().clause(ast::kind::where);
      return {one.size(), count_code_points(alone.tree().view(*alone.tree().child(where, 0))) + joint};
   }

   /// The characters of everything but the alternatives.
   [[nodiscard]] std::uint64_t frame() const {
      const std::array<std::size_t, 1> first{0};
      const std::uint64_t one = count_code_points(write(first).text()) - (sizes_.front().characters - joint);
      return common_.empty() ? one : one + std::string_view("()").size();
   }

   static constexpr std::uint64_t joint = std::string_view(" or ").size();
   const ast::statement& statement_;
   const normalising::terms& all_;
   const normalising::literal_table& literals_;
   dialect target_;
   normalising::term common_;
   normalising::terms rests_;
   std::vector<size> sizes_;
};

} // namespace zoql::partitioning
