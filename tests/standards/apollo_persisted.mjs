// Asks twice with Apollo Client and automatic persisted queries by GET; prints the answers and what went over the line.

import { createHash } from "node:crypto";

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";

const requests = [];
const watched = async (address, options) => {
  const response = await fetch(address, options);
  const parameters = new URL(address).searchParams;
  const sent = options.method === "GET" ? parameters.get("query") : JSON.parse(options.body).query;
  requests.push({ method: options.method, status: response.status, document: Boolean(sent) });
  return response;
};
const client = new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({
      sha256: (text) => createHash("sha256").update(text).digest("hex"),
      useGETForHashedQueries: true,
    }),
    new HttpLink({ uri: process.argv[2], fetch: watched }),
  ]),
  cache: new InMemoryCache(),
});
const query = gql`
  query Headline($slug: String!) {
    article(slug: $slug) { id headline }
  }
`;
const headlines = [];
for (const slug of ["how-we-correct-mistakes", "tidewater-lines-to-resume-hodeida-calls"]) {
  headlines.push((await client.query({ query, variables: { slug } })).data.article.headline);
}
client.stop();
console.log(JSON.stringify({ headlines, requests }));
