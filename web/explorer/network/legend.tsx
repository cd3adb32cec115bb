// What the shapes and lines mean.

import { ENTITY_KINDS, KindMark } from "../parts/kind_mark";
import { writeTerm } from "../words";

const LINES = [
  { className: "edge-relation", words: "Relation that articles report, from subject to object", isDirected: true },
  { className: "edge-relation edge-disputed", words: "Disputed: some assert it, some deny or doubt it", isDisputed: true },
  { className: "edge-relation edge-denied", words: "Only denied, or only repeated or doubted" },
  { className: "edge-together", words: "Named in the same articles; no relation" },
];

export function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      {[...ENTITY_KINDS, "ARTICLE"].map((kind) => (
        <li key={kind} class={`kind-${kind.toLowerCase()}`}>
          <KindMark kind={kind} /> {writeTerm(kind)}
        </li>
      ))}
      {LINES.map(({ className, words, isDirected, isDisputed }) => (
        <li key={className}>
          <svg class={`edge ${className} legend-line`} viewBox="0 0 36 14" aria-hidden="true" focusable="false">
            <path class="edge-line" d="M1 7H34" />
            {isDirected && <path class="edge-arrow" d="M35 7L27 3L27 11Z" />}
            {isDisputed && (
              <g class="edge-disputed-mark" transform="translate(18 7)">
                <circle r={5.5} />
                <path d="M0 -5.5A5.5 5.5 0 0 1 0 5.5Z" />
              </g>
            )}
          </svg>{" "}
          {words}
        </li>
      ))}
    </ul>
  );
}
