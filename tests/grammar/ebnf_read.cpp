// Reads the notation of `zoql.ebnf` with PEGTL.
#include "ebnf.hpp"

#include <tao/pegtl.hpp>

#include <stdexcept>

namespace zoql::tests::ebnf {

namespace notation {

namespace pegtl = tao::pegtl;
using namespace pegtl;

struct remark : seq<string<'(', '*'>, until<string<'*', ')'>>> {};
struct blank : star<sor<space, remark>> {};

struct mark_word : sor<keyword<'b', 'o', 't', 'h'>, keyword<'z', 'o', 'q', 'l'>, keyword<'e', 'x', 'p', 'o', 'r', 't'>,
                       keyword<'r', 'e', 'f', 'u', 's', 'e', 'd'>> {};
struct head_mark : mark_word {};
struct head_name : identifier {};
struct head : seq<head_mark, blank, head_name, blank, one<'='>, blank> {};

struct hexadecimal : seq<one<'x'>, rep<2, xdigit>> {};
struct escape : seq<one<'\\'>, sor<hexadecimal, any>> {};
struct quoted_byte : sor<escape, not_one<'"'>> {};
struct quoted_text : star<quoted_byte> {};
struct quotes : if_must<one<'"'>, quoted_text, one<'"'>> {};
struct literal : seq<quotes> {};
struct letters : seq<one<'^'>, quotes> {};
struct whole_word : seq<one<'~'>, quotes> {};

struct set_byte : sor<escape, not_one<']'>> {};
struct set_end : set_byte {};
struct set_begin : set_byte {};
struct set_range : seq<set_begin, opt<one<'-'>, not_at<one<']'>>, set_end>> {};
struct set_negated : one<'^'> {};
struct set_open : one<'['> {};
struct bytes : if_must<set_open, opt<set_negated>, plus<set_range>, one<']'>> {};
struct any_byte : one<'.'> {};

struct gate_mark : mark_word {};
struct gate : if_must<one<'<'>, gate_mark, one<'>'>> {};
struct reference : seq<not_at<head>, identifier> {};
struct choice;
struct parentheses : if_must<seq<one<'('>, not_at<one<'*'>>>, blank, choice, one<')'>> {};
struct primary : sor<literal, letters, whole_word, bytes, any_byte, gate, reference, parentheses> {};
struct optional_sign : one<'?'> {};
struct star_sign : one<'*'> {};
struct plus_sign : one<'+'> {};
struct suffixed : seq<primary, opt<sor<optional_sign, star_sign, plus_sign>>, blank> {};
struct and_ahead : if_must<one<'&'>, suffixed> {};
struct not_ahead : if_must<one<'!'>, suffixed> {};
struct element : sor<and_ahead, not_ahead, suffixed> {};
struct open_sequence : success {};
struct append_element : success {};
struct sequence : seq<open_sequence, plus<element, append_element>> {};
struct open_choice : success {};
struct append_sequence : success {};
struct choice : seq<open_choice, must<list<seq<sequence, append_sequence>, seq<one<'/'>, blank>>>> {};
struct rule : if_must<head, choice> {};
struct file : must<blank, plus<rule>, eof> {};

} // namespace notation

namespace {

struct reading {
   grammar result;
   std::vector<expression> open;
   std::string bytes;
   unsigned char set_begin = 0;
   bool negated = false;

