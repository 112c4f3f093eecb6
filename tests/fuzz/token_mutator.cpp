// The changes, each on the tokens of a text.
#include "token_mutator.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace zoql::fuzz {

namespace {

constexpr std::string_view words[] = {
   // statements
   "select", "from", "where", "and", "or", "not", "is", "null", "in", "like", "between", "order by", "group by",
   "having", "limit", "distinct", "count(*)", "sum(Amount)", "case when", "end", "union", "as", "true", "'today'",
   "'now'", "'2026-01-31'", "'2026-01-31T10:20:30-08:00'", "'it''s'", "'it\\'s'", "Account.Name", "Id", "Invoice",
   "2c92c0f9123456780123456789abcdef", "-- dialect: zoqlexport\n", "/*", "*/", "--",
   // JSON, XML, TOML and YAML
   "\"query\"", "\"queries\"", "\"type\"", "\"status\"", "\"message\"", "null", "{}", "[]", "{\"a\":", "&lt;",
   "<![CDATA[", "]]>", "<object>", "<field>", "</field>", "<name>", "[[override]]",
   "extend = ", "dialect = ", "$ref: ", "allOf: ", "oneOf: ", "properties: ", "- ", "&a ", "*a ", "<<: ",
   // signs and bytes
   "=", "!=", "<>", "<=", ">", "(", ")", ",", ".", ";", "'", "\"", "\\", "`", "*", "%", "{", "}", "[", "]", ":", "\n",
   "\t", "\r\n", " ", "0", "-1", "1e999", "18446744073709551616", "\xC3\xA9", "\xC2\xA0", "\xEF\xBB\xBF", "\xFF",
   "\x1B[31m", "\xE2\x80\x98", "\xF0\x9F\x98\x80", "\\u0000", "\\ud800"};

bool is_word_byte(char byte) {
   return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_' ||
          static_cast<unsigned char>(byte) >= 0x80;
}

/// Words, quoted texts, runs of spaces, and single bytes.
std::vector<std::string_view> tokens_of(std::string_view text) {
   std::vector<std::string_view> found;
   while (!text.empty()) {
      std::size_t size = 1;
      const char first = text.front();
      if (is_word_byte(first)) {
         while (size < text.size() && is_word_byte(text[size])) ++size;
      } else if (first == '\'' || first == '"') {
         const std::size_t end = text.find(first, 1);
         if (end != text.npos) size = end + 1;
      }
      found.push_back(text.substr(0, size));
      text.remove_prefix(size);
   }
   return found;
}

class mutator {
public:
   mutator(std::string_view text, test::random& random) : tokens_(tokens_of(text)), random_(random) {}

   void change() {
      if (tokens_.empty()) return void(tokens_.push_back(random_.one_of(words)));
      const std::size_t at = place();
      switch (random_.below(9)) {
      case 0:
         return void(tokens_.erase(tokens_.begin() + offset(at)));
      case 1:
         return void(tokens_.insert(tokens_.begin() + offset(at), tokens_[place()]));
      case 2:
         return std::swap(tokens_[at], tokens_[place()]);
      case 3:
         tokens_[at] = random_.one_of(words);
         return;
      case 4:
         return void(tokens_.insert(tokens_.begin() + offset(at), random_.one_of(words)));
      case 5:
         return erase_range(at);
      case 6:
         return repeat_range(at);
      case 7:
         tokens_[at] = tokens_[at].substr(0, random_.below(static_cast<std::uint32_t>(tokens_[at].size())));
         return;
      default:
         tokens_[at] = random_.one_of(words).substr(0, 1);
      }
   }

   [[nodiscard]] std::string text(std::size_t longest) const {
      std::string joined;
      for (const std::string_view token : tokens_) {
         if (joined.size() + token.size() > longest) break;
         joined += token;
      }
      return joined;
   }

private:
   static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }
   std::size_t place() { return random_.below(static_cast<std::uint32_t>(tokens_.size())); }

   void erase_range(std::size_t at) {
      const std::size_t end = std::min(tokens_.size(), at + 1 + random_.below(20));
      tokens_.erase(tokens_.begin() + offset(at), tokens_.begin() + offset(end));
   }

   /// What is nested or listed comes deeper and longer.
   void repeat_range(std::size_t at) {
      const std::size_t end = std::min(tokens_.size(), at + 1 + random_.below(6));
      const std::vector<std::string_view> range(tokens_.begin() + offset(at), tokens_.begin() + offset(end));
      for (std::uint32_t left = 1 + random_.below(random_.below(20) == 0 ? 200 : 4); left > 0; --left)
         tokens_.insert(tokens_.begin() + offset(at), range.begin(), range.end());
   }

   std::vector<std::string_view> tokens_;
   test::random& random_;
};

} // namespace

std::string mutate(std::string_view text, test::random& random, std::size_t longest) {
   mutator changed(text, random);
   for (std::uint32_t left = 1 + random.below(4); left > 0; --left) changed.change();
   return changed.text(longest);
}

} // namespace zoql::fuzz
