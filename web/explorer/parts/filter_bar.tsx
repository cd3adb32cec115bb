// What the reader may narrow a list of articles by; every choice goes to the address at once.

import { clearFilter, isNarrowed, linkToFilter, type Filter } from "../filter";
import { goTo, Link } from "../route";
import { writeCount, writeLanguage } from "../words";
import { EntityBox } from "./entity_box";

export interface FacetCount {
  value: string;
  count: number;
}

export interface NamedEntity {
  id: string;
  slug: string;
  name: string;
  kind: string;
}

interface FilterBarProperties {
  filter: Filter;
  sections: FacetCount[];
  languages: FacetCount[];
  /** The entities of the filter; null for an id that nothing visible has. */
  chosen: (Partial<NamedEntity> | null)[];
}

export function FilterBar({ filter, sections, languages, chosen }: FilterBarProperties) {
  const change = (part: Partial<Filter>) => goTo(linkToFilter({ ...filter, ...part }));
  return (
    <section class="filter-bar" aria-label="Filters">
      <Choice
        label="Section"
        all="All sections"
        value={filter.section}
        options={sections}
        onChoose={(section) => change({ section })}
      />
      <Choice
        label="Language"
        all="All languages"
        value={filter.language}
        options={languages}
        write={writeLanguage}
        onChoose={(language) => change({ language })}
      />
      <DayField label="From" value={filter.from} max={filter.to} onChange={(from) => change({ from })} />
      <DayField label="To" value={filter.to} min={filter.from} onChange={(to) => change({ to })} />
      <EntityBox
        label="Mentions"
        isLabelled
        placeholder="Add a person, an organization …"
        onChoose={({ id }) => change({ entities: [...filter.entities.filter((other) => other !== id), id] })}
      />
      {isNarrowed(filter) && (
        <div class="filter-chosen">
          {filter.entities.map((id, index) => (
            <RemoveButton
              key={id}
              entity={chosen[index] ?? null}
              onRemove={() => change({ entities: filter.entities.filter((other) => other !== id) })}
            />
          ))}
          <Link href={linkToFilter(clearFilter(filter))}>Clear filters</Link>
        </div>
      )}
    </section>
  );
}

interface ChoiceProperties {
  label: string;
  /** What the choice of none is called. */
  all: string;
  value: string | null;
  options: FacetCount[];
  write?: (value: string) => string;
  onChoose: (value: string | null) => void;
}

function Choice({ label, all, value, options, write = String, onChoose }: ChoiceProperties) {
  const isMissing = value !== null && options.every((option) => option.value !== value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{all}</option>
        {isMissing && <option value={value}>{write(value)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {write(option.value)} ({writeCount(option.count)})
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayFieldProperties {
  label: string;
  value: string | null;
  min?: string | null;
  max?: string | null;
  onChange: (value: string | null) => void;
}

function DayField({ label, value, min, max, onChange }: DayFieldProperties) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ""}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </label>
  );
}

function RemoveButton({ entity, onRemove }: { entity: Partial<NamedEntity> | null; onRemove: () => void }) {
  return (
    <button type="button" class={`chip kind-${entity?.kind?.toLowerCase() ?? "none"}`} onClick={onRemove}>
      <span class="visually-hidden">Remove </span>
      <bdi>{entity?.name ?? "unknown"}</bdi> <span aria-hidden="true">×</span>
    </button>
  );
}
