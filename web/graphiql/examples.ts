// The panel with worked examples, grouped by who asks such things; a click opens one in a tab.

export interface Example {
  group: string;
  name: string;
  about: string;
  query: string;
  variables: Record<string, unknown>;
}

export const EXAMPLES = "Examples";

/** Return the examples, in their order; the page works without them. */
export async function fetchExamples(address: string): Promise<Example[]> {
  try {
    return await (await fetch(address)).json();
  } catch (error) {
    console.warn("The examples could not be loaded.", error);
    return [];
  }
}

/** Return the first example of each group, as tabs of a first visit. */
export function listFirstTabs(examples: Example[]): { query: string; variables: string }[] {
  const firsts = examples.filter(({ group }, index) => examples[index - 1]?.group !== group);
  return firsts.map(({ query, variables }) => ({ query, variables: writeVariables(variables) }));
}

export function writeVariables(variables: Record<string, unknown>): string {
  return Object.keys(variables).length === 0 ? "" : JSON.stringify(variables, null, 2);
}

/** Return the plugin of GraphiQL that shows the examples. */
export function buildExamplesPlugin(examples: Example[]) {
  return { title: EXAMPLES, icon: ExamplesIcon, content: () => React.createElement(Panel, { examples }) };
}

function ExamplesIcon(properties: Record<string, unknown>): ReactNode {
  const drawing = { height: "1em", viewBox: "2 3 20 18", fill: "none", stroke: "currentColor", strokeWidth: 1.5, ...properties };
  const path = "M4 5.5h7a1 1 0 0 1 1 1V19a2 2 0 0 0-2-1.5H4zM20 5.5h-7a1 1 0 0 0-1 1V19a2 2 0 0 1 2-1.5h6z";
  return React.createElement("svg", drawing, React.createElement("path", { d: path, strokeLinejoin: "round" }));
}

function Panel({ examples }: { examples: Example[] }): ReactNode {
  const open = useOpening();
  const groups = [...new Set(examples.map(({ group }) => group))];
  return React.createElement(
    "section",
    { className: "examples", "aria-label": EXAMPLES },
    React.createElement("h2", null, EXAMPLES),
    ...groups.flatMap((group) => [
      React.createElement("h3", { key: group }, group),
      React.createElement(
        "ul",
        { key: `${group} list` },
        ...examples.filter((example) => example.group === group).map((example) => renderEntry(example, open)),
      ),
    ]),
  );
}

function renderEntry(example: Example, open: (example: Example) => void): ReactNode {
  return React.createElement(
    "li",
    { key: example.name },
    React.createElement("button", { type: "button", onClick: () => open(example) }, example.name),
    React.createElement("p", null, example.about),
  );
}

/** Return a function that shows an example: in the tab that has it already, else in a new one. */
function useOpening(): (example: Example) => void {
  const editors = GraphiQL.React.useEditorContext();
  const [waiting, setWaiting] = React.useState<Example | null>(null);
  const count = editors?.tabs.length ?? 0;
  React.useEffect(() => {
    if (waiting === null || editors === null) return; // filled in once the new tab is there
    const { query } = waiting;
    const variables = writeVariables(waiting.variables);
    editors.queryEditor?.setValue(query);
    editors.variableEditor?.setValue(variables);
    editors.updateActiveTabValues({ query, variables, operationName: null }); // the editors tell a moment later
    setWaiting(null);
  }, [count]);
  return (example) => {
    if (editors === null) return;
    const known = editors.tabs.findIndex(({ query }) => query === example.query);
    if (known >= 0) return editors.changeTab(known);
    setWaiting(example);
    editors.addTab();
  };
}
