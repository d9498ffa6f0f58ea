import { fromMarkdown } from "mdast-util-from-markdown";
import type { Extract } from "../extract.ts";
import { plainLine } from "../stated-fields.ts";
import { takeFrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { markdownPieces } from "./markdown-pieces.ts";

/**
 * The words of a Markdown text, its paragraphs separated by a blank line, and what its front matter states. The
 * first heading is the title where the front matter gives none.
 */
export function extractMarkdown(file: string, markdown: string): Extract {
  const { stated, problems, body } = takeFrontMatter(file, markdown.replace(/\r\n?/g, "\n"));
  const paragraphs: string[] = [];
  let heading: string | null = null;
  for (const piece of markdownPieces(body)) {
    if (piece.isPlain) {
      paragraphs.push(piece.text.trim());
      continue;
    }
    for (const block of markdownBlocks(fromMarkdown(piece.text))) {
      paragraphs.push(block.text);
      if (block.isHeading) heading ??= plainLine(block.text);
    }
  }
  return { text: paragraphs.join("\n\n"), stated: { ...stated, title: stated.title ?? heading }, problems };
}
