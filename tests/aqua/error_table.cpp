// The table of errors at work: every sentence is found as it arrives in logs, and nothing is found where nothing is.
#include <zoql/aqua/find_errors.hpp>
#include <zoql/check.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace zoql::aqua;

namespace {

std::string filled(std::string_view sentence) {
   std::string text(sentence);
   for (std::size_t hole = text.find("{}"); hole != std::string::npos; hole = text.find("{}"))
      text.replace(hole, 2, "Foo");
   return text;
}

bool finds(std::string_view text, const known_error& wanted) {
   const auto found = find_errors(text);
   return std::ranges::any_of(found, [&](const found_error& one) { return one.what == &wanted; });
}

std::string with(std::string text, char from, std::string_view to) {
   for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, 1, to);
   return text;
}

std::string upper(std::string text) {
   for (char& byte : text) byte = byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
   return text;
}

/// What systems make of a sentence on its way into a log.
std::vector<std::string> forms_of(const std::string& sentence) {
   const std::string query = ", Query = select Foo from Account where AccountNumber = 'A00000010'";
   const std::string reply = nlohmann::json({{"status", "error"}, {"message", sentence + "."}}).dump();
   return {sentence,
           sentence + ".",
           "2026-01-28T05:00:00.123Z ERROR [job-7] AQuA said: " + sentence + ".",
           "java.lang.RuntimeException: " + sentence + query,
           upper(sentence),
           with(sentence, ' ', "\n    "),
           with(sentence, ' ', "  "),
           reply,
           nlohmann::json({{"body", reply}}).dump(),
           with(sentence, ' ', "\\n"),
           "<faultstring>" + with(with(sentence, '<', "&lt;"), '\'', "&apos;") + "</faultstring>",
           "\x1B[31m" + sentence + "\x1B[0m",
           with(sentence, '\'', "\xE2\x80\x99")};
}

} // namespace

TEST_CASE("every row says what it is, what it means and what to do") {
   for (const known_error& row : known_errors) {
      INFO(row.name());
      CHECK_FALSE(row.name().empty());
      CHECK_FALSE(row.meaning.empty());
      CHECK_FALSE(row.remedy.empty());
      CHECK((row.meaning.back() != '.' && row.remedy.back() != '.'));
      if (!row.code.empty() && row.kind != error_kind::gateway) CHECK(find_error_code(row.code) == &row);
      if (!row.fault.empty()) CHECK(find_error_code("fns:" + std::string(row.fault)) == &row);
      for (const std::string_view text : row.texts) {
         const auto holes = static_cast<std::size_t>(std::ranges::count(text, '{'));
         const auto named = static_cast<std::size_t>(
            std::ranges::count_if(row.holes, [](std::string_view hole) { return !hole.empty(); }));
         CHECK((text.empty() || holes == named));
      }
   }
   CHECK(find_error_code("50000090")->meaning == find_error_code("53200090")->meaning);
   CHECK(find_error_code("90011") == nullptr);
   CHECK(find_error_code("50000013") == nullptr);
   CHECK(find_error_code("") == nullptr);
   CHECK(find_error_code("fns:") == nullptr);
}

TEST_CASE("every sentence is found in every form it takes") {
   for (const known_error& row : known_errors) {
      for (const std::string_view text : row.texts) {
         if (text.empty()) continue;
         for (const std::string& form : forms_of(filled(text))) {
            INFO(form);
            CHECK(finds(form, row));
         }
      }
   }
}

TEST_CASE("a sentence that was cut is found, or nothing else is") {
   for (const known_error& row : known_errors) {
      for (const std::string_view text : row.texts) {
         const std::string sentence = filled(text);
         const auto words = static_cast<std::size_t>(std::ranges::count(sentence, ' ')) + 1;
         std::size_t from_front = 0;
         for (std::size_t size = 1; size < sentence.size(); size += 3) {
            const std::string front = sentence.substr(0, size);
            const std::string end = sentence.substr(sentence.size() - size);
            INFO(front << "|" << end);
            // The front of a sentence may be another whole one, `Invalid Job Id`, or the front of another one too.
            for (const std::string& cut : {front, front + "…", front + "..."}) {
               for (const found_error& one : find_errors(cut)) {
                  const bool may_be_meant = std::ranges::any_of(one.what->texts, [&](std::string_view other) {
                     return !other.empty() && (front.starts_with(filled(other)) || filled(other).starts_with(front));
                  });
                  CHECK(may_be_meant);
               }
            }
            if (std::ranges::count(front, ' ') < 4) continue;
            if (finds(front, row) && from_front == 0) from_front = size;
            if (from_front != 0) CHECK(finds(front, row));
         }
         // Five words of a long sentence are enough.
         if (words >= 8) CHECK((from_front != 0 && std::ranges::count(sentence.substr(0, from_front), ' ') <= 5));
      }
   }
}

