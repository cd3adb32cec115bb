// How the explorer writes dates, numbers and languages: in the reader's own way.

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const count = new Intl.NumberFormat();
const languages = new Intl.DisplayNames(undefined, { type: "language" });

export const writeDay = (value: string) => day.format(new Date(value));
export const writeInstant = (value: string) => minute.format(new Date(value));
export const writeCount = (value: number) => count.format(value);

/** Return `one` or `many` with the number before it: "1 article", "2 articles". */
export function writeQuantity(value: number, one: string, many = `${one}s`): string {
  return `${writeCount(value)} ${value === 1 ? one : many}`;
}

/** Return whether a text's language is known: `und` says that it is not (BCP 47, RFC 5646, section 4.1). */
export const isLanguageKnown = (tag: string) => !/^und(-|$)/i.test(tag);

/** Return a language's name, or the tag itself where the browser knows no name. */
export function writeLanguage(tag: string): string {
  if (!isLanguageKnown(tag)) return "Not known"; // browsers call it "root"
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Return an enum value as words: `HOLDS_OFFICE` is "Holds office". */
export function writeTerm(value: string): string {
  const words = value.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SCHEMES: Record<string, string> = {
  followthemoney: "FollowTheMoney",
  geonames: "GeoNames",
  gnd: "GND",
  imdb: "IMDb",
  isni: "ISNI",
  iso3166: "ISO 3166",
  "iso3166-1": "ISO 3166-1",
  "iso3166-2": "ISO 3166-2",
  lei: "LEI",
  orcid: "ORCID",
  viaf: "VIAF",
  wikidata: "Wikidata",
};

/** Return how people call whose identifier something is; a scheme that is not known here, as it is written. */
export const writeScheme = (scheme: string) => SCHEMES[scheme.toLowerCase()] ?? scheme;

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** Return the direction in which a language is written, for the attribute `dir`. */
export function findDirection(tag: string): "ltr" | "rtl" {
  const [language, ...rest] = tag.toLowerCase().split("-");
  if (rest.includes("latn")) return "ltr";
  return rest.includes("arab") || RIGHT_TO_LEFT.has(language ?? "") ? "rtl" : "ltr";
}
