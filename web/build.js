// Bundles the explorer: `node build.js FOLDER` writes explorer.js and explorer.css there, `--watch` goes on doing so.

const esbuild = require("esbuild");

const [folder, flag] = process.argv.slice(2);
const options = {
  entryPoints: { explorer: "explorer/main.tsx" },
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
