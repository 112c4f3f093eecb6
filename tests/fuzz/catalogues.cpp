// Describe answers, WSDLs and catalogues of any bytes.
#include "law.hpp"
#include "targets.hpp"

#include <zoql/catalogue/describe.hpp>
#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/json/write.hpp>
#include <zoql/catalogue/store.hpp>
#include <zoql/catalogue/wsdl.hpp>
#include <zoql/check.hpp>
#include <zoql/parse.hpp>

#include <string>

namespace zoql::fuzz {

namespace {

void hold(const catalogue::result<catalogue::draft>& read) {
   if (!read) {
      expect(!to_string(read.problem()).empty(), "a refusal has words");
      return;
   }
   const std::string written = write_json(*read, catalogue::layer::tenant);
   const source text("written.json", written);
   const auto again = catalogue::read_json(text);
   expect(bool(again), "what is written is read", written);
   expect(write_json(*again, catalogue::layer::tenant) == written, "what is read again is written the same", written);
   const catalogue::store held(*read);
   check_options options;
   options.catalogue = held.view();
   static_cast<void>(
      check(parse("select Id, Account.Name from Invoice where Status = 'x'", dialect::zoqlexport), options));
}

} // namespace

void hold_describe(std::string_view document) {
   hold(catalogue::read_describe(source("describe.xml", document), "Account"));
}

void hold_wsdl(std::string_view document) { hold(catalogue::read_wsdl(source("zuora.wsdl", document))); }

void hold_catalogue(std::string_view document) { hold(catalogue::read_json(source("catalogue.json", document))); }

} // namespace zoql::fuzz
