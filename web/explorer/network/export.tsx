// Taking the network along: as a picture, and as the GraphQL query that made it.

import type { RefObject } from "preact";
import { useState } from "preact/hooks";

import { linkToGraphiQL, type Operation } from "../ask";
import { download, renderPicture } from "./picture";

interface ExportProperties {
  svg: RefObject<SVGSVGElement | null>;
  operation: Operation;
  /** What the picture shows, for its name and for the words below it. */
  title: string;
}

export function Export({ svg, operation, title }: ExportProperties) {
  const [said, setSaid] = useState("");
  const save = async () => {
    if (svg.current === null) return;
    setSaid("Making the picture …");
    try {
      const legend = "Solid line: a relation that articles report. Dotted line: named in the same articles. Half-filled: disputed.";
      download(await renderPicture(svg.current, [title, legend]), `${nameFile(title)}.png`);
      setSaid("The picture was handed over.");
    } catch {
      setSaid("This browser made no picture.");
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(writeOperation(operation));
      setSaid("The query was copied.");
    } catch {
      setSaid("This browser lets nothing be copied; the query stands below.");
    }
  };
  return (
    <section class="export" aria-label="Take it along">
      <div class="export-buttons">
        <button type="button" onClick={save}>
          Save as PNG
        </button>
        <button type="button" onClick={copy}>
          Copy the query
        </button>
        <a href={linkToGraphiQL(operation)}>Open the query in GraphiQL</a>
        <span class="faint" role="status">
          {said}
        </span>
      </div>
      <details>
        <summary>The query that made this</summary>
        <pre tabIndex={0} aria-label="Query">
          {writeOperation(operation)}
        </pre>
      </details>
    </section>
  );
}

/** Return an operation as one text that GraphiQL takes: its variables stand before it, as comments. */
function writeOperation({ document, variables }: Operation): string {
  const lines = JSON.stringify(variables, null, 2).split("\n");
  return `# Variables:\n${lines.map((line) => `# ${line}`).join("\n")}\n\n${document}`;
}

const nameFile = (title: string) =>
  `newsgraph-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60)}`;
