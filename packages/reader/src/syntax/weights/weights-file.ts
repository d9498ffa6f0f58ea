/**
 * The weights file: "ENTW", a version, the length of a directory in JSON, the directory, then the columns it lists,
 * each beginning at a multiple of eight bytes. All numbers are little-endian, as on every machine we run on.
 */

const mark = 0x57544e45;
const version = 2;
const alignment = 8;

/** Kinds of columns. */
export interface Columns {
  readonly i8: Int8Array;
  readonly i16: Int16Array;
  readonly i32: Int32Array;
  readonly f32: Float32Array;
}
type Kind = keyof Columns;

interface Entry {
  readonly kind: Kind;
  readonly start: number;
  readonly length: number;
}
interface Directory {
  readonly columns: Readonly<Record<string, Entry>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** A weights file taken apart. */
export interface WeightsFile {
  /** A column of numbers. Throws if the file has none of that name and kind. */
  column<K extends Kind>(name: string, kind: K): Columns[K];
  /** A list of texts, such as the names of the labels. Throws if the file has none of that name. */
  texts(name: string): readonly string[];
}

/** Takes a weights file apart; its columns are views of the buffer. Throws if it isn't one of this version. */
export function readWeights(buffer: ArrayBuffer): WeightsFile {
  const head = new DataView(buffer);
  if (buffer.byteLength < 12 || head.getUint32(0, true) !== mark)
    throw new Error("These are not weights of the parser.");
  const found = head.getUint32(4, true);
  if (found !== version)
    throw new Error(`These weights are of version ${found}; this program reads version ${version}.`);
  const size = head.getUint32(8, true);
  const directory = JSON.parse(asciiText(new Uint8Array(buffer, 12, size))) as Directory;
  const base = aligned(12 + size);
  return {
    column: (name, kind) => {
      const entry = directory.columns[name];
      if (entry === undefined || entry.kind !== kind) throw new Error(`The weights have no column ${name}.`);
      return view(buffer, base + entry.start, entry.length)[kind]();
    },
    texts: (name) => {
      const texts = directory.texts[name];
      if (texts === undefined) throw new Error(`The weights have no texts ${name}.`);
      return texts;
    },
  };
}

function view(buffer: ArrayBuffer, start: number, length: number): { [K in Kind]: () => Columns[K] } {
  return {
    i8: () => new Int8Array(buffer, start, length),
    i16: () => new Int16Array(buffer, start, length),
    i32: () => new Int32Array(buffer, start, length),
    f32: () => new Float32Array(buffer, start, length),
  };
}

/** Puts a weights file together. */
export function writeWeights(
  columns: Readonly<Record<string, Columns[Kind]>>,
  texts: Readonly<Record<string, readonly string[]>>,
): ArrayBuffer {
  const entries: Record<string, Entry> = {};
  let end = 0;
  for (const [name, column] of Object.entries(columns)) {
    entries[name] = { kind: kindOf(column), start: end, length: column.length };
    end = aligned(end + column.byteLength);
  }
  const directory = asciiBytes(JSON.stringify({ columns: entries, texts } satisfies Directory));
  const base = aligned(12 + directory.length);
  const buffer = new ArrayBuffer(base + end);
  const head = new DataView(buffer);
  head.setUint32(0, mark, true);
  head.setUint32(4, version, true);
  head.setUint32(8, directory.length, true);
  new Uint8Array(buffer, 12).set(directory);
  for (const [name, column] of Object.entries(columns)) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    new Uint8Array(buffer, base + (entries[name] as Entry).start).set(bytes);
  }
  return buffer;
}

/** Bytes of a text, what isn't ASCII as JSON escapes: the core has no text encoder. */
function asciiBytes(json: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit < 128) bytes.push(unit);
    else for (const digit of `\\u${unit.toString(16).padStart(4, "0")}`) bytes.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

function asciiText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function kindOf(column: Columns[Kind]): Kind {
  if (column instanceof Int8Array) return "i8";
  if (column instanceof Int16Array) return "i16";
  return column instanceof Int32Array ? "i32" : "f32";
}

function aligned(at: number): number {
  return Math.ceil(at / alignment) * alignment;
}
