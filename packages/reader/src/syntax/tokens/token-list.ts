/** No space stands before the token. */
export const gluedFlag = 1;
/** The token begins a sentence. */
export const sentenceFlag = 2;
/** The token begins a paragraph (and so a sentence). */
export const paragraphFlag = 4;
/** Two words seem to be written as one ("AbdallahAzzam"): a capital follows a small letter. */
export const joinedFlag = 8;

/** The tokens of a text: where each begins and ends, in UTF-16 units, and what is known of it. */
export class TokenList {
  length = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  flags = new Uint8Array(1024);

  /** Adds a token behind all others. */
  add(start: number, end: number, flags: number): void {
    if (this.length === this.starts.length) this.#grow();
    const glued = this.length > 0 && this.ends[this.length - 1] === start ? gluedFlag : 0;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.flags[this.length] = flags | glued;
    this.length++;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    const flags = new Uint8Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    flags.set(this.flags);
    this.starts = starts;
    this.ends = ends;
    this.flags = flags;
  }
}
