// Follows the change log with graphql-sse; breaks off after every third event and goes on after the last cursor.
// Prints the cursors of all events, in the order in which they came, and how often it asked.

import { writeFileSync } from "node:fs";

import { createClient } from "graphql-sse";

const [address, count] = [process.argv[2], Number(process.argv[3])];
const query = `subscription ($after: String) {
  changes(after: $after) { cursor node { action subjectId subject { __typename id } } }
}`;
let [connections, cursor] = [0, null];
const cursors = [];
const client = createClient({ url: address, retryAttempts: 0 });

while (cursors.length < count) {
  connections += 1;
  for await (const event of client.iterate({ query, variables: { after: cursor } })) {
    if (event.errors) throw new Error(JSON.stringify(event.errors));
    cursor = event.data.changes.cursor;
    cursors.push(cursor);
    if (cursors.length === 5) writeFileSync(process.argv[4], "past ones are read");
    if (cursors.length >= count || cursors.length % 3 === 0) break;
  }
}
client.dispose();
console.log(JSON.stringify({ connections, cursors }));
process.exit(0);
