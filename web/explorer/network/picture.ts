// The network as a PNG: the drawing with the colours it has now, and what it shows in words below it.

const SCALE = 2;
const CAPTION = 44;
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "paint-order",
  "display",
] as const;
const SPACE = "http://www.w3.org/2000/svg";

/** Return a PNG of the drawing at twice its size, with `lines` of text below; rejects where the browser makes none. */
export async function renderPicture(svg: SVGSVGElement, lines: string[]): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = copyWithStyle(svg);
  const whole = height + CAPTION;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(whole));
  copy.setAttribute("viewBox", `0 0 ${width} ${whole}`);
  const page = getComputedStyle(document.body);
  copy.prepend(build("rect", { width: "100%", height: "100%", fill: page.backgroundColor }));
  lines.forEach((line, place) => {
    const text = build("text", {
      x: "12",
      y: String(height + 14 + place * 18),
      fill: page.color,
      "font-family": page.fontFamily,
      "font-size": "12",
    });
    text.textContent = line;
    copy.append(text);
  });
  return paint(new XMLSerializer().serializeToString(copy), width * SCALE, whole * SCALE);
}

/** Hand a file to the reader, as a link would. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Return a copy in which what the style sheets say is said by attributes: a picture loads no style sheet. */
function copyWithStyle(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, place) => {
    const style = getComputedStyle(originals[place]!);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "style", "tabindex", "role"]) element.removeAttribute(name);
  });
  copy.removeAttribute("style");
  copy.removeAttribute("class");
  return copy;
}

function build(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

async function paint(markup: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("The browser made no picture.")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
