// What narrows a list of articles: as the address states it, and as the API takes it.

import type { Variables } from "./ask";
import { buildAddress } from "./route";

/** What the reader chose; `text` makes a search of it. */
export interface Filter {
  text: string;
  section: string | null;
  language: string | null;
  entities: string[];
  /** Days, both included. */
  from: string | null;
  to: string | null;
  /** Of a search: what is found. */
  kind: string | null;
}

const KINDS = ["ARTICLE", "PERSON", "ORGANIZATION", "PLACE", "EVENT"];

export function readFilter(search: URLSearchParams): Filter {
  const read = (name: string) => readText(search.get(name));
  return {
    text: (read("q") ?? "").trim(),
    section: read("section"),
    language: read("language"),
    entities: [...new Set(search.getAll("entity").map(readText))].filter((id) => id !== null),
    from: readDay(search.get("from")),
    to: readDay(search.get("to")),
    kind: KINDS.find((kind) => kind === search.get("kind")) ?? null,
  };
}

/** Return what a parameter states; null where it states nothing, or a character that no text of the service has. */
function readText(value: string | null): string | null {
  return value === null || value === "" || value.includes("\0") ? null : value;
}

/** Return a day as YYYY-MM-DD; null where the text is none. */
function readDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.valueOf()) || !day.toISOString().startsWith(text) ? null : text;
}

export function linkToFilter(filter: Filter): string {
  const { text, entities, ...single } = filter;
  const rest = Object.fromEntries(Object.entries(single).sort());
  return buildAddress("/", { q: text, entity: entities, ...rest });
}

/** Return whether anything narrows the list, the text of a search aside. */
export function isNarrowed({ section, language, entities, from, to, kind }: Filter): boolean {
  return [section, language, from, to, kind].some(Boolean) || entities.length > 0;
}

export const clearFilter = ({ text }: Filter): Filter => readFilter(new URLSearchParams({ q: text }));

/** Return the variables of a list and of its facets; a facet counts what its own choice would narrow, too. */
export function buildVariables(filter: Filter): Variables {
  return {
    filter: buildFilter(filter),
    entities: filter.entities,
    filterOfSections: buildFilter({ ...filter, section: null }),
    filterOfLanguages: buildFilter({ ...filter, language: null }),
    hasSection: filter.section !== null,
    hasLanguage: filter.language !== null,
  };
}

/** What the pages after the first leave out. */
export const FURTHER: Variables = { isFirst: false, hasSection: false, hasLanguage: false };

function buildFilter({ section, language, entities, from, to, kind }: Filter): Variables | null {
  const given: Variables = {};
  if (section !== null) given.sections = [section];
  if (language !== null) given.languages = [language];
  if (entities.length > 0) given.entities = entities;
  if (from !== null) given.publishedAfter = `${from}T00:00:00Z`;
  if (to !== null) given.publishedBefore = `${findNextDay(to)}T00:00:00Z`;
  if (kind !== null) given.kinds = [kind];
  return Object.keys(given).length === 0 ? null : given;
}

function findNextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
