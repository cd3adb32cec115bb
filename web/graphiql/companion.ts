// What the page adds inside GraphiQL: how to send a key, and the names that screen readers need.

const TEMPLATE = '{\n  "Authorization": "Bearer "\n}';
const KEY_PLACE = { line: 1, column: 27 };
const EDITORS = { queryEditor: "Query", variableEditor: "Variables", headerEditor: "Headers", responseEditor: "Response" };

/** Lives beside GraphiQL, inside its contexts; draws the hint into the pane of the headers, and `opens` a panel once. */
export function Companion({ opens }: { opens: string | null }): ReactNode {
  const editors = GraphiQL.React.useEditorContext();
  const isReady = editors?.queryEditor != null;
  React.useEffect(() => {
    if (isReady && opens !== null) showPanel(opens);
  }, [isReady]);
  const [pane, setPane] = React.useState<Element | null>(null);
  React.useEffect(() => setPane(document.querySelector(".graphiql-editor-tool")), []);
  React.useEffect(nameTabs, []);
  for (const name of Object.keys(EDITORS) as (keyof typeof EDITORS)[]) {
    const editor = editors?.[name] ?? null;
    React.useEffect(() => nameEditor(editor, EDITORS[name]), [editor]);
    React.useEffect(() => editor?.setOption("lineWrapping", true), [editor]); // half a window is less than most lines
  }
  return pane === null ? null : ReactDOM.createPortal(renderHint(editors?.headerEditor ?? null), pane);
}

function renderHint(editor: Editor | null): ReactNode {
  const insert = () => {
    if (editor === null) return;
    if (editor.getValue().trim() === "") editor.setValue(TEMPLATE);
    editor.focus();
    editor.setCursor(KEY_PLACE.line, KEY_PLACE.column);
  };
  return React.createElement(
    "div",
    { className: "headers-hint" },
    React.createElement("p", null, "With a key: ", React.createElement("code", null, '{"Authorization": "Bearer …"}')),
    React.createElement("p", null, "It is sent as a header, and kept nowhere: not in the address, not in this browser."),
    React.createElement("button", { type: "button", onClick: insert }, "Write this header"),
  );
}

/** Open a panel by its button: what GraphiQL 4 shows by its property `visiblePlugin` stays without width. */
function showPanel(title: string): void {
  document.querySelector<HTMLElement>(`.graphiql-sidebar button[aria-label="Show ${title}"]`)?.click();
}

/** Name the field of an editor, and let the keyboard reach what scrolls. */
function nameEditor(editor: Editor | null, name: string): void {
  editor?.getInputField().setAttribute("aria-label", name);
  editor?.getScrollerElement().setAttribute("tabindex", "0");
}

/**
 * Say what GraphiQL's tabs are: a list of buttons, one of which is current.
 *
 * Each is marked as a tab that holds two buttons, which no reader can reach inside a tab (ARIA 1.2, section 6.6.27).
 */
function nameTabs(): (() => void) | void {
  const list = document.querySelector(".graphiql-tabs");
  if (list === null) return;
  const mend = () => {
    list.setAttribute("role", "list");
    for (const tab of list.querySelectorAll(".graphiql-tab")) {
      const isCurrent = tab.classList.contains("graphiql-tab-active");
      tab.setAttribute("role", "listitem");
      tab.removeAttribute("aria-selected");
      tab.querySelector(".graphiql-tab-button")?.setAttribute("aria-current", String(isCurrent));
    }
  };
  mend();
  const observer = new MutationObserver(mend);
  observer.observe(list, { childList: true, subtree: true, attributeFilter: ["aria-selected", "class"] });
  return () => observer.disconnect();
}
