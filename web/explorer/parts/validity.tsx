// From when and until when something held, as articles state it.

import { writeDay } from "../words";

/** Nothing where neither is stated, and one day where both are the same. */
export function Validity({ from, to }: { from: string | null; to: string | null }) {
  if (from === null && to === null) return null;
  if (from === to) return <span>on <Day value={from!} /></span>;
  return (
    <span>
      {from !== null && (
        <>
          from <Day value={from} />
        </>
      )}
      {from !== null && to !== null && " "}
      {to !== null && (
        <>
          until <Day value={to} />
        </>
      )}
    </span>
  );
}

const Day = ({ value }: { value: string }) => <time dateTime={value}>{writeDay(value)}</time>;
