import { EntenteError } from "@entente/claims";
import { Parser } from "htmlparser2";
import { localName } from "./xml-texts.ts";

/** A paragraph of a Word file. */
export interface DocxParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Word's own files stay below a hundred. */
const deepestNesting = 1_000;

/**
 * What is not the text: deleted and moved-away text, the second form of a drawing for older programs, codes of
 * fields, readings above letters, the settings of sections, and the two lines that part notes from text.
 */
const leftOut = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "rt", "sectPr"]);

/** Paragraphs of a part of a Word file (its body, its footnotes) with text, as they stand once changes are accepted. */
export function docxParagraphs(xml: string, file: string): DocxParagraph[] {
  const reader = new ParagraphReader(file);
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  if (!reader.isWhole) {
    throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "docx", why: "its text ends too soon" });
  }
  return reader.paragraphs;
}

interface OpenParagraph {
  text: string;
  style: string;
  /** Its end was deleted: what follows belongs to it. */
  goesOn: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** One pass over the XML. Text boxes stand within a paragraph and have paragraphs of their own. */
class ParagraphReader {
  readonly paragraphs: DocxParagraph[] = [];
  readonly #file: string;
  readonly #open: string[] = [];
  readonly #openParagraphs: OpenParagraph[] = [];
  #leftOutFrom: number | null = null;
  #isHidden = false;
  #carried = "";
  #closed = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether the XML had a root and closed it by itself; a parser closes all at the end of what was cut. */
  get isWhole(): boolean {
    return this.#closed > 0;
  }

  onopentag(qualified: string, attributes: Attributes): void {
    const name = localName(qualified);
    const parent = this.#open.at(-1);
    this.#open.push(name);
    if (this.#open.length > deepestNesting) {
      throw new EntenteError("ENT_FILE_BROKEN", {
        file: this.#file,
        kind: "docx",
        why: "its XML is nested too deep",
      });
    }
    if (this.#leftOutFrom !== null) return;
    const paragraph = this.#openParagraphs.at(-1);
    if (parent === "rPr") this.#setLook(name, attributes, paragraph);
    else if (leftOut.has(name) || isSeparator(name, attributes)) this.#leftOutFrom = this.#open.length;
    else if (name === "p") this.#openParagraphs.push({ text: "", style: "", goesOn: false });
    else if (name === "r") this.#isHidden = false;
    else if (name === "pStyle" && paragraph) paragraph.style = valueOf(attributes) ?? "";
    else if (parent === "r" && paragraph && !this.#isHidden) paragraph.text += signs[name] ?? "";
  }

  ontext(text: string): void {
    if (this.#leftOutFrom !== null || this.#isHidden || this.#open.at(-1) !== "t") return;
    const paragraph = this.#openParagraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  onclosetag(_name: string, isImplied: boolean): void {
    if (!isImplied) this.#closed = this.#open.length === 1 ? 1 : 0;
    const name = this.#open.pop();
    if (this.#leftOutFrom !== null) {
      if (this.#open.length < this.#leftOutFrom) this.#leftOutFrom = null;
    } else if (name === "p") this.#endParagraph();
    else if (name === "r") this.#isHidden = false;
  }

  /** How a run, or the end of a paragraph, looks. */
  #setLook(name: string, attributes: Attributes, paragraph: OpenParagraph | undefined): void {
    const isOfParagraph = this.#open.at(-3) === "pPr";
    if (name === "vanish" && !isOfParagraph)
      this.#isHidden = !["0", "false", "off"].includes(valueOf(attributes) ?? "");
    if (isOfParagraph && paragraph && (name === "del" || name === "moveFrom")) paragraph.goesOn = true;
  }

  #endParagraph(): void {
    const paragraph = this.#openParagraphs.pop();
    if (!paragraph) return;
    const isOuter = this.#openParagraphs.length === 0;
    const whole = isOuter ? this.#carried + paragraph.text : paragraph.text;
    if (isOuter) this.#carried = paragraph.goesOn ? whole : "";
    if (isOuter && paragraph.goesOn) return;
    const text = whole
      .replace(/[ \t]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (!/\S/.test(text) || /^(?:TOC|toc)\s?\d/.test(paragraph.style)) return;
    this.paragraphs.push({
      text: text.toWellFormed(),
      isHeading: /^(?:Title|Heading ?1)$/i.test(paragraph.style),
    });
  }
}

/** What a sign in a run stands for. */
const signs: Readonly<Record<string, string>> = {
  tab: " ",
  ptab: " ",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
};

const isSeparator = (name: string, attributes: Attributes): boolean =>
  (name === "footnote" || name === "endnote") &&
  /separator|notice/i.test(attribute(attributes, "type") ?? "");

const valueOf = (attributes: Attributes): string | undefined => attribute(attributes, "val");

const attribute = (attributes: Attributes, local: string): string | undefined =>
  Object.entries(attributes).find(([name]) => localName(name) === local)?.[1];
