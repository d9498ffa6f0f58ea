import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import type { Extract } from "../extract.ts";
import { plainLine } from "../stated-fields.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { markdownPieces } from "./markdown-pieces.ts";

/**
 * The words of a Markdown text, its paragraphs separated by a blank line, and what its front matter states. The
 * first heading is the title where the front matter gives none.
 */
export function extractMarkdown(file: string, markdown: string): Extract {
  const paragraphs: string[] = [];
  let heading: string | null = null;
  let front: FrontMatter | null = null;
  for (const [index, piece] of markdownPieces(markdown.replace(/\r\n?/g, "\n")).entries()) {
    if (piece.isPlain) {
      if (/\S/.test(piece.text)) paragraphs.push(piece.text.trim());
      continue;
    }
    // Only the very beginning can be front matter; elsewhere the same lines are rules and words.
    if (index === 0) front = frontMatterOf(file, piece.text);
    for (const block of markdownBlocks(
      fromMarkdown(piece.text, front && index === 0 ? withFrontMatter : {}),
    )) {
      paragraphs.push(block.text);
      if (block.isHeading) heading ??= plainLine(block.text);
    }
  }
  const stated = { ...front?.stated, title: front?.stated.title ?? heading };
  return { text: paragraphs.join("\n\n"), stated, problems: front?.problems ?? [] };
}

const withFrontMatter = { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] };

function frontMatterOf(file: string, markdown: string): FrontMatter | null {
  if (!markdown.startsWith("---")) return null;
  const first = fromMarkdown(markdown, withFrontMatter).children[0];
  return first?.type === "yaml" ? readFrontMatter(file, first.value) : null;
}
