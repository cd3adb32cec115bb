// What the scripts that the page loads before ours define, as far as it is used: React 18, GraphiQL 4, its explorer.

type ReactNode = unknown;
type Component<Properties> = (properties: Properties) => ReactNode;

declare const React: {
  createElement<Properties>(
    kind: string | Component<Properties>,
    properties?: Properties | null,
    ...children: ReactNode[]
  ): ReactNode;
  useEffect(effect: () => void | (() => void), dependencies?: unknown[]): void;
  useState<State>(initial: State): [State, (next: State) => void];
  useSyncExternalStore<State>(subscribe: (listener: () => void) => () => void, read: () => State): State;
};
declare const ReactDOM: {
  createPortal(node: ReactNode, container: Element): ReactNode;
  createRoot(container: Element): { render(node: ReactNode): void };
};

/** An editor of CodeMirror 5. */
interface Editor {
  getValue(): string;
  setValue(value: string): void;
  setCursor(line: number, column: number): void;
  setOption(name: "lineWrapping", value: boolean): void;
  focus(): void;
  getInputField(): HTMLTextAreaElement;
  getScrollerElement(): HTMLElement;
}

interface EditorContext {
  tabs: { id: string; query: string | null }[];
  activeTabIndex: number;
  queryEditor: Editor | null;
  variableEditor: Editor | null;
  headerEditor: Editor | null;
  responseEditor: Editor | null;
  addTab(): void;
  changeTab(index: number): void;
  updateActiveTabValues(values: { query: string; variables: string; operationName: string | null }): void;
}

declare const GraphiQL: Component<Record<string, unknown>> & {
  Logo: Component<Record<string, unknown>>;
  Footer: Component<Record<string, unknown>>;
  React: { useEditorContext(): EditorContext | null };
};
declare const GraphiQLPluginExplorer: { explorerPlugin(): unknown };

declare module "*.css";
