// The bytes of an input: held in memory, or the pages of its file.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace zoql::tool {

class input_text {
public:
   input_text(std::string held = {}) : bytes_(std::move(held)) {}

   /// The pages of an open file of so many bytes, of which none is copied; nothing where the system does not give them.
   /// Whoever writes into the file meanwhile changes this text too, and who cuts it takes its pages away: the system
   /// ends who reads them by SIGBUS.
   [[nodiscard]] static std::optional<input_text> of_pages(int descriptor, std::size_t size);

   [[nodiscard]] std::string_view view() const noexcept;
   operator std::string_view() const noexcept { return view(); }

private:
   /// Copies share them.
   struct pages {
      std::shared_ptr<const char> first;
      std::size_t size = 0;
   };

   explicit input_text(pages mapped) : bytes_(std::move(mapped)) {}

   std::variant<std::string, pages> bytes_;
};

} // namespace zoql::tool
