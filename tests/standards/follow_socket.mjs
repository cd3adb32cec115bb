// Follows the change log with graphql-ws; breaks its connection after every third event and goes on after the last
// cursor. Prints the positions of all events, in the order in which they came, and how often it connected.

import { writeFileSync } from "node:fs";

import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [address, count] = [process.argv[2].replace("http:", "ws:"), Number(process.argv[3])];
const query = `subscription ($after: String) {
  changes(after: $after) { cursor node { action subjectId subject { __typename id } } }
}`;
let [connections, socket, cursor] = [0, undefined, null];
const cursors = [];
const client = createClient({
  url: address,
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  on: {
    connected: (opened) => {
      connections += 1;
      socket = opened;
    },
  },
});

async function follow() {
  for await (const event of client.iterate({ query, variables: { after: cursor } })) {
    if (event.errors) throw new Error(JSON.stringify(event.errors));
    cursor = event.data.changes.cursor;
    cursors.push(cursor);
    if (cursors.length === 5) writeFileSync(process.argv[4], "past ones are read");
    if (cursors.length >= count) return;
    if (cursors.length % 3 === 0) {
      socket.terminate();
      return;
    }
  }
}

while (cursors.length < count) {
  try {
    await follow();
  } catch (error) {
    if (error?.code === undefined) throw error; // a socket that broke has a close code
  }
}
await client.dispose();
console.log(JSON.stringify({ connections, cursors }));
process.exit(0);
