import { hatching, typeface, type Frame, type Look, type Pen, type TextLook, type Trace } from "./pen.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// Characters that XML does not allow at all.
// oxlint-disable-next-line no-control-regex
const isForbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as it may stand in XML, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(isForbidden, "�").replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Traces a path's `d`. */
class PathTrace implements Trace {
  readonly parts: string[] = [];

  moveTo(x: number, y: number): void {
    this.parts.push(`M${tenth(x)} ${tenth(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.parts.push(`L${tenth(x)} ${tenth(y)}`);
  }

  bezierCurveTo(...places: [number, number, number, number, number, number]): void {
    this.parts.push(`C${places.map(tenth).join(" ")}`);
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number): [number, number] => [
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
    ];
    const r = tenth(radius);
    const middle = (from + to) / 2;
    for (const [index, angle] of [from, middle, to].entries()) {
      const [px, py] = at(angle).map(tenth);
      this.parts.push(
        index === 0 ? `${this.parts.length ? "L" : "M"}${px} ${py}` : `A${r} ${r} 0 0 1 ${px} ${py}`,
      );
    }
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.parts.push(`M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}Z`);
  }

  closePath(): void {
    this.parts.push("Z");
  }
}

/**
 * Draws into the text of an SVG file, with attributes alone: it needs no style sheet and runs no script.
 *
 * @example
 * const pen = new SvgPen(100, 40, "#ffffff");
 * pen.text("ELN", 10, 20, { size: 12, fill: "#000000" });
 * pen.file("Who stood with whom");
 */
export class SvgPen implements Pen {
  readonly #size: { readonly width: number; readonly height: number };
  readonly #ground: string;
  readonly #parts: string[] = [];
  readonly #definitions: string[] = [];

  constructor(width: number, height: number, ground: string) {
    this.#size = { width: Math.ceil(width), height: Math.ceil(height) };
    this.#ground = ground;
  }

  shape(draw: (trace: Trace) => void, look: Look): void {
    const trace = new PathTrace();
    draw(trace);
    if (trace.parts.length === 0) return;
    const { fill, stroke, width, dash, isRound, opacity } = look;
    const strokes =
      stroke === undefined
        ? ""
        : ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(" ")}"` : ""}${isRound ? ' stroke-linecap="round"' : ""}`;
    this.#parts.push(
      `<path d="${trace.parts.join("")}" fill="${fill ?? "none"}"${strokes}${opacityOf(opacity)}/>`,
    );
  }

  text(text: string, x: number, y: number, look: TextLook): void {
    const { size, fill, weight, anchor, halo, isItalic, isTurned, opacity } = look;
    const place = isTurned
      ? `transform="translate(${tenth(x)} ${tenth(y)}) rotate(-90)"`
      : `x="${tenth(x)}" y="${tenth(y)}"`;
    const edge =
      halo === undefined
        ? ""
        : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
    this.#parts.push(
      `<text ${place} font-size="${size}" fill="${fill}"${weight ? ` font-weight="${weight}"` : ""}${anchor && anchor !== "start" ? ` text-anchor="${anchor}"` : ""}${isItalic ? ' font-style="italic"' : ""}${edge}${opacityOf(opacity)}>${escapeXml(text)}</text>`,
    );
  }

  fade({ x, y, width, height }: Frame, colour: string, from: number, to: number): void {
    const id = `fade${this.#definitions.length}`;
    this.#definitions.push(
      `<linearGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${from}"/><stop offset="1" stop-color="${colour}" stop-opacity="${to}"/></linearGradient>`,
    );
    this.#parts.push(
      `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="url(#${id})"/>`,
    );
  }

  hatch({ x, y, width, height }: Frame, colour: string): void {
    const id = `hatch${this.#definitions.length}`;
    const { apart, width: wide } = hatching;
    this.#definitions.push(
      `<pattern id="${id}" width="${tenth(apart / Math.SQRT2)}" height="${apart}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${wide}" height="${apart}" fill="${colour}"/></pattern>`,
    );
    this.#parts.push(
      `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" fill="url(#${id})"/>`,
    );
  }

  within({ x, y, width, height }: Frame, draw: () => void): void {
    const id = `within${this.#definitions.length}`;
    this.#definitions.push(
      `<clipPath id="${id}"><rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"/></clipPath>`,
    );
    this.#group(`clip-path="url(#${id})"`, draw);
  }

  faint(strength: number, draw: () => void): void {
    this.#group(`opacity="${strength}"`, draw);
  }

  moved(x: number, y: number, draw: () => void): void {
    this.#group(`transform="translate(${tenth(x)} ${tenth(y)})"`, draw);
  }

  /** The whole file. */
  file(title: string): string {
    const { width, height } = this.#size;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(typeface)}">`,
      `<title>${escapeXml(title)}</title>`,
      `<defs>${this.#definitions.join("")}</defs>`,
      `<rect width="${width}" height="${height}" fill="${this.#ground}"/>`,
      ...this.#parts,
      "</svg>\n",
    ].join("\n");
  }

  #group(attributes: string, draw: () => void): void {
    this.#parts.push(`<g ${attributes}>`);
    draw();
    this.#parts.push("</g>");
  }
}

const opacityOf = (opacity: number | undefined): string =>
  opacity === undefined ? "" : ` opacity="${opacity}"`;
