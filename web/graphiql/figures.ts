// What the last operation of each tab cost, in a line below its answer.

/** What the service states with `--debug`, in `extensions.newsgraph`. */
interface Stated {
  cost: number;
  statements: number;
  milliseconds: Record<string, number>;
}

export type Figures =
  | { kind: "answer"; milliseconds: number; bytes: number; stated: Stated | undefined; left: string | undefined }
  | { kind: "events"; events: number; isOpen: boolean };

const figures = new Map<string, Figures>();
const listeners = new Set<() => void>();
let shown = "";

/** Keep the figures of the tab that is open. */
export function noteFigures(told: Figures): void {
  figures.set(shown, told);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The line below the answer; empty until something was run in this tab. */
export function FigureLine(): ReactNode {
  const editors = GraphiQL.React.useEditorContext();
  shown = editors?.tabs[editors.activeTabIndex]?.id ?? "";
  const told = React.useSyncExternalStore(subscribe, () => figures.get(shown));
  const parts = told === undefined ? [] : listParts(told);
  return React.createElement(
    "div",
    { className: "figure-line", role: "status", "aria-label": "What it cost" },
    ...parts.map((part) => React.createElement("span", { key: part }, part)),
  );
}

/** Return what is said of an operation, the most telling first. */
export function listParts(told: Figures): string[] {
  if (told.kind === "events") {
    return [told.isOpen ? "Following over a WebSocket" : "No longer following", writeQuantity(told.events, "event")];
  }
  const parts = told.stated === undefined ? [] : listStated(told.stated);
  parts.push(`${told.milliseconds.toFixed(0)} ms round trip`, writeSize(told.bytes));
  if (told.left !== undefined) parts.push(`${Number(told.left).toLocaleString("en")} points left to this key`);
  return parts;
}

function listStated({ cost, statements, milliseconds }: Stated): string[] {
  const stages = Object.entries(milliseconds);
  const whole = stages.reduce((sum, [, spent]) => sum + spent, 0);
  return [
    `Cost ${cost.toLocaleString("en")}`,
    writeQuantity(statements, "statement"),
    `${whole.toFixed(1)} ms in the service: ${stages.map(([stage, spent]) => `${stage} ${spent.toFixed(1)}`).join(", ")}`,
  ];
}

function writeQuantity(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

function writeSize(bytes: number): string {
  return bytes < 1000 ? writeQuantity(bytes, "byte") : `${(bytes / 1000).toFixed(1)} kB`;
}
