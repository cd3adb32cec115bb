// Runs the page's script as far as it hands GraphiQL its fetcher; prints what that tells of a query and a subscription.

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const [script, address] = process.argv.slice(2);
const dataset = { endpoint: address, examples: `${address}/none` };
const page = new Promise((resolve) => {
  globalThis.document = { getElementById: () => ({ dataset }) };
  globalThis.window = { location: { search: "" }, localStorage: { getItem: () => null } };
  globalThis.React = { createElement: (kind, properties) => properties };
  globalThis.ReactDOM = { createRoot: () => ({ render: resolve }) };
  globalThis.GraphiQL = { Logo: "logo" };
  globalThis.GraphiQLPluginExplorer = { explorerPlugin: () => ({}) };
});
console.warn = () => {};
runInThisContext(readFileSync(script, "utf8"));
const { fetcher } = await page;

const answer = await fetcher({ query: "{ changes(first: 2) { edges { cursor } } }" });
const cursors = [];
for await (const event of await fetcher({ query: "subscription { changes { cursor } }" })) {
  cursors.push(event.data.changes.cursor);
  if (cursors.length === 2) break;
}
console.log(JSON.stringify({ queried: answer.data.changes.edges.map((edge) => edge.cursor), followed: cursors }));
process.exit(0);
