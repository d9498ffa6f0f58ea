import type { Mention } from "../mentions/mention.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { Tag, Token } from "../tokens/token.ts";

/** One word of a tree: a token, or a name of several tokens, which the parser is given as one word. */
export interface TreeNode {
  /** Token positions; `end` is past the last. */
  readonly first: number;
  readonly end: number;
  /** What the parser was given for it. */
  readonly word: string;
  /** Its universal part of speech and its English tag. */
  readonly tag: string;
  readonly xpos: string;
  /** Its tag as the syntax counts them. */
  readonly tagAt: number;
  /** Position of its head among the nodes, -1 for the root. */
  readonly head: number;
  /** The label of the arc to its head: "nsubj:pass". */
  readonly label: string;
}

/**
 * Words the parser knows well, put for names of a kind: it has seen few of the names of armed groups, and a name of
 * five words costs it as much as a clause.
 */
const standIns: Readonly<Record<string, string>> = {
  organisation: "Hamas",
  person: "Obama",
  state: "Iraq",
  place: "Baghdad",
  population: "Sunnis",
};

/** The dependency tree of one sentence, over its tokens and the names in it. */
export class SentenceTree {
  readonly nodes: readonly TreeNode[];
  readonly #nodeAt: Int32Array;
  readonly #children: readonly (readonly number[])[];

  constructor(nodes: readonly TreeNode[], length: number) {
    this.nodes = nodes;
    this.#nodeAt = new Int32Array(length).fill(-1);
    const children: number[][] = nodes.map(() => []);
    nodes.forEach((node, i) => {
      this.#nodeAt.fill(i, node.first, node.end);
      children[node.head]?.push(i);
    });
    this.#children = children;
  }

  /** The node a token belongs to. */
  at(token: number): number {
    return this.#nodeAt[token] ?? -1;
  }

  node(at: number): TreeNode {
    return this.nodes[at] as TreeNode;
  }

  /** The nodes that depend on a node, in order. */
  children(at: number): readonly number[] {
    return this.#children[at] ?? [];
  }

  /** The token a token hangs on (-1: the root), and how. The words of one name hang on its first. */
  arc(token: number): { readonly head: number; readonly label: string } {
    const node = this.nodes[this.at(token)] as TreeNode;
    if (token > node.first) return { head: node.first, label: "flat" };
    return { head: this.nodes[node.head]?.first ?? -1, label: node.label };
  }

  /** The first child whose label begins with a pattern's match, or -1. */
  child(at: number, label: RegExp): number {
    return this.children(at).find((child) => label.test(this.node(child).label)) ?? -1;
  }
}

/** Parses one sentence. Names that are known to be names go in as one word each. */
export function parseSentence(
  syntax: Syntax,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): SentenceTree {
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  const spans: { first: number; end: number; word: string }[] = [];
  for (let i = 0; i < tokens.length;) {
    const mention = mentionAt.get(i);
    const end = mention && !mention.isAdjective ? Math.max(mention.end, i + 1) : i + 1;
    const standIn = mention && !mention.isAdjective ? standIns[mention.type ?? ""] : undefined;
    const isWhole = standIn !== undefined || end - i === 1;
    for (let k = i; k < (isWhole ? i + 1 : end); k++)
      spans.push({
        first: k,
        end: isWhole ? end : k + 1,
        word: standIn ?? (tokens[k] as Token).text,
      });
    i = end;
  }
  const { tags, heads, labels } = syntax.analyse(spans.map(({ word }) => word));
  return new SentenceTree(
    spans.map((span, i) => ({
      ...span,
      tag: syntax.upos[tags[i] as number] as string,
      tagAt: tags[i] as number,
      xpos: syntax.xpos[tags[i] as number] as string,
      head: heads[i] as number,
      label: syntax.labels[labels[i] as number] as string,
    })),
    tokens.length,
  );
}

/** The tokens with the parser's tags where it read a word otherwise than the first tagger. */
export function retagged(syntax: Syntax, tokens: readonly Token[], tree: SentenceTree): Token[] {
  return tokens.map((token, i) => {
    const node = tree.node(tree.at(i));
    if (node.end - node.first > 1 || node.word !== token.text || node.tag === token.tag) return token;
    const tag = node.tag as Tag;
    return { ...token, tag, lemma: syntax.lemma(token.text, node.tagAt).toLowerCase() };
  });
}
