// What the generated fluent setters stand on, and a builder made of them alone.
#pragma once

#include <zoql/aqua/about.hpp>

#include <utility>

namespace zoql::aqua {

/// The base of the setters of `Fields`. `Self` is what each setter returns; it derives from the setters and says where
/// they are: `Fields& part(of<Fields>)`. One class may take the setters of several structs.
template<typename Self, typename Fields>
class setters {
protected:
   template<typename Member, typename Value>
   Self& set(Member Fields::*member, Value&& value) {
      Self& self = static_cast<Self&>(*this);
      self.part(of<Fields>{}).*member = std::forward<Value>(value);
      return self;
   }
};

/// A builder with nothing but the setters: `query_request_builder().name("a").query("select Id from Account").done()`.
template<typename Fields, template<typename> typename Setters>
class builder : public Setters<builder<Fields, Setters>> {
public:
   builder() = default;
   explicit builder(Fields start) : fields_(std::move(start)) {}

   [[nodiscard]] Fields& part(of<Fields>) noexcept { return fields_; }
   /// What was set.
   [[nodiscard]] const Fields& done() const noexcept { return fields_; }

private:
   Fields fields_;
};

} // namespace zoql::aqua
