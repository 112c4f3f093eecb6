// JSON documents: nlohmann's parser says what comes, a count of the bytes it took says where.
#include "document.hpp"

#include <nlohmann/json.hpp>

#include <iterator>

namespace zoql::codegen {

namespace {

/// Walks the text and keeps the parser's place where the events can see it.
class counting_iterator {
public:
   using iterator_category = std::input_iterator_tag;
   using value_type = char;
   using difference_type = std::ptrdiff_t;
   using pointer = const char*;
   using reference = const char&;

   counting_iterator(const char* at, const char** seen) : at_(at), seen_(seen) {}
   reference operator*() const { return *at_; }
   counting_iterator& operator++() {
      *seen_ = ++at_;
      return *this;
   }
   counting_iterator operator++(int) {
      counting_iterator before = *this;
      ++*this;
      return before;
   }
   [[maybe_unused]] friend bool operator==(const counting_iterator& one, const counting_iterator& two) {
      return one.at_ == two.at_;
   }
   friend bool operator!=(const counting_iterator& one, const counting_iterator& two) { return one.at_ != two.at_; }

private:
   const char* at_;
   const char** seen_;
};

class json_events {
public:
   json_events(std::string_view text, file_index file, tree_builder& into)
       : text_(text), file_(file), into_(&into), seen_(text.data()) {}

   [[nodiscard]] const char** seen() noexcept { return &seen_; }

   bool null() { return into_->scalar(node_kind::null, token(), ""); }
   bool boolean(bool value) { return into_->scalar(node_kind::boolean, token(), value ? "true" : "false"); }
   bool number_integer(std::int64_t) { return number(); }
   bool number_unsigned(std::uint64_t) { return number(); }
   bool number_float(double, const std::string&) { return number(); }
   bool string(std::string& text) { return into_->scalar(node_kind::text, token(), std::move(text)); }
   bool binary(nlohmann::json::binary_t&) { return false; }
   bool start_object(std::size_t) { return into_->open(node_kind::map, token()); }
   bool start_array(std::size_t) { return into_->open(node_kind::list, token()); }
   bool key(std::string& name) { return into_->key(std::move(name), token()); }
   bool end_object() { return end(); }
   bool end_array() { return end(); }
   bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception& problem) {
      advance(std::min(at == 0 ? 0 : at - 1, text_.size()));
      const bool range = problem.id == 406;
      return into_->fail(here(), "not-json", range ? "a number out of range" : "this is not JSON");
   }

private:
   /// Steps to a byte, counting lines.
   void advance(std::size_t to) {
      for (; offset_ < to; ++offset_) {
         const char byte = text_[offset_];
         if (byte == '\n') {
            ++line_;
            column_ = 1;
         } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            ++column_;
         }
      }
   }
   [[nodiscard]] location here() const noexcept { return {file_, line_, column_}; }

   /// Where the token begins that the parser took last: behind the token before it come only blanks and marks.
   location token() {
      const auto end = static_cast<std::size_t>(seen_ - text_.data());
      const std::size_t begin = std::min(text_.find_first_not_of(" \t\r\n,:]}", offset_), text_.size());
      advance(begin);
      begin_ = begin;
      const location at = here();
      advance(text_[begin] == '{' || text_[begin] == '[' ? begin + 1 : end);
      return at;
   }
   bool number() {
      const location at = token();
      const std::size_t end = std::min(text_.find_first_not_of("+-.0123456789eE", begin_), text_.size());
      return into_->scalar(node_kind::number, at, std::string(text_.substr(begin_, end - begin_)));
   }
   bool end() { return into_->close(); }

   std::string_view text_;
   file_index file_;
   tree_builder* into_;
   const char* seen_;
   std::size_t offset_ = 0;
   std::size_t begin_ = 0;
   std::uint32_t line_ = 1;
   std::uint32_t column_ = 1;
};

} // namespace

node* read_json_document(std::string_view text, file_index file, tree& into, problems& report) {
   tree_builder builder(into, report);
   json_events events(text, file, builder);
   const counting_iterator begin(text.data(), events.seen());
   const counting_iterator end(text.data() + text.size(), events.seen());
   const bool good = nlohmann::json::sax_parse(begin, end, &events);
   return good && builder.good() ? builder.root() : nullptr;
}

} // namespace zoql::codegen
