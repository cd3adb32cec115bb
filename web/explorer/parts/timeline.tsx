// How many articles mention an entity over time: bars that narrow the list of articles, and the same as a table.

import { useEffect, useRef, useState } from "preact/hooks";

import { fillGaps, INTERVALS, writeBucket, writeTick, type Bucket, type Interval } from "../bucket";
import { useSize } from "../use_size";
import { writeCount, writeQuantity, writeTerm } from "../words";
import "../style/timeline.css";

const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 26;
const LEFT = 40;
const RIGHT = 16;
const WIDEST = 56;
const NARROWEST = 8; // with the gap beside it; more buckets than fit are scrolled
const TICK_WIDTH = 64;

interface TimelineProperties {
  buckets: Bucket[];
  interval: Interval;
  /** The first day of the bucket to which the articles are narrowed; null where they are not. */
  chosen: string | null;
  onInterval: (interval: Interval) => void;
  onChoose: (start: string | null) => void;
}

export function Timeline({ buckets, interval, chosen, onInterval, onChoose }: TimelineProperties) {
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <div class="timeline-head">
        <h2 id="timeline-title">When it was mentioned</h2>
        <div role="group" aria-label="Count articles by" class="choice">
          {INTERVALS.map((one) => (
            <button key={one} type="button" aria-pressed={one === interval} onClick={() => onInterval(one)}>
              {writeTerm(one)}
            </button>
          ))}
        </div>
      </div>
      <Chart buckets={fillGaps(buckets, interval)} interval={interval} chosen={chosen} onChoose={onChoose} />
      <details>
        <summary>The same as a table</summary>
        <table>
          <caption class="visually-hidden">Articles by {interval.toLowerCase()}</caption>
          <thead>
            <tr>
              <th scope="col">{writeTerm(interval)}</th>
              <th scope="col">Articles</th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <tr key={bucket.start}>
                <th scope="row">{writeBucket(bucket.start, interval)}</th>
                <td>{writeCount(bucket.articleCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

type ChartProperties = Pick<TimelineProperties, "buckets" | "interval" | "chosen" | "onChoose">;

function Chart({ buckets, interval, chosen, onChoose }: ChartProperties) {
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const [current, setCurrent] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = frame.current.scrollWidth; // the latest are at the end
  }, [interval, buckets.length, width]);
  const top = findTop(Math.max(1, ...buckets.map((bucket) => bucket.articleCount)));
  const step = Math.min(WIDEST, Math.max(NARROWEST, (width - LEFT - RIGHT) / Math.max(1, buckets.length)));
  const inner = Math.max(width, LEFT + RIGHT + step * buckets.length);
  const filled = buckets.filter((bucket) => bucket.articleCount > 0);
  const reached = filled.find((bucket) => bucket.start === (current ?? chosen)) ?? filled.at(-1);

  const move = (event: KeyboardEvent, at: Bucket) => {
    const place = filled.indexOf(at);
    const target = {
      ArrowRight: filled[place + 1],
      ArrowLeft: filled[place - 1],
      Home: filled[0],
      End: filled.at(-1),
    }[event.key];
    if (event.key === "Enter" || event.key === " ") onChoose(at.start === chosen ? null : at.start);
    else if (target === undefined) return;
    else {
      setCurrent(target.start);
      frame.current?.querySelector<SVGElement>(`[data-start="${target.start}"]`)?.focus();
    }
    event.preventDefault();
  };
  const each = Math.max(1, Math.ceil(TICK_WIDTH / step));
  const heightOf = (count: number) => ((HEIGHT - TOP - BOTTOM) * count) / top;
  return (
    <div ref={frame} class="timeline-frame">
      <svg
        width={inner}
        height={HEIGHT}
        role="group"
        aria-label={`Articles by ${interval.toLowerCase()}; arrow keys move, Enter narrows the articles to a bar`}
      >
        {[0, top / 2, top].filter(Number.isInteger).map((value) => (
          <g key={value} class="timeline-line" transform={`translate(0 ${HEIGHT - BOTTOM - heightOf(value)})`}>
            <line x1={LEFT} x2={inner - RIGHT} />
            <text x={LEFT - 8} y={4} text-anchor="end" aria-hidden="true">
              {writeCount(value)}
            </text>
          </g>
        ))}
        {buckets.map((bucket, index) => {
          const tall = heightOf(bucket.articleCount);
          const isShown = bucket.start === pointed || bucket.start === chosen;
          return (
            <g key={bucket.start} transform={`translate(${LEFT + index * step} ${HEIGHT - BOTTOM})`}>
              {index % each === 0 && index * step + TICK_WIDTH / 2 < inner - LEFT && (
                <text class="timeline-tick" x={step / 2} y={18} text-anchor="middle" aria-hidden="true">
                  {writeTick(bucket.start, interval)}
                </text>
              )}
              {bucket.articleCount > 0 && (
                <g
                  class="timeline-bar"
                  role="button"
                  tabindex={bucket === reached ? 0 : -1}
                  data-start={bucket.start}
                  aria-pressed={bucket.start === chosen}
                  aria-label={`${writeBucket(bucket.start, interval)}: ${writeQuantity(bucket.articleCount, "article")}`}
                  onClick={() => onChoose(bucket.start === chosen ? null : bucket.start)}
                  onKeyDown={(event) => move(event, bucket)}
                  onFocus={() => {
                    setCurrent(bucket.start);
                    setPointed(bucket.start);
                  }}
                  onBlur={() => setPointed(null)}
                  onPointerEnter={() => setPointed(bucket.start)}
                  onPointerLeave={() => setPointed(null)}
                >
                  <rect class="timeline-reach" x={0} y={TOP + BOTTOM - HEIGHT} width={step} height={HEIGHT - TOP - BOTTOM} />
                  <rect class="timeline-fill" x={step * 0.12} y={-tall} width={step * 0.76} height={tall} rx={2} />
                  {(isShown || step >= 34) && (
                    <text x={step / 2} y={-tall - 5} text-anchor="middle" aria-hidden="true">
                      {writeCount(bucket.articleCount)}
                    </text>
                  )}
                </g>
              )}
            </g>
          );
        })}
      </svg>
      <p class="timeline-said faint" role="status">
        {pointed === null ? "" : writeBar(buckets, pointed, interval)}
      </p>
    </div>
  );
}

function writeBar(buckets: Bucket[], start: string, interval: Interval): string {
  const bucket = buckets.find((one) => one.start === start);
  return bucket === undefined
    ? ""
    : `${writeTerm(writeBucket(start, interval))}: ${writeQuantity(bucket.articleCount, "article")}`;
}

/** Return a round number at or above the highest bar: 1, 2, 4, 10, 20, 40, 100 ... */
function findTop(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 4, 6, 8]) if (factor * power >= highest) return factor * power;
  }
}
