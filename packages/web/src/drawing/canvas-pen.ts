import { hatching, typeface, type Frame, type Look, type Pen, type TextLook, type Trace } from "./pen.ts";

/** Draws on a canvas. */
export class CanvasPen implements Pen {
  readonly #canvas: CanvasRenderingContext2D;
  #font = "";

  constructor(canvas: CanvasRenderingContext2D) {
    this.#canvas = canvas;
  }

  shape(draw: (trace: Trace) => void, look: Look): void {
    const canvas = this.#canvas;
    const strength = canvas.globalAlpha;
    if (look.opacity !== undefined) canvas.globalAlpha = strength * look.opacity;
    canvas.beginPath();
    draw(canvas);
    if (look.fill !== undefined) {
      canvas.fillStyle = look.fill;
      canvas.fill();
    }
    if (look.stroke !== undefined) {
      canvas.strokeStyle = look.stroke;
      canvas.lineWidth = look.width ?? 1;
      canvas.setLineDash(look.dash ? [...look.dash] : []);
      canvas.lineCap = look.isRound ? "round" : "butt";
      canvas.lineJoin = "round";
      canvas.stroke();
    }
    canvas.globalAlpha = strength;
  }

  text(text: string, x: number, y: number, look: TextLook): void {
    const canvas = this.#canvas;
    const strength = canvas.globalAlpha;
    if (look.opacity !== undefined) canvas.globalAlpha = strength * look.opacity;
    const font = `${look.isItalic ? "italic " : ""}${look.weight ?? 400} ${look.size}px ${typeface}`;
    if (font !== this.#font) {
      canvas.font = font;
      this.#font = font;
    }
    canvas.textAlign =
      look.anchor === "middle" ? "center" : (look.anchor ?? "start") === "end" ? "right" : "left";
    canvas.fillStyle = look.fill;
    if (look.isTurned) {
      canvas.save();
      canvas.translate(x, y);
      canvas.rotate(-Math.PI / 2);
      canvas.fillText(text, 0, 0);
      canvas.restore();
    } else {
      if (look.halo !== undefined) {
        canvas.strokeStyle = look.halo;
        canvas.lineWidth = 3;
        canvas.setLineDash([]);
        canvas.lineJoin = "round";
        canvas.strokeText(text, x, y);
      }
      canvas.fillText(text, x, y);
    }
    canvas.globalAlpha = strength;
  }

  fade({ x, y, width, height }: Frame, colour: string, from: number, to: number): void {
    const canvas = this.#canvas;
    const gradient = canvas.createLinearGradient(x, 0, x + width, 0);
    gradient.addColorStop(0, withStrength(colour, from));
    gradient.addColorStop(1, withStrength(colour, to));
    canvas.fillStyle = gradient;
    canvas.fillRect(x, y, width, height);
  }

  hatch({ x, y, width, height }: Frame, colour: string): void {
    const canvas = this.#canvas;
    const stripes = canvas.createPattern(stripesOf(colour), "repeat");
    if (!stripes) return;
    canvas.fillStyle = stripes;
    canvas.fillRect(x, y, width, height);
  }

  within({ x, y, width, height }: Frame, draw: () => void): void {
    const canvas = this.#canvas;
    canvas.save();
    canvas.beginPath();
    canvas.rect(x, y, width, height);
    canvas.clip();
    draw();
    canvas.restore();
    this.#font = "";
  }

  faint(strength: number, draw: () => void): void {
    const canvas = this.#canvas;
    const before = canvas.globalAlpha;
    canvas.globalAlpha = before * strength;
    draw();
    canvas.globalAlpha = before;
  }

  moved(x: number, y: number, draw: () => void): void {
    const canvas = this.#canvas;
    canvas.save();
    canvas.translate(x, y);
    draw();
    canvas.restore();
    this.#font = "";
  }
}

const tiles = new Map<string, HTMLCanvasElement>();

/** One tile of stripes, which costs far less to repeat than stripes to stroke. */
function stripesOf(colour: string): HTMLCanvasElement {
  const known = tiles.get(colour);
  if (known) return known;
  const { apart, width } = hatching;
  const tile = document.createElement("canvas");
  tile.width = tile.height = apart;
  const canvas = tile.getContext("2d");
  if (canvas) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.beginPath();
    for (const start of [-apart, 0, apart]) {
      canvas.moveTo(start - apart, 2 * apart);
      canvas.lineTo(start + 2 * apart, -apart);
    }
    canvas.stroke();
  }
  tiles.set(colour, tile);
  return tile;
}

/** A colour `#rrggbb` with a strength from 0 to 1. */
export function withStrength(colour: string, strength: number): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return colour;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return `rgb(${red} ${green} ${blue} / ${strength})`;
}
