import { Parser } from "htmlparser2";

/** The deepest that tags may be nested. Pages as they are written stay below sixty. */
export const deepestNesting = 128;

/** What one pass over a page finds: how large it is, and what it states about itself, as yet unweighed. */
export interface PageScan {
  readonly elements: number;
  /** Stretches of text between tags and entities. */
  readonly texts: number;
  /** The deepest nesting; beyond {@link deepestNesting} the scan stops. */
  readonly depth: number;
  /** The sum of the depths of all elements. */
  readonly depthInAll: number;
  readonly hasBody: boolean;
  /** `<html lang>`. */
  readonly language: string | null;
  /** `<title>`. */
  readonly title: string | null;
  readonly headings: readonly string[];
  /** Contents of `<meta>` by `name`, `property` or `itemprop`, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `<link rel=canonical>`. */
  readonly canonical: string | null;
  /** Texts of the elements marked as the author. */
  readonly authors: readonly string[];
  /** JSON-LD scripts. */
  readonly linkedData: readonly string[];
  readonly times: readonly PageTime[];
  /** The address that a browser wrote into a page it saved. */
  readonly savedFrom: string | null;
}

/** A `<time>` with a date for machines. */
export interface PageTime {
  readonly date: string;
  /** Marked as the date of publication. */
  readonly isPublication: boolean;
  /** Within the page's `<article>` or `<main>`. */
  readonly isInArticle: boolean;
}

/** Enough for any page; a hostile one shall not fill the memory. */
const mostOfEach = 50;
const pieceLength = 16_384;

/**
 * Scans a page without building a tree. It stops soon after the nesting passes {@link deepestNesting}, for the
 * parser's time grows with the square of the depth.
 */
export function scanPage(html: string): PageScan {
  const scanner = new PageScanner();
  const parser = new Parser(scanner, { decodeEntities: true });
  for (let at = 0; at < html.length && scanner.depth <= deepestNesting; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
  }
  if (scanner.depth <= deepestNesting) parser.end();
  return scanner;
}

type Capture = "title" | "heading" | "author" | "linkedData";
type Attributes = Readonly<Record<string, string>>;

class PageScanner implements PageScan {
  elements = 0;
  texts = 0;
  depth = 0;
  depthInAll = 0;
  hasBody = false;
  language: string | null = null;
  title: string | null = null;
  canonical: string | null = null;
  savedFrom: string | null = null;
  readonly headings: string[] = [];
  readonly authors: string[] = [];
  readonly linkedData: string[] = [];
  readonly times: PageTime[] = [];
  readonly metas = new Map<string, string[]>();
  #open = 0;
  #articleDepth: number | null = null;
  #capture: { into: Capture; depth: number; parts: string[] } | null = null;

  onopentag(tag: string, attributes: Attributes): void {
    this.elements++;
    this.#open++;
    this.depthInAll += this.#open;
    if (this.#open > this.depth) this.depth = this.#open;
    if (tag === "html") this.language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
    else if (tag === "body") this.hasBody = true;
    else if (tag === "meta") this.#addMeta(attributes);
    else if (tag === "link") this.#addLink(attributes);
    else if (tag === "time") this.#addTime(attributes);
    else if (tag === "article" || tag === "main") this.#articleDepth ??= this.#open;
    const into = this.#capture === null ? captureOf(tag, attributes) : null;
    if (into) this.#capture = { into, depth: this.#open, parts: [] };
  }

  onclosetag(): void {
    if (this.#capture?.depth === this.#open) this.#endCapture();
    if (this.#articleDepth === this.#open) this.#articleDepth = null;
    this.#open--;
  }

  ontext(text: string): void {
    this.texts++;
    this.#capture?.parts.push(text);
  }

  oncomment(comment: string): void {
    this.savedFrom ??= /^\s*saved from url=\(\d+\)(\S+)/.exec(comment.slice(0, 2000))?.[1] ?? null;
  }

  #endCapture(): void {
    if (!this.#capture) return;
    const text = this.#capture.parts.join("");
    const { into } = this.#capture;
    this.#capture = null;
    if (into === "title") this.title ??= text;
    else if (into === "heading") addTo(this.headings, text);
    else if (into === "author") addTo(this.authors, text);
    else addTo(this.linkedData, text);
  }

  #addMeta(attributes: Attributes): void {
    const name =
      attributes["name"] ?? attributes["property"] ?? attributes["itemprop"] ?? attributes["http-equiv"];
    const content = attributes["content"];
    if (name === undefined || content === undefined || this.metas.size >= 1000) return;
    const key = name.trim().toLowerCase();
    const contents = this.metas.get(key) ?? [];
    addTo(contents, content);
    this.metas.set(key, contents);
  }

  #addLink(attributes: Attributes): void {
    const relations = (attributes["rel"] ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("canonical")) this.canonical ??= attributes["href"] ?? null;
  }

  #addTime(attributes: Attributes): void {
    const date = attributes["datetime"];
    if (date === undefined) return;
    const isPublication = "pubdate" in attributes || hasWord(attributes["itemprop"], "datePublished");
    addTo(this.times, { date, isPublication, isInArticle: this.#articleDepth !== null });
  }
}

function captureOf(tag: string, attributes: Attributes): Capture | null {
  if (tag === "title") return "title";
  if (tag === "h1") return "heading";
  if (tag === "script") {
    return (attributes["type"] ?? "").trim().toLowerCase() === "application/ld+json" ? "linkedData" : null;
  }
  const isAuthor = hasWord(attributes["rel"], "author") || hasWord(attributes["itemprop"], "author");
  return isAuthor && tag !== "meta" && tag !== "link" ? "author" : null;
}

const hasWord = (list: string | undefined, word: string): boolean =>
  list !== undefined && list.split(/\s+/).some((part) => part.toLowerCase() === word.toLowerCase());

function addTo<T>(list: T[], item: T): void {
  if (list.length < mostOfEach) list.push(item);
}
