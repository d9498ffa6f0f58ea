/** A writer of small PDF files for tests: text at places, in Latin letters or any others, and what can go wrong. */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** Words at a place, in points from the lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Default 10. */
  readonly size?: number;
  /** Degrees against the clock. */
  readonly angle?: number;
  /** Written as programs write Arabic: each letter at its place, from left to right. */
  readonly isRightToLeft?: boolean;
}

export interface TestPage {
  readonly texts?: readonly Placed[];
  readonly rotate?: number;
  /** A picture over the whole page, as a scanner makes it. */
  readonly hasPicture?: boolean;
  /** Letters come out as signs of private use. */
  readonly isGarbled?: boolean;
  /** Written in place of the page's content. */
  readonly content?: Uint8Array;
}

export interface TestPdf {
  readonly pages: readonly TestPage[];
  readonly info?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  readonly language?: string;
  /** A user's password nobody knows. */
  readonly isLocked?: boolean;
}

/** Lines of one column, set below each other. Width in points: 5 for each letter at size 10. */
export const column = (lines: readonly string[], x: number, top: number, size = 10, leading = 12): Placed[] =>
  lines.map((text, i) => ({ text, x, y: top - i * leading, size }));

const isLatin = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);

/** The file's bytes. All letters are half as wide as they are high. */
export function writePdf(pdf: TestPdf): Uint8Array {
  const objects: (string | Buffer)[] = [];
  const add = (body: string | Buffer): number => objects.push(body);
  const stream = (dictionary: string, data: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`, "latin1"),
      data,
      Buffer.from("\nendstream", "latin1"),
    ]);
  const widths = `[${Array<string>(95).fill("500").join(" ")}]`;
  const latin = add(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Test /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths ${widths} >>`,
  );
  const wideFont = (target: string): number => {
    const map = add(stream("", Buffer.from(cmap(target), "latin1")));
    const inner = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wide /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /Identity-H /DescendantFonts [${inner} 0 R] /ToUnicode ${map} 0 R >>`,
    );
  };
  const [wide, garbled] = [wideFont("<0000>"), wideFont("<E000>")];
  const picture = add(
    stream(
      "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
      Uint8Array.of(0, 255, 255, 0),
    ),
  );
  const pagesAt = objects.length + 2 * pdf.pages.length + 1;
  const kids = pdf.pages.map((page) => {
    const data = page.content ?? Buffer.from(contentOf(page), "latin1");
    const content = add(stream("/Filter /FlateDecode", deflateSync(data)));
    return add(
      `<< /Type /Page /Parent ${pagesAt} 0 R /MediaBox [0 0 600 800] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R ` +
        `/Resources << /Font << /L ${latin} 0 R /W ${page.isGarbled ? garbled : wide} 0 R >> /XObject << /P ${picture} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const xmp =
    pdf.xmp === undefined
      ? ""
      : `/Metadata ${add(stream("/Type /Metadata /Subtype /XML", Buffer.from(pdf.xmp)))} 0 R`;
  const language = pdf.language === undefined ? "" : `/Lang (${pdf.language})`;
  const root = add(`<< /Type /Catalog /Pages ${pagesAt} 0 R ${language} ${xmp} >>`);
  const info = add(
    `<< ${Object.entries(pdf.info ?? {})
      .map(([name, value]) => `/${name} <feff${Buffer.from(value, "utf16le").swap16().toString("hex")}>`)
      .join(" ")} >>`,
  );
  const locked = pdf.isLocked ? `/Encrypt ${add(encryption())} 0 R` : "";
  return assemble(objects, `/Root ${root} 0 R /Info ${info} 0 R ${locked}`);
}

function contentOf({ texts = [], hasPicture, isGarbled }: TestPage): string {
  const drawn = texts.flatMap((placed) => (placed.isRightToLeft ? lettersOf(placed) : [placed]));
  const words = drawn.map(({ text, x, y, size = 10, angle = 0 }) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(" ");
    const isPlain = isLatin(text) && !isGarbled;
    const shown = isPlain
      ? `(${text.replace(/[\\()]/g, "\\$&")})`
      : `<${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
    return `BT /${isPlain ? "L" : "W"} ${size} Tf ${matrix} Tm ${shown} Tj ET`;
  });
  return [...(hasPicture ? ["q 600 0 0 800 0 0 cm /P Do Q"] : []), ...words].join("\n");
}

const lettersOf = (placed: Placed): Placed[] => [
  { ...placed, text: [...placed.text].toReversed().join(""), isRightToLeft: false },
];

const cmap = (target: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <0fff> ${target} endbfrange
endcmap end end`;

/** The oldest kind of protection, with keys that no empty password opens. */
function encryption(): string {
  const key = (name: string): string =>
    Buffer.concat([
      createHash("md5").update(name).digest(),
      createHash("md5").update(`${name}2`).digest(),
    ]).toString("hex");
  return `<< /Filter /Standard /V 1 /R 2 /O <${key("owner")}> /U <${key("user")}> /P -4 >>`;
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n", "latin1")];
  let at = parts[0]?.length ?? 0;
  const places: number[] = [];
  objects.forEach((body, i) => {
    places.push(at);
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      typeof body === "string" ? Buffer.from(body, "latin1") : body,
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    at += part.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} /ID [<00> <00>] >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
