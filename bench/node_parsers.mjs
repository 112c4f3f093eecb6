// Contestants in JavaScript, where npm has put them: node node_parsers.mjs STATEMENTS prints `name megabytes-per-second`.
import { readFileSync } from "node:fs";

const statements = readFileSync(process.argv[2], "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));

function measure(name, queries, parse) {
   for (const query of queries) {
      if (!parse(query)) throw new Error(`${name} does not take ${query}`);
   }
   const begin = process.hrtime.bigint();
   for (const query of queries) parse(query);
   const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
   const bytes = queries.reduce((sum, query) => sum + query.length, 0);
   console.log(name, bytes / seconds / 1e6);
}

async function contestant(name, module, sample, start) {
   let loaded;
   try {
      loaded = await import(module);
   } catch {
      return; // absent
   }
   measure(name, sample, start(loaded.default ?? loaded));
}

// SOQL has other dates, no quoted aliases and no spaces in them: it is measured on the short statements of ZOQL.
const soql = statements.filter((one) => one.language === "zoql" && !/'2\d\d\d-/.test(one.query)).map((one) => one.query);
await contestant("contestant_soql_parser_js", "@jetstreamapp/soql-parser-js", soql.slice(0, 5000), (library) => (query) => library.parseQuery(query));
await contestant("contestant_node_sql_parser", "node-sql-parser", statements.slice(0, 1000).map((one) => one.query), (library) => {
   const parser = new library.Parser();
   return (query) => parser.astify(query, { database: "PostgresQL" });
});
