// Short statements as people break them, with a word, a sign or a quote that is missing, too much or misspelt.
#pragma once

#include <string_view>

namespace zoql::tests {

inline constexpr std::string_view broken_statements[] = {
   "selct Id, Name from Account",
   "select Id Name from Account",
   "select Id, Name form Account wher Status = 'Active'",
   "select Id, from Account where Balance > 5",
   "select Id, Name Account where Status = 'Active'",
   "select Id from where Status = 'Active'",
   "select Id from Account Status = 'Active'",
   "select Id from Account where Status 'Active'",
   "select Id from Account where Status = ",
   "select Id from Account where Status = Active and Balance > 5",
   "select Id from Account where Status = 'Active and Balance > 5",
   "select Id from Account where Name = 'O'Neil' and Status = 'Active'",
   "select Id from Account where Status = 'Active' Balance > 5",
   "select Id from Account where and Status = 'Active'",
   "select Id from Account where Status = 'Active' and and Balance > 5",
   "select Id from Account where Status = = 'Active'",
   "select Id from Account where Status == 'Active' && Balance <> 5",
   "select Id from Account where (Status = 'Active' or Balance > 5",
   "select Id from Account where Status = 'Active') and Balance > 5",
   "select Id from Account where Status in 'Active', 'Draft'",
   "select Id from Account where Balance &gt; 5",
   "select Id from Account whereStatus = 'Active'",
   "select Id from Account where CreatedDate > 2024-01-01T00:00 order Id",
   "select Id from Account\nselect Id from Invoice where Balance > 5",
   "where Status = 'Active' select Id from Account",
   "from Account select Id where Status = 'Active'",
   "select count(Id from Invoice group Status",
   "select Account.Id Account.Name from Invoice; ; where Amount > 5",
   "select Id as from Account limit",
   "SELECT Id FROM Account WHERE Status LIKE Active% OR Name NOT NULL",
};

} // namespace zoql::tests
