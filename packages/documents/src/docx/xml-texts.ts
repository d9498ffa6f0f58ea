import { Parser } from "htmlparser2";

/** The name of an element or attribute without its prefix, which a file may choose as it likes. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The text of each element that has some, by its name without prefix; the first where there are several. */
export function xmlTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(localName(name)),
      onclosetag: () => void open.pop(),
      ontext(text) {
        const name = open.at(-1);
        if (name !== undefined) texts.set(name, (texts.get(name) ?? "") + text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return new Map([...texts].map(([name, text]) => [name, text.trim()]));
}
