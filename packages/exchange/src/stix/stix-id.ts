import { parse, v5 } from "uuid";

/** Our own namespace for identifiers that are made from what they name, so that the same thing always has the same one. */
const namespace = parse("5a7e2b64-7c51-5d0e-9a53-1f6b0c9d4e21");

/** The bytes of a text that is all ASCII, as almost every key is; null for others, which have to be encoded. */
function asciiOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return null;
    bytes[at] = code;
  }
  return bytes;
}

/** A STIX identifier: the type and a UUID made from a key. */
export function stixId(type: string, key: string): string {
  const name = `${type} ${key}`;
  return `${type}--${v5(asciiOf(name) ?? name, namespace)}`;
}
