import { TextDecoder } from "node:util";
import { EntenteError, problem, type Problem } from "@entente/claims";

/** A file's bytes as text, with a warning where its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const byteOrderMarks = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;

/**
 * Decodes text. In this order: the byte order mark; UTF-16 without one, where every other byte is mostly zero; UTF-8
 * where every byte fits; the encoding the file states, if it states one; UTF-8 with its unreadable places replaced,
 * where most of it fits (a file cut in the middle of a letter); Windows-1252. The byte order mark is no part of the text.
 *
 * @param stated the encoding's name as the file gives it (a page's `<meta charset>`), or null.
 * @throws EntenteError `ENT_FILE_BINARY` at the first zero byte, which no text holds.
 * @example
 * decodeBytes("a.txt", new TextEncoder().encode("Šumadija")).text; // "Šumadija"
 */
export function decodeBytes(file: string, bytes: Uint8Array, stated: string | null = null): Decoded {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked && marked.encoding !== "utf-8") return decodeUtf16(file, bytes, marked.encoding);
  const zero = bytes.indexOf(0);
  const wide = zero < 0 ? null : decodeUnmarkedUtf16(bytes);
  if (wide) return { text: wide.text, problems: [guess(file, wide.encoding)] };
  refuseZeroByte(file, zero);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, problems: [] };
  const decoder = decoderFor(stated);
  if (decoder && !marked) return decodeAs(file, bytes, decoder, stated as string);
  const patched = new TextDecoder("utf-8").decode(bytes);
  const damage = countDamage(patched);
  if (marked || damage.whole >= 4 * damage.replaced) {
    return { text: patched, problems: [guess(file, damagedName("UTF-8", damage.replaced))] };
  }
  const text = new TextDecoder("windows-1252").decode(bytes);
  return { text, problems: [guess(file, "Windows-1252")] };
}

function decodeUtf16(file: string, bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const zero = text.indexOf("\0");
  // The mark takes two bytes and is no part of the text.
  refuseZeroByte(file, zero < 0 ? -1 : 2 + 2 * zero);
  return { text, problems: [] };
}

/** How much of a file is looked at, and how many of its pairs of bytes must have a zero on one side and none on the other. */
const sampleLength = 4_096;
/** Fewer bytes than this tell nothing. */
const shortestSample = 32;
const fewestZeros = 1 / 4;

/** Text in UTF-16 without a mark: half of the bytes of its Latin letters, digits and spaces are zero. Null for all else. */
function decodeUnmarkedUtf16(bytes: Uint8Array): { text: string; encoding: string } | null {
  const length = Math.min(bytes.length, sampleLength);
  let [first, second] = [0, 0];
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) first++;
    else second++;
  }
  if (length < shortestSample) return null;
  if (Math.min(first, second) > 0 || Math.max(first, second) < fewestZeros * (length / 2)) return null;
  const encoding = second > 0 ? "utf-16le" : "utf-16be";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Numbers of 16 bits look alike, but give signs that no text holds.
    return /[\p{Cc}--\s]|[\ufffe\uffff]/v.test(text) ? null : { text, encoding: encoding.toUpperCase() };
  } catch {
    return null;
  }
}

function decodeAs(file: string, bytes: Uint8Array, decoder: TextDecoder, name: string): Decoded {
  const text = decoder.decode(bytes);
  const { replaced } = countDamage(text);
  return { text, problems: replaced === 0 ? [] : [guess(file, damagedName(name, replaced))] };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A decoder for a stated encoding; none for UTF-8, which has been tried, or UTF-16, which would have shown a mark. */
function decoderFor(stated: string | null): TextDecoder | null {
  if (stated === null) return null;
  try {
    const decoder = new TextDecoder(stated);
    return decoder.encoding.startsWith("utf-") ? null : decoder;
  } catch {
    return null;
  }
}

function refuseZeroByte(file: string, offset: number): void {
  if (offset >= 0) throw new EntenteError("ENT_FILE_BINARY", { file, offset });
}

/** How many characters beyond ASCII came out whole, and how many as the replacement character U+FFFD. */
function countDamage(text: string): { whole: number; replaced: number } {
  let whole = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) replaced++;
    else if (unit > 0x7f) whole++;
  }
  return { whole, replaced };
}

const damagedName = (encoding: string, places: number): string =>
  `damaged ${encoding} (${places} ${places === 1 ? "place" : "places"} unreadable)`;

const guess = (file: string, encoding: string): Problem =>
  problem("warning", "ENT_ENCODING_GUESSED", { file, encoding });
