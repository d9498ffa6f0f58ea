/**
 * Gathers a page's running text into paragraphs: white space is folded as a browser shows it, paragraphs are
 * separated by a blank line, a line break stays a line break. No-break spaces are kept.
 */
export class ParagraphWriter {
  readonly #paragraphs: string[] = [];
  #parts: string[] = [];
  #lineHasText = false;
  #preformatted = false;

  /** Adds text to the paragraph that is open. */
  text(text: string): void {
    this.#parts.push(this.#preformatted ? text : text.replace(/[ \t\n\r\f]+/g, " "));
    if (!this.#lineHasText) this.#lineHasText = /\S/.test(text);
  }

  /** A line break; a second one in a row ends the paragraph, as pages without paragraphs mean it. */
  breakLine(): void {
    if (!this.#lineHasText) return this.endParagraph();
    this.#parts.push("\n");
    this.#lineHasText = false;
  }

  /** Ends the paragraph that is open, if it holds anything that can be seen. */
  endParagraph(): void {
    const raw = this.#parts.join("");
    this.#parts = [];
    this.#lineHasText = false;
    const paragraph = this.#preformatted
      ? raw.replace(/\r\n?/g, "\n").replace(/^\n+/, "").trimEnd()
      : raw
          .replace(/ {2,}/g, " ")
          .replace(/ ?\n ?/g, "\n")
          .replace(/^[ \n]+/, "")
          .replace(/[ \n]$/, "");
    if (/\S/.test(paragraph)) this.#paragraphs.push(paragraph);
  }

  /** Ends the paragraph and says whether the next ones keep their white space as it is. */
  preformat(isOn: boolean): void {
    this.endParagraph();
    this.#preformatted = isOn;
  }

  /** The whole text. */
  finish(): string {
    this.endParagraph();
    return this.#paragraphs.join("\n\n");
  }
}
