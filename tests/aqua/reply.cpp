// What replies of every shape come to, read as they are and decoded.
#include <zoql/aqua/job_outcome.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace zoql::aqua;

namespace {

reply read_text(const std::string& text) {
   const auto document = read_json(text);
   REQUIRE(document);
   return read_reply(*document);
}

outcome outcome_of_text(const std::string& text) { return read_text(text).result; }

/// Each error as `code|message`, `@2` for the batch it is in.
std::string errors_of_text(const std::string& text) {
   std::string all;
   for (const job_error& one : read_text(text).errors) {
      all += (all.empty() ? "" : "; ") + one.code + "|" + one.message;
      if (one.batch) all += "@" + std::to_string(*one.batch);
   }
   return all;
}

} // namespace

TEST_CASE("null says the same as nothing, in every member") {
   CHECK(errors_of_text(R"({"id":null,"status":"error","errorCode":"90001","message":"Invalid Batch Id."})") ==
         "90001|Invalid Batch Id.");
   const std::string all =
      R"({"id":"1","name":"n","status":"completed","version":"1.0","format":"CSV","startTime":"x","encrypted":"none",)"
      R"("batches":[{"batchId":"b","batchType":"zoql","name":"n","status":"completed","recordCount":1,"fileId":"f",)"
      R"("segments":["s"],"full":true,"apiVersion":"1","query":"q","deleted":{"column":"D"}}]})";
   const auto whole = read_json(all);
   REQUIRE(whole);
   REQUIRE(outcome_of_text(all) == outcome::completed);
   const auto tried = [](const json& document) {
      INFO(write_json(document));
      const auto job = decode<retrieved_job>(document);
      REQUIRE(job);
      CHECK(outcome_of(*job) == read_reply(document).result);
      return outcome_of(*job);
   };
   for (const auto& member : whole->items()) {
      json without = *whole;
      without[member.key()] = nullptr;
      const bool tells = member.key() == "status" || member.key() == "batches";
      CHECK(tried(without) == (tells ? outcome::unknown : outcome::completed));
   }
   for (const auto& member : (*whole)["batches"][0].items()) {
      json without = *whole;
      without["batches"][0][member.key()] = nullptr;
      CHECK(tried(without) == outcome::completed); // of its two kinds of files one is enough
   }
   CHECK(tried(*read_json(
            R"({"id":"1","status":"completed","batches":[null,{"status":"completed","segments":[null,"s"]}]})")) ==
         outcome::completed);
}

TEST_CASE("states are told apart without case, and what is not known is unknown") {
   for (const char* word : {"submitted", "Executing", "PENDING", "Processing"})
      CHECK(outcome_of_text(R"({"id":"1","status":")" + std::string(word) + R"("})") == outcome::running);
   for (const char* word : {"error", "Aborted", "CANCELLED", "canceled", "Cancelled", "failed", "Failed"})
      CHECK(outcome_of_text(R"({"id":"1","status":")" + std::string(word) + R"("})") == outcome::failed);
   for (const char* word : {"sleeping", "complete", "completed?", "", " ", "200"})
      CHECK(outcome_of_text(R"({"id":"1","status":")" + std::string(word) + R"("})") == outcome::unknown);
   for (const char* body :
        {R"({"id":"1"})", R"({"id":"1","status":null})", R"({"id":"1","status":7})", "{}", "[]", "null", "5",
         R"({"id":"1","status":["completed"]})", R"({"size":0,"records":[],"done":true})"})
      CHECK(outcome_of_text(body) == outcome::unknown);
   CHECK(outcome_of_text(R"({"id":"1","status":"Completed","batches":[{"status":"COMPLETED","fileId":"f"}]})") ==
         outcome::completed);
}

TEST_CASE("a completed job has completed queries with files, or is in doubt") {
   const auto job = [](const std::string& batches) {
      return read_text(R"({"id":"1","status":"completed","batches":)" + batches + "}");
   };
   CHECK(job(R"([{"fileId":"f0","segments":["s1","s2"]}])").result == outcome::completed);
   CHECK(job(R"([{"fileId":"f0","segments":["s1","s2"]}])").batches.front().files.size() == 2);
   for (const char* batches :
        {"[]", "{}", "null", R"([{"status":"completed"}])", R"([{"status":"completed","segments":[]}])",
         R"([{"status":"completed","fileId":""}])", R"([{"status":"executing","fileId":"f"}])",
         R"([{"status":"asleep","fileId":"f"}])", R"([{"status":"completed","fileId":"f"},{"status":"completed"}])"}) {
      INFO(batches);
      const reply read = job(batches);
      CHECK(read.result == outcome::unknown);
      CHECK_FALSE(read.doubts.empty());
   }
   for (const char* batches :
        {R"([{"status":"aborted"}])", R"([{"status":"completed","fileId":"f"},{"status":"Canceled"}])",
         R"([{"status":"deleted_notallowed","fileId":"f"}])"}) {
      INFO(batches);
      CHECK(job(batches).result == outcome::failed);
   }
}

