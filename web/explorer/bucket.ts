// The stretches of time in which articles are counted: days, weeks from Monday, months and years, all in UTC.

export const INTERVALS = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
export type Interval = (typeof INTERVALS)[number];

/** A stretch of time, and how many articles were published in it. */
export interface Bucket {
  start: string;
  articleCount: number;
}

const MOST = 400; // as many as the API answers

const formats = {
  DAY: new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }),
  WEEK: new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }),
  MONTH: new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric", timeZone: "UTC" }),
  YEAR: new Intl.DateTimeFormat(undefined, { year: "numeric", timeZone: "UTC" }),
};
const ticks = {
  DAY: new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" }),
  WEEK: new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" }),
  MONTH: new Intl.DateTimeFormat(undefined, { month: "short", year: "2-digit", timeZone: "UTC" }),
  YEAR: formats.YEAR,
};

export function readInterval(value: string | null): Interval {
  return INTERVALS.find((interval) => interval === value?.toUpperCase()) ?? "MONTH";
}

/** Return the first day of the bucket that follows the one which begins on `start`. */
export function findNext(start: string, interval: Interval): string {
  const day = new Date(`${start}T00:00:00Z`);
  if (interval === "DAY") day.setUTCDate(day.getUTCDate() + 1);
  if (interval === "WEEK") day.setUTCDate(day.getUTCDate() + 7);
  if (interval === "MONTH") day.setUTCMonth(day.getUTCMonth() + 1);
  if (interval === "YEAR") day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** Return the buckets without gaps, oldest first; of more than 400 the latest. */
export function fillGaps(buckets: Bucket[], interval: Interval): Bucket[] {
  const counts = new Map(buckets.map((bucket) => [bucket.start, bucket.articleCount]));
  const last = buckets.at(-1)?.start;
  const filled: Bucket[] = [];
  for (let start = buckets[0]?.start; start !== undefined && last !== undefined && start <= last; ) {
    filled.push({ start, articleCount: counts.get(start) ?? 0 });
    start = findNext(start, interval);
  }
  return filled.slice(-MOST);
}

/** Return a bucket's name as it stands in a sentence: "May 2025", "week of 5 May 2025". */
export function writeBucket(start: string, interval: Interval): string {
  const written = formats[interval].format(new Date(`${start}T00:00:00Z`));
  return interval === "WEEK" ? `week of ${written}` : written;
}

/** Return a bucket's name as it stands below an axis. */
export const writeTick = (start: string, interval: Interval) =>
  ticks[interval].format(new Date(`${start}T00:00:00Z`));
