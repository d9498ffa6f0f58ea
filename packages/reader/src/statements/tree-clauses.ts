import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type Chunk, type NounPhrase, type VerbGroup } from "./phrase.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import type { Argument, ClauseKind, Statement } from "./statement.ts";
import { isTie, type TreePhrases } from "./tree-phrases.ts";
import { objectControl } from "./clause-words.ts";
import { isConditional } from "./clause-kind.ts";

/** How deep phrases inside phrases are followed for what a verb's object carries: "launched an attack on X in Y". */
const depth = 3;

const relativeWord = wordSet("who which that whom");

interface Found {
  readonly phrases: readonly NounPhrase[];
  readonly governor: Statement | null;
}

/** Finds the clauses of one sentence by its tree. */
export class TreeClauses {
  readonly #phrases: TreePhrases;
  readonly #chunks: readonly Chunk[];
  readonly #tree: SentenceTree;
  readonly #statements = new Map<number, Statement>();
  /** Chunk positions of verb groups by the node that stands for them in the tree. */
  readonly #verbOf = new Map<number, number>();
  readonly #busy = new Set<number>();

  constructor(phrases: TreePhrases) {
    this.#phrases = phrases;
    this.#chunks = phrases.chunks;
    this.#tree = phrases.tree;
    this.#chunks.forEach((chunk, at) => {
      if (isVerbGroup(chunk)) this.#verbOf.set(this.#predicate(chunk), at);
    });
  }

  statements(): Statement[] {
    this.#chunks.forEach((chunk, at) => {
      if (isVerbGroup(chunk)) this.#statement(at);
    });
    return [...this.#statements.values()].toSorted((a, b) => a.at - b.at);
  }

  /** The node a verb group hangs on: of a copula what is said of the subject, of an auxiliary its verb. */
  #predicate(verb: VerbGroup): number {
    const own = this.#tree.at(verb.verb);
    const node = this.#tree.node(own);
    return /^(cop|aux)/.test(node.label) && node.head >= 0 ? node.head : own;
  }

  #statement(at: number): Statement | null {
    const known = this.#statements.get(at);
    if (known) return known;
    const verb = this.#chunks[at];
    if (!isVerbGroup(verb) || this.#busy.has(at)) return null;
    this.#busy.add(at);
    const node = this.#predicate(verb);
    const { phrases, governor } = this.#subject(verb, node);
    const following = this.#following(verb, node);
    const { kind, opener } = this.#clause(node);
    const made: Statement = {
      verb,
      at,
      subject: phrases,
      isSubjectNear: phrases.length > 0 && verb.first - (phrases.at(-1)?.end ?? 0) < 8,
      following,
      governor,
      clause: kind,
      opener,
      end: Math.max(at + 1, ...following.map((argument) => argument.end)),
    };
    this.#statements.set(at, made);
    this.#busy.delete(at);
    return made;
  }

  // --- subjects ---

  #subject(verb: VerbGroup, node: number): Found {
    const own = this.#ownSubject(node);
    if (own >= 0) return { phrases: this.#subjectPhrases(own, node), governor: this.#governor(node) };
    const { label, head } = this.#tree.node(node);
    if (head < 0) return { phrases: [], governor: null };
    const above = this.#above(head);
    if (label === "conj") return { phrases: above?.subject ?? [], governor: above?.governor ?? null };
    if (label === "xcomp" || label === "ccomp") {
      if (!above) return { phrases: [], governor: null };
      const object = above.following.find((argument) => argument.word === "")?.phrases ?? [];
      const controls = objectControl.has(above.verb.lemma) && object.length > 0 && !above.verb.isPassive;
      return { phrases: controls ? object : above.subject, governor: above };
    }
    if (/^(advcl|parataxis)/.test(label))
      return verb.form === "finite" && label === "parataxis"
        ? { phrases: [], governor: null }
        : { phrases: above?.subject ?? [], governor: above };
    if (label.startsWith("acl")) return this.#ofNoun(verb, head);
    return { phrases: [], governor: above };
  }

  /** "the group, founded by", "plans to attack": what hangs on a noun is said of it, or of whose it is. */
  #ofNoun(verb: VerbGroup, head: number): Found {
    const noun = this.#phrases.phrase(head);
    if (verb.form !== "infinitive" || !noun) return { phrases: noun ? [noun] : [], governor: null };
    const carrier = this.#carrier(head);
    return { phrases: noun.owner ? [noun.owner] : (carrier?.subject ?? []), governor: carrier };
  }

  /** The node of the subject; where a relative word and a noun both are one, the noun ("which Russian troops control"). */
  #ownSubject(node: number): number {
    const subjects = this.#tree
      .children(node)
      .filter((child) => this.#tree.node(child).label.startsWith("nsubj"));
    const [one] = subjects;
    if (one === undefined) return -1;
    if (!relativeWord.has(this.#phrases.word(one))) return one;
    const inner = this.#tree.child(one, /^nsubj/);
    return (
      subjects.find((other) => !relativeWord.has(this.#phrases.word(other))) ?? (inner >= 0 ? inner : one)
    );
  }

  /** A relative word means what its clause hangs on, or, where the tree hangs it elsewhere, what stands before it. */
  #subjectPhrases(own: number, node: number): readonly NounPhrase[] {
    if (!relativeWord.has(this.#phrases.word(own))) return this.#phrases.joined(own);
    const { label, head } = this.#tree.node(node);
    const noun =
      label === "acl:relcl" ? this.#phrases.phrase(head) : this.#before(this.#tree.node(own).first);
    return noun ? [noun] : [];
  }

  /** The noun phrase right before a token, over a comma. */
  #before(token: number): NounPhrase | null {
    let at = this.#phrases.chunkAt(token) - 1;
    while (at >= 0 && /^(comma|quote|dash)$/.test((this.#chunks[at] as Chunk).kind)) at--;
    const chunk = this.#chunks[at];
    return isNounPhrase(chunk) ? chunk : null;
  }

  /** The statement of the verb that a node belongs to. */
  #above(node: number): Statement | null {
    const at = this.#verbOf.get(node);
    return at === undefined ? null : this.#statement(at);
  }

  /** The statement whose argument a noun is. */
  #carrier(noun: number): Statement | null {
    let at = noun;
    for (let steps = 0; steps < 6 && at >= 0; steps++) {
      at = this.#tree.node(at).head;
      const verb = at >= 0 ? this.#verbOf.get(at) : undefined;
      if (verb !== undefined) return this.#statement(verb);
    }
    return null;
  }

  #governor(node: number): Statement | null {
    const { label, head } = this.#tree.node(node);
    return /^(xcomp|ccomp|advcl)/.test(label) && head >= 0 ? this.#above(head) : null;
  }

  // --- what follows ---

  #following(verb: VerbGroup, node: number): Argument[] {
    const found: (Argument & { token: number })[] = [];
    const isCopula = this.#tree.at(verb.verb) !== node;
    if (isCopula) {
      const word = this.#phrases.preposition(node);
      const phrases = this.#phrases.joined(node);
      if (phrases.length > 0) found.push(this.#argument(word, phrases, this.#tree.node(node).first));
    }
    for (const child of this.#tree.children(node)) {
      const { label, first } = this.#tree.node(child);
      if (!/^(obj|iobj|obl|nmod)/.test(label) && !(label === "xcomp" && this.#phrases.isNominal(child)))
        continue;
      if (/:(unmarked|poss)$/.test(label)) continue;
      const phrases = this.#phrases.joined(child);
      if (phrases.length === 0) continue;
      const word = this.#phrases.preposition(child);
      found.push(this.#argument(word, phrases, first));
    }
    found.push(...this.#shared(node, found.length > 0));
    const own = found.slice();
    for (const argument of own) this.#inside(argument.phrases[0], found, depth);
    const relative = this.#relativeObject(verb, node, found);
    if (relative) found.push(relative);
    return found.toSorted((a, b) => a.token - b.token);
  }

  /** "trained and armed the rebels": joined verbs share the object that follows the last. */
  #shared(node: number, hasOwn: boolean): (Argument & { token: number })[] {
    if (hasOwn) return [];
    const next = this.#tree.children(node).find((child) => this.#tree.node(child).label === "conj");
    if (next === undefined || this.#tree.node(next).tag !== "VERB") return [];
    const object = this.#tree.child(next, /^obj/);
    if (object < 0 || this.#tree.node(object).first < this.#tree.node(next).first) return [];
    if (this.#tree.node(next).first - this.#tree.node(node).first > 3) return [];
    return [this.#argument("", this.#phrases.joined(object), this.#tree.node(object).first)];
  }

  /** Phrases that a preposition ties to an argument stand open to the verb too: "an attack on X". */
  #inside(phrase: NounPhrase | undefined, found: (Argument & { token: number })[], left: number): void {
    if (!phrase || left === 0) return;
    const node = this.#tree.at(phrase.head);
    for (const child of this.#tree.children(node)) {
      const { label, first } = this.#tree.node(child);
      if (!isTie(label)) continue;
      const word = this.#phrases.preposition(child);
      const phrases = this.#phrases.joined(child);
      if (word === "" || phrases.length === 0 || first < phrase.head) continue;
      found.push(this.#argument(word, phrases, first));
      if (word !== "of") this.#inside(phrases[0], found, left - 1);
    }
  }

  /** "a group that Zarqawi led": what the clause hangs on is the object. */
  #relativeObject(
    verb: VerbGroup,
    node: number,
    found: readonly Argument[],
  ): (Argument & { token: number }) | null {
    const { label, head } = this.#tree.node(node);
    if (verb.isPassive || verb.lemma === "be" || found.some((argument) => argument.word === "")) return null;
    const subject = this.#ownSubject(node);
    if (subject < 0 || relativeWord.has(this.#phrases.word(subject))) return null;
    if (label === "acl:relcl") {
      const noun = this.#phrases.phrase(head);
      return noun ? this.#argument("", [noun], this.#tree.node(head).first) : null;
    }
    const { first } = this.#tree.node(subject);
    const opener = this.#chunks[this.#phrases.chunkAt(first) - 1];
    const noun =
      opener?.kind === "rel" && /^(which|whom)$/.test(opener.word) ? this.#before(opener.first) : null;
    return noun ? this.#argument("", [noun], noun.head) : null;
  }

  #argument(
    word: string,
    phrases: readonly NounPhrase[],
    token: number,
  ): Argument & { readonly token: number } {
    const places = phrases.map((phrase) => this.#phrases.chunkAt(phrase.head));
    return { word, phrases, first: Math.min(...places), end: Math.max(...places) + 1, token };
  }

  // --- clauses ---

  #clause(node: number): { kind: ClauseKind; opener: string | null } {
    let at = node;
    for (let steps = 0; steps < 12 && at >= 0; steps++) {
      const { label, head } = this.#tree.node(at);
      if (label === "acl:relcl") return { kind: "relative", opener: this.#relativeWord(at) };
      const mark = this.#mark(at);
      if (mark !== null) {
        if (mark === "that") return { kind: "complement", opener: "that" };
        return { kind: isConditional(mark) ? "condition" : "subordinate", opener: mark };
      }
      if (label === "ccomp") return { kind: "complement", opener: null };
      if (!/^(conj|xcomp|advcl|acl)/.test(label)) break;
      at = label === "acl" ? this.#verbAbove(head) : head;
    }
    return { kind: "main", opener: null };
  }

  #verbAbove(node: number): number {
    let at = node;
    for (let steps = 0; steps < 6 && at >= 0; steps++) {
      if (this.#verbOf.has(at)) return at;
      at = this.#tree.node(at).head;
    }
    return -1;
  }

  #relativeWord(node: number): string {
    const child = this.#tree
      .children(node)
      .find((one) => /^(who|which|that|whom|whose|where)$/.test(this.#phrases.word(one)));
    return child === undefined ? "that" : this.#phrases.word(child);
  }

  #mark(node: number): string | null {
    for (const child of this.#tree.children(node)) {
      const { label, first } = this.#tree.node(child);
      const word = this.#phrases.word(child);
      const opens = label === "mark" || (label === "advmod" && /^(when|where|while|once)$/.test(word));
      if (!opens || word === "to") continue;
      const chunk = this.#chunks[this.#phrases.chunkAt(first)];
      return chunk && (chunk.kind === "sub" || chunk.kind === "prep") ? chunk.word : word;
    }
    return null;
  }
}
