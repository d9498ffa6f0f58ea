import { Tokenizer, type QuoteType } from "htmlparser2";
import { ParagraphWriter } from "./paragraph-writer.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Tags that begin and end a paragraph. Cells of a table are paragraphs too: a row is no sentence. */
const blockTags = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary table tbody td tfoot th thead tr ul",
);
/** Tags whose content a browser shows as letters of code or not at all. */
const unseenTags = words("script style title textarea template xmp");
/** Tags whose content is a control, a picture or a stand-in, and not the report. */
const asideTags = words(
  "audio button canvas datalist iframe noembed noframes noscript object select svg video",
);
/** Tags with no content, which therefore can't hide any. */
const voidTags = words("area base br col embed hr img input link meta source track wbr");
/** Tags whose end may be left out: what they hide can't be told by waiting for their end. */
const endlessTags = words("body html p li dt dd tr td th thead tbody tfoot option optgroup");

/**
 * The text of a page or a part of one: what a reader would see, in paragraphs, entities decoded, nothing run.
 * It is read in one pass that keeps no tree, so neither depth nor size of the page matters.
 *
 * @example
 * visibleText("<h1>Truce</h1><p>Alpha &amp; Beta<script>x()</script> met.</p>"); // "Truce\n\nAlpha & Beta met."
 */
export function visibleText(html: string): string {
  const careful = new VisibleText(html, true);
  // A control that is never closed would hide all that follows: then rather a caption too many.
  return careful.isStillHiding ? new VisibleText(html, false).text : careful.text;
}

/** One pass over a page. The methods without a comment are the tokenizer's events. */
class VisibleText {
  readonly text: string;
  readonly #html: string;
  readonly #hidesAsides: boolean;
  readonly #writer = new ParagraphWriter();
  /** The tag whose end ends what is hidden, and how many of its name are open. */
  #hiding: { tag: string; open: number } | null = null;
  #tag = "";
  #attribute = "";
  #value = "";
  #isHidden = false;

  constructor(html: string, hidesAsides: boolean) {
    this.#html = html;
    this.#hidesAsides = hidesAsides;
    const tokenizer = new Tokenizer({ decodeEntities: true }, this);
    tokenizer.write(html);
    tokenizer.end();
    this.text = this.#writer.finish();
  }

  get isStillHiding(): boolean {
    return this.#hiding !== null && !unseenTags.has(this.#hiding.tag);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#isHidden = unseenTags.has(this.#tag) || (this.#hidesAsides && asideTags.has(this.#tag));
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    // Only short values are looked at; a page may hold pictures as attributes.
    if (end - start < 1000) this.#value += this.#html.slice(start, end);
  }

  onattribentity(): void {}

  onattribend(_quote: QuoteType): void {
    if (this.#hidesAsides && !endlessTags.has(this.#tag) && hides(this.#attribute, this.#value)) {
      this.#isHidden = true;
    }
  }

  onopentagend(): void {
    const tag = this.#tag;
    if (this.#hiding) {
      if (this.#hiding.tag === tag) this.#hiding.open++;
      return;
    }
    if (this.#isHidden && !voidTags.has(tag)) {
      this.#hiding = { tag, open: 1 };
      if (blockTags.has(tag)) this.#writer.endParagraph();
    } else if (tag === "pre" || tag === "listing") this.#writer.preformat(true);
    else if (tag === "br") this.#writer.breakLine();
    else if (blockTags.has(tag)) this.#writer.endParagraph();
  }

  onselfclosingtag(): void {
    // Only drawings may close themselves: HTML reads <div/> as <div>.
    if (this.#tag !== "svg") this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (this.#hiding) {
      if (this.#hiding.tag === tag && --this.#hiding.open === 0) this.#hiding = null;
    } else if (tag === "pre" || tag === "listing") this.#writer.preformat(false);
    else if (tag === "br") this.#writer.breakLine();
    else if (blockTags.has(tag)) this.#writer.endParagraph();
  }

  ontext(start: number, end: number): void {
    if (!this.#hiding) this.#writer.text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    // The decoder gives what can't be a character as U+FFFD already.
    if (!this.#hiding) this.#writer.text(String.fromCodePoint(codePoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

function hides(attribute: string, value: string): boolean {
  if (attribute === "hidden") return true;
  if (attribute === "aria-hidden") return value.trim() === "true";
  return attribute === "style" && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value);
}
