// Counts brackets and dots that stand in no string and no comment.
#include "toml_depth.hpp"

#include <algorithm>
#include <vector>

namespace zoql::tool {

namespace {

class depth_scan {
public:
   depth_scan(std::string_view text, std::size_t most) : text_(text), most_(most) {}

   [[nodiscard]] std::size_t find() {
      while (at_ < text_.size() && levels_ + dots_ <= most_) step();
      return levels_ + dots_ > most_ ? at_ - 1 : text_.size();
   }

private:
   void step() {
      const char byte = text_[at_];
      if (byte == '"' || byte == '\'') return skip_string(byte);
      if (byte == '#') return skip_to(text_.find('\n', at_));
      ++at_;
      if (byte == '.') ++dots_;
      if (byte == '[' || byte == '{') open();
      if (byte == ']' || byte == '}') close();
      if (byte == ',' || byte == '\n') dots_ = 0;
   }

   /// The levels of the key whose value this begins count for all that is in the value.
   void open() {
      added_.push_back(dots_ + 1);
      levels_ += added_.back();
      dots_ = 0;
   }

   void close() {
      dots_ = 0;
      if (added_.empty()) return;
      levels_ -= added_.back();
      added_.pop_back();
   }

   void skip_to(std::size_t end) { at_ = std::min(end, text_.size()); }

   /// One on a line of its own ends with it at the latest: it is a mistake there, after which nothing is read. Behind
   /// the three quotes that end a long one, up to two more belong to it.
   void skip_string(char quote) {
      const bool is_long = text_.substr(at_).starts_with(std::string_view(quote == '"' ? "\"\"\"" : "'''"));
      at_ += is_long ? 3 : 1;
      std::size_t quotes = 0;
      const std::size_t wanted = is_long ? 3 : 1;
      for (; at_ < text_.size() && quotes < wanted; ++at_) {
         const char byte = text_[at_];
         if (byte == '\n' && !is_long) return;
         quotes = byte == quote ? quotes + 1 : 0;
         if (byte == '\\' && quote == '"' && at_ + 1 < text_.size()) ++at_;
      }
      for (int more = 0; is_long && more < 2 && at_ < text_.size() && text_[at_] == quote; ++more) ++at_;
   }

   std::string_view text_;
   std::size_t most_;
   std::size_t at_ = 0;
   /// Of the brackets that are open, and of the keys before them.
   std::size_t levels_ = 0;
   std::vector<std::size_t> added_;
   /// Of the key that is being read.
   std::size_t dots_ = 0;
};

} // namespace

std::size_t find_too_deep(std::string_view toml, std::size_t most) { return depth_scan(toml, most).find(); }

} // namespace zoql::tool
