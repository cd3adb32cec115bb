// Pages through the articles with Apollo Client and relayStylePagination; prints what its cache holds in the end.

import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ["Article", "Person", "Organization", "Place", "Event"] },
    typePolicies: { Query: { fields: { articles: relayStylePagination() } } },
  }),
});
const ARTICLES = gql`
  query Articles($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      edges { cursor node { id slug } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const variables = { first: Number(process.argv[3]) };
let page = await client.query({ query: ARTICLES, variables });
const shown = client.watchQuery({ query: ARTICLES, variables });
const seen = shown.subscribe(() => {});
let pages = 1;
while (page.data.articles.pageInfo.hasNextPage) {
  page = await shown.fetchMore({ variables: { after: page.data.articles.pageInfo.endCursor } });
  pages += 1;
}
const merged = client.readQuery({ query: ARTICLES, variables });
seen.unsubscribe();
client.stop();
console.log(JSON.stringify({ pages, slugs: merged.articles.edges.map((edge) => edge.node.slug) }));
