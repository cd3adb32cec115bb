// Asks by urql, by POST and by GET, and prints what it makes of the answers.

import { Client, fetchExchange } from "@urql/core";

const QUERY = "query ($slug: String!) { article(slug: $slug) { headline } }";
const answers = [];
for (const preferGetMethod of [false, "force"]) {
  const client = new Client({ url: process.argv[2], exchanges: [fetchExchange], preferGetMethod });
  for (const document of [QUERY, "{ nothing }"]) {
    const { data, error } = await client.query(document, { slug: "how-we-correct-mistakes" }).toPromise();
    answers.push({
      data: data ?? null,
      network: error?.networkError?.message ?? null,
      codes: (error?.graphQLErrors ?? []).map((fault) => fault.extensions.code),
    });
  }
}
console.log(JSON.stringify(answers));
