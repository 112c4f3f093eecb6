// What a template leaves in a text when nobody fills it in: `{id}`, `${id}`, `%s`, `:id`, `?`.
#pragma once

#include <zoql/ascii.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace zoql {

namespace template_reading {

/// Whether a text is a name after its first byte, maybe with dots: `account.id`.
[[nodiscard]] constexpr bool is_path(std::string_view text) noexcept {
   if (text.empty() || !(ascii::is_letter(text.front()) || text.front() == '_')) return false;
   return ascii::count_front(text, [](char byte) { return ascii::is_name_byte(byte) || byte == '.'; }) == text.size();
}

/// Whether what stands between braces may be a name, a number or a format; JSON has quotes, and a GUID begins with
/// eight digits.
[[nodiscard]] constexpr bool fills_braces(std::string_view text) noexcept {
   const auto fits = [](char byte) {
      return ascii::is_name_byte(byte) || std::string_view(".:!$()[]-").find(byte) != std::string_view::npos;
   };
   const bool is_guid = text.size() == 36 && text[8] == '-' && text[13] == '-';
   return !is_guid && ascii::count_front(text, fits) == text.size();
}

/// The conversion of a format string a text begins with: `%s`, `%05.2f`, `%1$s`; nothing where there is none.
[[nodiscard]] constexpr std::string_view conversion(std::string_view text) noexcept {
   if (!text.starts_with('%')) return {};
   const auto is_option = [](char byte) {
      return ascii::is_digit(byte) || std::string_view("-+#.$*").find(byte) != std::string_view::npos;
   };
   const std::size_t size = 1 + ascii::count_front(text.substr(1), is_option);
   constexpr std::string_view kinds = "sdifuxXgeoc@";
   if (size >= text.size() || kinds.find(text[size]) == std::string_view::npos) return {};
   return text.substr(0, size + 1);
}

/// What encloses a placeholder wherever it stands; the last three only around what may be one.
struct brackets {
   std::string_view open;
   std::string_view close;
};
inline constexpr brackets all_brackets[] = {{"{{", "}}"}, {"{%", "%}"}, {"${", "}"},  {"#{", "}"},
                                            {"%{", "}"},  {"@{", "}"},  {"<%", "%>"}, {"[[", "]]"},
                                            {"{", "}"},   {"$(", ")"},  {"%(", ")"}};

/// Looks for marks at one place of a text after another, from its start; however many open, each closing sign is looked
/// for once.
class mark_search {
public:
   constexpr explicit mark_search(std::string_view text) noexcept : text_(text) {}

   /// The mark that begins at a place and is one wherever it stands.
   [[nodiscard]] constexpr std::string_view at(std::size_t place) noexcept {
      for (std::size_t kind = 0; kind < always; ++kind) {
         if (const std::string_view mark = enclosed(place, kind); !mark.empty()) return mark;
      }
      if (const std::string_view mark = enclosed(place, always); !mark.empty())
         return fills_braces(mark.substr(1, mark.size() - 2)) ? mark : std::string_view();
      if (const std::string_view mark = enclosed(place, always + 1); !mark.empty())
         return is_path(mark.substr(2, mark.size() - 3)) ? mark : std::string_view();
      // `%(name)s`: without the letter it is an amount such as `10%(net)`.
      const std::string_view mark = enclosed(place, always + 2);
      const std::string_view rest = text_.substr(place + mark.size());
      const bool converts = mark.size() > 3 && !rest.empty() && rest.find_first_of("sdifr") == 0;
      return converts ? text_.substr(place, mark.size() + 1) : std::string_view();
   }

private:
   static constexpr std::size_t count = std::size(all_brackets);
   static constexpr std::size_t always = count - 3;

   /// From the sign at a place to the one that closes it; nothing where there are no such two.
   [[nodiscard]] constexpr std::string_view enclosed(std::size_t place, std::size_t kind) noexcept {
      const brackets& in = all_brackets[kind];
      if (!text_.substr(place).starts_with(in.open)) return {};
      const std::size_t inside = place + in.open.size();
      std::size_t& end = ends_[kind];
      if (end < inside) end = text_.find(in.close, inside);
      return end == std::string_view::npos ? std::string_view() : text_.substr(place, end + in.close.size() - place);
   }