TEST_CASE("an error is read from every shape") {
   const struct {
      const char* body;
      const char* errors;
   } shapes[] = {
      {R"({"status":"error","errorCode":90005,"message":"m"})", "90005|m"},
      {R"({"success":false,"code":50000090,"message":"m"})", "50000090|m"},
      {R"({"success":false,"reasons":[{"code":1,"message":"a"},{"code":"SystemError","message":null}]})",
       "1|a; SystemError|"},
      {R"({"reasons":[{"code":"SystemError","message":"m"}]})", "SystemError|m"},
      {R"({"FaultCode":"INVALID_FIELD","FaultMessage":"m"})", "INVALID_FIELD|m"},
      {R"({"faultcode":"fns:INVALID_SESSION","faultstring":"m"})", "fns:INVALID_SESSION|m"},
      {R"({"faults":[{"faultCode":"MALFORMED_QUERY","faultMessage":"m"}]})", "MALFORMED_QUERY|m"},
      {R"({"Success":false,"Errors":[{"Code":"INVALID_VALUE","Message":"m"}]})", "INVALID_VALUE|m"},
      {R"([{"Errors":[{"Message":"m","Code":"INVALID_VALUE"}],"Success":false},{"Success":true,"Id":"2"}])",
       "INVALID_VALUE|m"},
      {R"({"message":"m"})", "|m"},
      {R"({"message":["a","b"]})", "|a; |b"},
      {R"({"error":"invalid_client","error_description":"m"})", "invalid_client|m"},
      {R"({"error":{"code":"X","message":"m"}})", "X|m"},
      {R"({"errors":["a",{"message":"b"}]})", "|a; |b"},
      {R"({"errors":[{"title":"t","detail":"d","status":"400"}]})", "400|t: d"},
      {R"({"status":401,"error":"Unauthorized","message":"m"})", "401 Unauthorized|m"},
      {R"({"status":500,"error":"Internal Server Error","message":"m"})", "500|Internal Server Error: m"},
      {R"({"reason":"m"})", "|m"},
      {R"("m")", "|m"},
      {R"({"Id":"1","Status":"Failed","StatusReason":"m"})", "|m"},
      {R"({"id":"1","status":"executing","batches":[{"status":"aborted","message":"m"}]})", "|m@0"},
      {R"({"id":"1","status":"error","batches":[{"status":"pending"},{"status":"aborted"}]})",
       "|the query ended as aborted@1"},
      {R"({"id":"1","status":"aborted"})", "|the job ended as aborted"},
      {R"({"success":false})", "|the request was refused, and the reply does not say why"},
      {R"({"response":{"errors":[{"code":"X","message":"m"}]}})", "X|m"},
      {R"({"id":"1","status":"completed","batches":[{"status":"completed","fileId":"f","errorCode":"X"}]})", "X|@0"},
      {R"({"data":{"errorCode":"X","errorMessage":"m"}})", "X|m"},
   };
   for (const auto& shape : shapes) {
      INFO(shape.body);
      CHECK(errors_of_text(shape.body) == shape.errors);
      CHECK(outcome_of_text(shape.body) == outcome::failed);
   }
}

TEST_CASE("what is no error is none") {
   for (const char* body :
        {R"({"id":"1","status":"submitted","message":"","batches":[{"status":"pending","message":null}]})",
         R"({"id":"1","status":"executing","message":"be patient","code":0})",
         R"({"success":true,"message":"done","code":"200"})", R"({"Success":true,"Id":"1"})",
         R"({"records":[{"Message":"m","Code":"X","errorCode":"1"}],"size":1,"done":true})",
         R"({"name":"n","queries":[{"query":"select Id from Account"}]})",
         R"({"title":"a dashboard","description":"of mine"})"}) {
      INFO(body);
      CHECK(errors_of_text(body).empty());
   }
   CHECK(read_text(R"({"id":"1","status":"executing","message":"be patient"})").remarks.front().message ==
         "be patient");
}

TEST_CASE("JSON that was cut counts as far as it goes") {
   const auto front = [](std::string_view text) { return write_json(read_json_front(text).document); };
   CHECK(front(R"({"a":1,"b":{"message":"There is a syn)") == R"({"a":1,"b":{"message":"There is a syn"}})");
   CHECK(front(R"({"a":[1,2)") == R"({"a":[1,2]})");
   CHECK(front(R"({"a":1,"b":)") == R"({"a":1})");
   CHECK(front(R"({"a":1,"b)") == R"({"a":1})");
   CHECK(front(R"({"a":tru)") == "{}");
   CHECK(front(R"(["x","y)") == R"(["x","y"])");
   CHECK(front(R"({"m":"abc\u00)") == R"({"m":"abc"})");
   CHECK(front(R"({"m":"say \")") == R"({"m":"say \""})");
   CHECK(front(R"({"m":1e999,"n":2})") == "{}");
   CHECK(front(R"({"m":1}{"n":2})") == R"({"m":1})");
   CHECK(front(R"({"m":1,"m":2})") == R"({"m":1,"m":2})");
   CHECK(front("hello") == "null");
   const std::string deep(600, '[');
   CHECK(front(R"({"m":1,"n":)" + deep) == R"({"m":1,"n":)" + std::string(511, '[') + std::string(511, ']') + "}");
   const std::string text =
      R"({"id":"1","status":"error","batches":[{"name":"a \"b\"","message":"m"},{"segments":["s"]}]})";
   for (std::size_t size = 0; size < text.size(); ++size) {
      const json_front cut = read_json_front(std::string_view(text).substr(0, size));
      CHECK_FALSE(cut.problem.empty());
      CHECK(read_json(write_json(cut.document)));
   }
   CHECK(read_json_front(text).problem.empty());
}
