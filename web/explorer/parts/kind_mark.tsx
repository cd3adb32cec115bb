// The shape and the word for each kind of thing: never a colour alone.

export type Kind = "PERSON" | "ORGANIZATION" | "PLACE" | "EVENT" | "ARTICLE";

export const ENTITY_KINDS: readonly Kind[] = ["PERSON", "ORGANIZATION", "PLACE", "EVENT"];

/** Return the SVG path of a kind's shape around the origin: all shapes cover about the area of a circle. */
export function drawShape(kind: string, radius: number): string {
  switch (kind) {
    case "PERSON":
      return `M${-radius} 0a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
    case "ORGANIZATION":
      return drawPolygon(radius * 1.22, 4, 45);
    case "PLACE":
      return drawPolygon(radius * 1.35, 3, -90);
    case "EVENT":
      return drawPolygon(radius * 1.3, 4, 0);
    default:
      return `M${-radius * 0.8} ${-radius}h${radius}l${radius * 0.6} ${radius * 0.6}v${radius * 1.4}h${-radius * 1.6}Z`;
  }
}

function drawPolygon(radius: number, corners: number, degrees: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((degrees + (360 * corner) / corners) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

/** The shape of a kind beside a word or a name that says the same. */
export function KindMark({ kind }: { kind: string }) {
  return (
    <svg class={`kind-mark kind-${kind.toLowerCase()}`} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <path d={drawShape(kind, 6)} />
    </svg>
  );
}