   std::string_view text_;
   /// Where each closing sign was found last.
   std::size_t ends_[count]{};
};

/// Whether a text is a value that stands between angle brackets and no placeholder: `<none>`.
[[nodiscard]] constexpr bool is_empty_word(std::string_view text) noexcept {
   for (const std::string_view word : {"none", "null", "empty", "blank", "unknown"}) {
      if (ascii::same_word(text, word)) return true;
   }
   return false;
}

/// Whether a text begins and ends as where a program's string was to be put together: `" + id + "`.
[[nodiscard]] constexpr bool is_concatenation(std::string_view text) noexcept {
   constexpr std::string_view signs = "+&.";
   if (text.size() < 5 || text.front() != '"' || text.back() != '"') return false;
   text = text.substr(1, text.size() - 2);
   while (text.starts_with(' ')) text.remove_prefix(1);
   while (text.ends_with(' ')) text.remove_suffix(1);
   return text.size() > 2 && text.front() == text.back() && signs.find(text.front()) != std::string_view::npos;
}

/// Whether a text as a whole is a mark that means nothing inside a longer one.
[[nodiscard]] constexpr bool is_mark(std::string_view text) noexcept {
   if (text == "?" || text == "..." || text == "\xE2\x80\xA6") return true;
   if (text.size() < 2) return false;
   const std::string_view rest = text.substr(1);
   switch (text.front()) {
   case ':':
   case '@':
      return rest.size() > 1 && is_path(rest);
   case '$':
      return is_path(rest) || (rest.size() == 1 && ascii::is_digit(rest.front()));
   case '?':
      return ascii::is_digits(rest);
   case '%':
      return conversion(text) == text;
   case '"':
      return is_concatenation(text);
   case '<': {
      const std::string_view inside = rest.substr(0, rest.size() - 1);
      const auto fits = [](char byte) {
         return ascii::is_name_byte(byte) || byte == ' ' || byte == '.' || byte == '-';
      };
      return text.back() == '>' && !inside.empty() && ascii::is_letter(inside.front()) && !is_empty_word(inside) &&
             ascii::count_front(inside, fits) == inside.size();
   }
   default:
      return false;
   }
}

} // namespace template_reading

/// Whether a text may hold a placeholder: it begins with a sign, or one of the two signs is in it that all others have.
/// Most values are told by this alone.
[[nodiscard]] constexpr bool may_hold_placeholder(std::string_view text) noexcept {
   if (text.empty()) return false;
   return !ascii::is_name_byte(text.front()) || ascii::holds_byte(text, '{', '%');
}

/// The first placeholder of a text; empty where there is none. What may as well be a value, such as `50%` or `A & B`,
/// is none.
[[nodiscard, gnu::noinline]] constexpr std::string_view placeholder_in(std::string_view text) noexcept {
   using namespace template_reading;
   if (!may_hold_placeholder(text)) return {};
   if (is_mark(text)) return text;
   mark_search marks(text);
   for (std::size_t at = 0; at < text.size(); ++at) {
      const char byte = text[at];
      if (ascii::is_name_byte(byte) || byte == ' ') continue;
      if (const std::string_view mark = marks.at(at); !mark.empty()) return mark;
      const std::string_view format = conversion(text.substr(at));
      if (format.empty() || (at > 0 && ascii::is_digit(text[at - 1]))) continue;
      const std::size_t end = at + format.size();
      if (end == text.size() || !ascii::is_name_byte(text[end])) return format;
   }
   return {};
}

/// Where such a thing comes from, as the rest of "… is" or "… looks like".
[[nodiscard]] constexpr std::string_view origin_of_placeholder(std::string_view mark) noexcept {
   if (mark.starts_with('.') || mark.starts_with('\xE2')) return "how a manual leaves something out";
   if (mark.starts_with("%(") || !template_reading::conversion(mark).empty()) return "a placeholder of a format string";
   if (mark.starts_with('?') || mark.starts_with(':') || (mark.starts_with('@') && !mark.starts_with("@{")))
      return "a parameter of a prepared statement";
   if (mark.starts_with('"')) return "where a program puts strings together";
   return "a placeholder of a template";
}

} // namespace zoql
