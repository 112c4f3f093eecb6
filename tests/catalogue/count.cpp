// Prints `FILE OBJECTS FIELDS JOINS` for each Describe answer or WSDL it is given; ends with 1 if one is refused.
#include "catalogue_files.hpp"

#include <zoql/catalogue/describe.hpp>
#include <zoql/catalogue/wsdl.hpp>

#include <iostream>
#include <string>

int main(int count, char** paths) {
   using namespace zoql;
   int status = 0;
   for (int at = 1; at < count; ++at) {
      const std::string path = paths[at];
      const auto text = tool::read_file(path, catalogue::limits().xml_bytes);
      if (!text) {
         std::cerr << to_string(text.problem()) << '\n';
         return 1;
      }
      const source named(path, *text);
      const auto read = path.ends_with(".wsdl") ? catalogue::read_wsdl(named) : catalogue::read_describe(named, "Lone");
      if (!read) {
         std::cerr << to_string(read.problem()) << '\n';
         status = 1;
         continue;
      }
      std::size_t fields = 0;
      std::size_t joins = 0;
      for (const catalogue::object_facts& object : read->objects) {
         fields += object.fields.size();
         joins += object.joins.size();
      }
      std::cout << path << ' ' << read->objects.size() << ' ' << fields << ' ' << joins << '\n';
   }
   return status;
}
