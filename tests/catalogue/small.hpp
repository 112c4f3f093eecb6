// A small catalogue made by hand, as a tenant's snapshot says it.
#pragma once

#include <zoql/catalogue/json.hpp>
#include <zoql/catalogue/store.hpp>

#include <string_view>

namespace zoql::tests {

inline constexpr std::string_view small_snapshot = R"({
  "zoql_catalogue": 1,
  "layer": "tenant",
  "objects_listed": ["soap", "export"],
  "objects": {
    "Account": {"label": "Customer Account", "soap": true, "export": true, "fields_listed": ["soap", "export"], "joins_listed": true,
      "fields": {
        "AutoPay": {"type": "boolean", "label": "Auto Pay", "soap": true, "export": true},
        "Balance": {"type": "decimal", "label": "Balance", "soap": true, "export": true},
        "BillToId": {"type": "text", "soap": true, "export": false},
        "CreatedDate": {"type": "datetime", "label": "Created Date", "soap": true, "export": true},
        "Id": {"type": "text", "length": 32, "label": "ID", "soap": true, "export": true},
        "Name": {"type": "text", "length": 255, "label": "Name", "soap": true, "export": true},
        "Secret": {"type": "text", "soap": true, "export": false, "encrypted": true},
        "Status": {"type": "picklist", "label": "Status", "soap": true, "export": true, "filterable": false, "values": ["Draft", "It's on"]}
      },
      "joins": {
        "BillToContact": {"object": "Contact", "label": "Bill To"},
        "Lost": {"object": "Nowhere"},
        "Parent": {"object": "Account", "gated": true, "to_many": true}
      }
    },
    "Contact": {"label": "Contact", "soap": true, "export": true, "fields_listed": ["soap", "export"],
      "fields": {
        "City": {"type": "text", "label": "City", "soap": true, "export": true},
        "Country": {"type": "text", "soap": true, "export": true},
        "SoapOnly": {"type": "text", "soap": true, "export": false}
      }
    },
    "InvoiceFile": {"soap": true, "export": false, "fields": {"Id": {"soap": true}}},
    "Sparse": {"soap": false, "export": true,
      "fields": {"AccountId": {"type": "text"}, "Amount": {"type": "decimal"}, "Id": {"type": "text", "export": true}},
      "joins": {"Account": {"object": "Account"}}
    }
  }
})";

/// It lives as long as the program.
[[nodiscard]] inline catalogue::view small_catalogue() {
   static const catalogue::store held(*catalogue::read_json(source("small.json", small_snapshot)));
   return held.view();
}

} // namespace zoql::tests
