import type { fromMarkdown } from "mdast-util-from-markdown";
import { visibleText } from "../html/visible-text.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];

/** A paragraph of a Markdown text without its marks. */
export interface MarkdownBlock {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The paragraphs, headings, list items, quotes and code of a Markdown tree as plain text, in order. Links become
 * their text; pictures, comments and link definitions are left out; HTML becomes what can be seen of it. Lines
 * within a paragraph stay lines.
 */
export function* markdownBlocks(tree: Nodes): Generator<MarkdownBlock> {
  // A stack of our own: marks may be nested deeper than calls can be.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const text = blockText(node);
    if (text === null) {
      if ("children" in node) waiting.push(...node.children.toReversed());
    } else if (/\S/.test(text)) {
      yield { text: text.replace(/^\n+/, "").trimEnd(), isHeading: node.type === "heading" };
    }
  }
}

/** The text of a node that is one block; null for one that holds blocks, or nothing. */
function blockText(node: Nodes): string | null {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return inlineText(node);
    case "code":
      return node.value;
    case "html":
      return visibleText(node.value);
    default:
      return null;
  }
}

function inlineText(block: Nodes): string {
  let text = "";
  const waiting: Nodes[] = [block];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text" || node.type === "inlineCode") text += node.value;
    else if (node.type === "break") text += "\n";
    else if ("children" in node) waiting.push(...node.children.toReversed());
  }
  return text;
}