   expression take() {
      expression last = std::move(open.back());
      open.pop_back();
      return last;
   }
   void push(kind what, std::string text = {}) {
      open.emplace_back();
      open.back().kind = what;
      open.back().text = std::move(text);
   }
   /// The last expression becomes the only part of a new one.
   void wrap(kind what) {
      expression part = take();
      push(what);
      open.back().parts.push_back(std::move(part));
   }
   void append() {
      expression part = take();
      open.back().parts.push_back(std::move(part));
   }
   /// A list of one is what it holds.
   void unwrap() {
      if (open.back().parts.size() != 1) return;
      expression part = std::move(open.back().parts.front());
      open.back() = std::move(part);
   }
};

mark mark_of(std::string_view word) {
   if (word == "both") return mark::both;
   if (word == "zoql") return mark::zoql;
   return word == "export" ? mark::zoqlexport : mark::refused;
}

char byte_of(std::string_view written) {
   if (written.size() == 1) return written[0];
   switch (written[1]) {
   case 'x':
      return static_cast<char>(std::stoi(std::string(written.substr(2)), nullptr, 16));
   case 'n':
      return '\n';
   case 'r':
      return '\r';
   case 't':
      return '\t';
   default:
      return written[1];
   }
}

template<typename Rule>
struct action {};

template<kind Kind>
struct push_kind {
   static void apply0(reading& state) { state.push(Kind); }
};
template<kind Kind>
struct push_bytes {
   static void apply0(reading& state) { state.push(Kind, std::move(state.bytes)); }
};
template<kind Kind>
struct wrap_kind {
   static void apply0(reading& state) { state.wrap(Kind); }
};
struct append_and_unwrap {
   static void apply0(reading& state) {
      state.unwrap();
      state.append();
   }
};

template<>
struct action<notation::head> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      const std::string text = in.string();
      const std::size_t space = text.find(' ');
      const std::size_t begin = text.find_first_not_of(' ', space);
      const std::string name = text.substr(begin, text.find_first_of(" =", begin) - begin);
      if (!state.result.places.emplace(name, state.result.productions.size()).second)
         throw std::runtime_error("two productions are named " + name);
      state.result.productions.push_back({mark_of(text.substr(0, space)), name, {}});
   }
};
template<>
struct action<notation::quotes> {
   static void apply0(reading&) {}
};
template<>
struct action<notation::quoted_text> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      const std::string_view text = in.string_view();
      state.bytes.clear();
      for (std::size_t at = 0; at < text.size();) {
         const std::size_t size = text[at] != '\\' ? 1U : text[at + 1] == 'x' ? 4U : 2U;
         state.bytes += byte_of(text.substr(at, size));
         at += size;
      }
   }
};
template<>
struct action<notation::literal> : push_bytes<kind::literal> {};
template<>
struct action<notation::letters> : push_bytes<kind::letters> {};
template<>
struct action<notation::whole_word> : push_bytes<kind::whole_word> {};
template<>
struct action<notation::set_open> {
   static void apply0(reading& state) {
      state.push(kind::bytes);
      state.negated = false;
   }
};
template<>
struct action<notation::set_negated> {
   static void apply0(reading& state) { state.negated = true; }
};
template<>
struct action<notation::set_begin> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      state.set_begin = static_cast<unsigned char>(byte_of(in.string_view()));
      state.open.back().set.set(state.set_begin);
   }
};
template<>
struct action<notation::set_end> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      const auto end = static_cast<unsigned char>(byte_of(in.string_view()));
      for (unsigned byte = state.set_begin; byte <= end; ++byte) state.open.back().set.set(byte);
   }
};
template<>
struct action<notation::bytes> {
   static void apply0(reading& state) {
      if (state.negated) state.open.back().set.flip();
   }
};
template<>
struct action<notation::any_byte> {
   static void apply0(reading& state) {
      state.push(kind::bytes);
      state.open.back().set.set();
   }
};
template<>
struct action<notation::gate_mark> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      state.push(kind::gate);
      state.open.back().who = mark_of(in.string_view());
   }
};
template<>
struct action<notation::reference> {
   template<typename Input>
   static void apply(const Input& in, reading& state) {
      state.push(kind::reference, in.string());
   }
};
template<>
struct action<notation::optional_sign> : wrap_kind<kind::optional> {};
template<>
struct action<notation::star_sign> : wrap_kind<kind::star> {};
template<>
struct action<notation::plus_sign> : wrap_kind<kind::plus> {};
template<>
struct action<notation::and_ahead> : wrap_kind<kind::and_ahead> {};
template<>
struct action<notation::not_ahead> : wrap_kind<kind::not_ahead> {};
template<>
struct action<notation::open_sequence> : push_kind<kind::sequence> {};
template<>
struct action<notation::append_element> {
   static void apply0(reading& state) { state.append(); }
};
template<>
struct action<notation::open_choice> : push_kind<kind::choice> {};
template<>
struct action<notation::append_sequence> : append_and_unwrap {};
template<>
struct action<notation::choice> {
   static void apply0(reading& state) { state.unwrap(); }
};
template<>
struct action<notation::rule> {
   static void apply0(reading& state) { state.result.productions.back().body = state.take(); }
};

void check_references(const grammar& rules, const expression& rule, const std::string& inside) {
   const bool known = rule.kind != kind::reference || rules.find(rule.text) != nullptr || rule.text == "missing" ||
                      rule.text == "skipped" || rule.text == "eof";
   if (!known) throw std::runtime_error(inside + " names " + rule.text + ", which has no production");
   for (const expression& part : rule.parts) check_references(rules, part, inside);
}

} // namespace

grammar read(std::string_view text) {
   reading state;
   tao::pegtl::memory_input<> input(text.data(), text.size(), "zoql.ebnf");
   tao::pegtl::parse<notation::file, action>(input, state);
   for (const production& one : state.result.productions) check_references(state.result, one.body, one.name);
   return std::move(state.result);
}

} // namespace zoql::tests::ebnf
