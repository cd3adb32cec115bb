// What is drawn: kinds of relations and of entities, co-mentions, and the day on which relations held.

import { useState } from "preact/hooks";

import { ENTITY_KINDS, KindMark } from "../parts/kind_mark";
import type { RelationType } from "../relation";
import { writeTerm } from "../words";
import type { GraphPlace } from "./address";

interface FilterBarProperties {
  place: GraphPlace;
  types: RelationType[];
  onChange: (change: Partial<GraphPlace>) => void;
}

export function FilterBar({ place, types, onChange }: FilterBarProperties) {
  const [isWide] = useState(() => matchMedia("(width >= 40rem)").matches); // a small screen shows the network first
  const count = place.relationKinds.length;
  const isNarrowed = count > 0 || place.entityKinds.length > 0 || !place.hasCoMentions || place.validAt !== null;
  return (
    <details class="filters" open={isWide}>
      <summary>What is drawn{isNarrowed ? " (narrowed)" : ""}</summary>
      <div class="graph-filters">
        <fieldset>
          <legend>Entities</legend>
          {ENTITY_KINDS.map((kind) => (
            <label key={kind} class={`kind-${kind.toLowerCase()}`}>
              <input
                type="checkbox"
                checked={place.entityKinds.length === 0 || place.entityKinds.includes(kind)}
                onChange={() => onChange({ entityKinds: toggle(place.entityKinds, kind, ENTITY_KINDS) })}
              />
              <KindMark kind={kind} /> {writeTerm(kind)}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={place.hasCoMentions}
            onChange={() => onChange({ hasCoMentions: !place.hasCoMentions })}
          />
          Named together
        </label>
        <label>
          Relations that held on{" "}
          <input
            type="date"
            value={place.validAt ?? ""}
            onChange={(event) => onChange({ validAt: event.currentTarget.value || null })}
          />
        </label>
        <details class="filter-kinds">
          <summary>Kinds of relations: {count === 0 ? "all" : `${count} of ${types.length}`}</summary>
          <fieldset>
            <legend class="visually-hidden">Kinds of relations</legend>
            {types.map(({ kind, label }) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={place.relationKinds.includes(kind)}
                  onChange={() => onChange({ relationKinds: flip(place.relationKinds, kind) })}
                />
                {label}
              </label>
            ))}
          </fieldset>
        </details>
        {isNarrowed && (
          <button
            type="button"
            onClick={() => onChange({ relationKinds: [], entityKinds: [], hasCoMentions: true, validAt: null })}
          >
            Draw everything
          </button>
        )}
      </div>
    </details>
  );
}

const flip = (chosen: string[], one: string) =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];

/** Return what is chosen after a choice of which none means all; all and none are both written as none. */
function toggle(chosen: string[], one: string, all: readonly string[]): string[] {
  const flipped = flip(chosen.length === 0 ? [...all] : chosen, one);
  return flipped.length === all.length ? [] : all.filter((kind) => flipped.includes(kind));
}
