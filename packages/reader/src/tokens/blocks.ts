/** A stretch of the report that is read in one go: whole paragraphs where they are short enough. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Length a block is let grow to. Reading is linear in the number of blocks and its memory is bounded by one. */
export const blockLength = 32_768;

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** Where to cut before `limit`: the last paragraph end, else line end, else sentence end, else blank, else just there. */
function cutBefore(text: string, start: number, limit: number): number {
  const floor = start + (limit - start) / 2;
  for (const mark of ["\n\n", "\n", ". ", " "]) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at >= floor) return at + mark.length;
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

/**
 * Cuts a text into blocks that cover it without gaps.
 *
 * @param length the longest a block may be, in UTF-16 units.
 */
export function cutBlocks(text: string, length = blockLength): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= length ? text.length : cutBefore(text, start, start + length);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
}
