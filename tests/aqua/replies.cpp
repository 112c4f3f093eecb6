// What published replies come to.
#include "payload_rules.hpp"

#include <zoql/aqua/job_outcome.hpp>
#include <zoql/aqua/known_errors.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace zoql::tests {

namespace {

/// The published replies that tell of a failure: cancelled, refused, aborted; a text that is no JSON is none of them.
constexpr std::array<std::string_view, 8> failures{"04_docs_delete-a-running-job.json",
                                                   "05_docs_delete-a-running-job.json",
                                                   "26_docs_batchqueryjob.json",
                                                   "41_guardian_syntax_error_90005.json",
                                                   "53_edrolo_malformed_50000090.json",
                                                   "54_edrolo_syntax_error_90005.json",
                                                   "55_edrolo_aborted_must_specify_select.json",
                                                   "58_estuary_submit_rejected_no_id.json"};

std::string read(const std::filesystem::path& file) {
   std::ifstream stream(file, std::ios::binary);
   return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

std::vector<std::string> false_outcomes(const std::string& folder) {
   std::vector<std::string> problems;
   std::size_t failed = 0;
   for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".json") continue;
      const std::string file = entry.path().filename().string();
      const auto document = aqua::read_json(read(entry.path()));
      const auto job = document ? aqua::decode<aqua::retrieved_job>(*document) : document.error();
      if (!job) {
         problems.push_back(file + ": " + job.error().text());
         continue;
      }
      const aqua::reply reply = aqua::read_reply(*document);
      const bool should_fail = std::find(failures.begin(), failures.end(), file) != failures.end();
      const bool fails = reply.result == aqua::outcome::failed;
      failed += fails ? 1 : 0;
      if (fails != should_fail) problems.push_back(file + (fails ? ": comes to a failure" : ": comes to no failure"));
      if (reply.result == aqua::outcome::unknown) problems.push_back(file + ": is not understood");
      if (reply.result != aqua::outcome_of(*job)) problems.push_back(file + ": comes to something else when decoded");
   }
   if (failed != failures.size()) problems.emplace_back("not all replies that fail were read");
   return problems;
}

std::vector<std::string> unknown_soap_codes(const std::string& folder) {
   std::vector<std::string> problems;
   std::size_t codes = 0;
   const std::regex code(R"~(<enumeration value="([A-Z_]+)")~");
   for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().extension() != ".wsdl") continue;
      const std::string text = read(entry.path());
      const std::size_t begin = std::min(text.find("name=\"ErrorCode\""), text.size());
      const std::string list = text.substr(begin, text.find("</simpleType>", begin) - begin);
      for (std::sregex_iterator at(list.begin(), list.end(), code), end; at != end; ++at) {
         ++codes;
         if (aqua::find_error_code((*at)[1].str()) == nullptr)
            problems.push_back(entry.path().filename().string() + ": " + (*at)[1].str() + " is not known");
      }
   }
   if (codes < 100) problems.emplace_back("few codes were read from " + folder);
   return problems;
}

} // namespace zoql::tests
