// Bundles our pages: `node build.js FOLDER` writes explorer.js, graphiql.js and their styles there, `--watch` goes on doing so.

const esbuild = require("esbuild");

const [folder, flag] = process.argv.slice(2);
const options = {
  entryPoints: { explorer: "explorer/main.tsx", graphiql: "graphiql/main.ts" },
  outdir: folder,
  bundle: true,
  minify: flag !== "--watch",
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".graphql": "text" },
  legalComments: "none", // the licences are written beside the bundles, whole
  logLevel: "warning",
};

async function run() {
  if (flag === "--watch") {
    await (await esbuild.context(options)).watch();
  } else {
    await esbuild.build(options);
  }
}

run().catch(() => process.exit(1));