TEST_CASE("codes are found where they are called so") {
   const std::array<std::string_view, 15> texts{"90012",
                                                "error 90012",
                                                "Error code: 90012",
                                                "ERROR_CODE=90012",
                                                R"({"status":"error","errorCode":"90012"})",
                                                R"({"errorCode":90012})",
                                                R"({\"errorCode\":\"90012\"})",
                                                "{'errorCode': '90012', 'message': 'no'}",
                                                "<errorCode>90012</errorCode>",
                                                "the job failed with 90012",
                                                "AQuA refused the request (90012)",
                                                "[90012] refused",
                                                "90012: refused",
                                                "2026-01-28 05:00:00 90012 - refused",
                                                "job failed: 90012, see the page"};
   for (const std::string_view text : texts) {
      INFO(text);
      CHECK(finds(text, *find_error_code("90012")));
   }
   for (const std::string_view text :
        {"53200050", "error 53200050", R"({"code": 53200050})", "code=53200050", "(53200050)"}) {
      INFO(text);
      CHECK(finds(text, *find_error_code("53200050")));
   }
   const std::array<std::string_view, 31> answers{
      "HTTP/1.1 401 Unauthorized",
      "HTTP 401",
      "HTTP-401",
      "status code 401",
      "http_status=401",
      R"({"status":401})",
      "401 Unauthorized",
      "Unauthorized",
      "Error: Unauthorized",
      "Server returned HTTP response code: 401 for URL",
      "Error 401",
      "error: 401, see the page",
      "HTTPError: 401 Client Error: Unauthorized for url: https://rest.zuora.com",
      "401 Client Error",
      "curl: (22) The requested URL returned error: 401",
      "The remote server returned an error: (401) Unauthorized.",
      "urllib.error.HTTPError: HTTP Error 401: Unauthorized",
      "<Response [401]>",
      "Request failed with status code 401",
      "got 401",
      "Received 401 from Zuora",
      "returned 401.",
      "a 401 error",
      "401: no token",
      "401 - no token",
      "Response status: 401",
      "unexpected status 401",
      "HTTP/2 401",
      "(401)",
      "401",
      "code=401"};
   for (const std::string_view text : answers) {
      INFO(text);
      REQUIRE(finds(text, *find_error_code("401")));
      CHECK(find_errors(text).size() == 1);
   }
   for (const std::string_view text : {"aborted", "status: aborted", R"({"status":"aborted"})"}) {
      INFO(text);
      CHECK(finds(text, *find_error_code("aborted")));
   }
   CHECK(finds("(fns:INVALID_FIELD) no", *find_error_code("INVALID_FIELD")));
   CHECK(finds("ZUORA::MalformedQueryFault", *find_error_code("MALFORMED_QUERY")));
}

TEST_CASE("what only looks like a code is none") {
   const std::array<std::string_view, 54> texts{"INV00000123",
                                                "INV00000429",
                                                "4290",
                                                "error 4290",
                                                "Error 429 rows",
                                                "error: 429.5",
                                                "error 1.429",
                                                "error at 400:12",
                                                "error code -401",
                                                "status 500%",
                                                "returned 429 accounts",
                                                "got 500 of 900",
                                                "exit code 400",
                                                "exit status 401",
                                                "ORA-00401",
                                                "Account 401",
                                                "job 503: started",
                                                "HTTP429x",
                                                "E429",
                                                "error 12/404",
                                                "error: $400",
                                                "select Id from Account where Name = 'Bad Gateway'",
                                                "select Id from Account where Error = 429",
                                                "select Id from Note where Text = 'Read timed out'",
                                                "missing value at 'x'",
                                                "the file is missing data at 3",
                                                "missing FROM at noon",
                                                "mismatched inputs",
                                                "the unauthorized copy",
                                                "HTTP 200",
                                                "HTTP/1.1 204 No Content",
                                                "A00000010",
                                                "select Foo from Invoice where InvoiceNumber = 'INV00000123'",
                                                "no rows where Id = '00000123' and Number = '50000090'",
                                                "select Id from Account where AccountingCode = 90012",
                                                "select Id from Account limit 90012",
                                                "PostalCode = '90001'",
                                                "took 90005 ms",
                                                "90005 rows exported",
                                                "exported 90012 records",
                                                "port 90012",
                                                "20260111 started",
                                                "ERROR 20260111 05:00 started",
                                                "order 53100320 was shipped",
                                                "1.90012",
                                                "request 401 of 500",
                                                "the 404th record",
                                                "we completed it, and it was not aborted",
                                                "where Status = 'INVALID_VALUE'",
                                                "it does not work",
                                                "There is a syntax error in your script, line 4",
                                                "The query execution plan has been changed",
                                                "Internal Server",
                                                ""};
   for (const std::string_view text : texts) {
      INFO(text);
      CHECK(find_errors(text).empty());
   }
}

TEST_CASE("holes are read, and end where they end") {
   const auto holes = [](std::string_view text) {
      std::string words;
      const auto found = find_errors(text);
      for (const std::string_view hole : found.front().holes) words.append("<").append(hole).append(">");
      return words;
   };
   CHECK(holes("There is no field named Foo, Query = select Foo from Account") == "<Foo>");
   CHECK(holes("There is no field named Account.Foo__c.") == "<Account.Foo__c>");
   CHECK(holes(R"(There is no field named \"Foo\")") == "<Foo>");
   CHECK(holes("There is no field named") == "<>");
   CHECK(holes("(fns:INVALID_FIELD) invalid field for query: Payment.invoicepaymentdata: select Id from Payment") ==
         "<Payment.invoicepaymentdata>");
   CHECK(holes("Duplicate column aliases \"First Name\" were defined.") == "<First Name>");
   CHECK(holes("Syntax error in ZOQL at position 1:478. Text was: select Id,\n from Account") ==
         "<1:478><select Id,\n from Account>");
   CHECK(holes("Syntax error in ZOQL at position 1:478. Text was:") == "<1:478><>");
   CHECK(holes("Syntax error in ZOQL at position 1:478") == "<1:478>");
}
