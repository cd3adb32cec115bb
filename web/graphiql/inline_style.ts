// Keeps what GraphiQL's dialogs do to the page within its policy, which allows no style that stands in the page itself.

/**
 * Have style elements that scripts add to the head taken as style sheets of the document instead.
 *
 * The dialogs of GraphiQL add one that keeps the page behind them from scrolling. The policy refuses it, as it should,
 * and says so in the console; a constructed sheet is a script's own (CSP 3, section 6.8; CSSOM, section 6.2). They
 * stay: their rules are for a mark that the body has while a dialog is open.
 */
export function adoptStyles(head: HTMLHeadElement): void {
  const known = new Set<string>();
  const append = head.appendChild.bind(head);
  head.appendChild = <Kind extends Node>(node: Kind): Kind => {
    if (!(node instanceof HTMLStyleElement)) return append(node);
    const text = node.textContent ?? "";
    if (known.has(text)) return node;
    known.add(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    return node;
  };
}
