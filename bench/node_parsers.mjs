// Contestants in JavaScript: node node_parsers.mjs STATEMENTS prints `name megabytes-per-second`. They are looked for where
// `npm install` was run: in this folder, or in the one that ZOQL_NODE_FOLDER names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = process.env.ZOQL_NODE_FOLDER ?? fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(`${folder}/`);

const statements = readFileSync(process.argv[2], "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

function measure(name, queries, parse) {
   for (const query of queries) {
      if (!parse(query)) throw new Error(`${name} does not take ${query}`);
   }
   const begin = process.cpuUsage();
   for (const query of queries) parse(query);
   const used = process.cpuUsage(begin);
   const seconds = (used.user + used.system) / 1e6;
   const bytes = queries.reduce((sum, query) => sum + query.length, 0);
   console.log(name, bytes / seconds / 1e6);
}

function contestant(name, module, sample, start) {
   let loaded;
   try {
      loaded = require(module);
   } catch {
      return; // absent
   }
   measure(name, sample, start(loaded));
}

// SOQL has other dates, no quoted aliases and no spaces in them: it is measured on the short statements of ZOQL.
const soql = statements.filter((one) => one.type === "zoql" && !/'2\d\d\d-/.test(one.query)).map((one) => one.query);
contestant("contestant_soql_parser_js", "@jetstreamapp/soql-parser-js", soql.slice(0, 2000), (library) => (query) => library.parseQuery(query));
contestant("contestant_node_sql_parser", "node-sql-parser", statements.slice(0, 200).map((one) => one.query), (library) => {
   const parser = new library.Parser();
   return (query) => parser.astify(query, { database: "PostgresQL" });
});
