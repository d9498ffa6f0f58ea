import {
  applyLemmaRule,
  endingKey,
  formKey,
  lemmaBase,
  longestEnding,
  type LemmaColumns,
} from "../src/syntax/lemmas/lemmatiser.ts";
import type { TreebankSentence } from "./conllu.ts";

/** Counts of the rules that fit a form or an ending. */
type Votes = Map<string, Map<string, number>>;

/**
 * Learns lemma rules: for each ending with a tag the rule that most forms follow, longest endings only where they
 * differ from shorter ones; and for forms that break these, a rule of their own.
 */
export function learnLemmas(
  sentences: readonly TreebankSentence[],
  tagsOf: (sentence: TreebankSentence) => Uint8Array,
): LemmaColumns {
  const forms: Votes = new Map();
  for (const sentence of sentences) {
    tagsOf(sentence).forEach((tag, at) => {
      const lemma = sentence.lemmas[at] as string;
      if (lemma === "_") return;
      const base = lemmaBase(sentence.words[at] as string, sentence.upos[at] as string);
      vote(forms, `${tag} ${base}`, ruleFrom(base, lemma));
    });
  }
  const rules = new Map<number, string>();
  const endings = countEndings(forms);
  for (let length = 0; length <= longestEnding; length++) {
    for (const [name, votes] of endings[length] as Votes) {
      const [tag, ending] = splitName(name);
      const best = winner(votes);
      if (best.count < 2 && length > 0) continue;
      if (ruleFor(rules, ending, tag, length - 1) !== best.rule) rules.set(endingKey(ending, tag), best.rule);
    }
  }
  for (const [name, votes] of forms) {
    const [tag, base] = splitName(name);
    const best = winner(votes);
    const foretold = ruleFor(rules, base, tag, longestEnding);
    if (foretold === undefined || applyLemmaRule(base, foretold) !== applyLemmaRule(base, best.rule)) {
      rules.set(formKey(base, tag), best.rule);
    }
  }
  const texts = [...new Set(rules.values())].toSorted();
  const index = new Map(texts.map((text, at) => [text, at]));
  return {
    keys: Int32Array.from(rules.keys()),
    rules: Int16Array.from(rules.values(), (rule) => index.get(rule) as number),
    texts,
  };
}

function vote(votes: Votes, name: string, rule: string): void {
  const row = votes.get(name) ?? new Map<string, number>();
  votes.set(name, row.set(rule, (row.get(rule) ?? 0) + 1));
}

function splitName(name: string): [tag: number, form: string] {
  const space = name.indexOf(" ");
  return [Number(name.slice(0, space)), name.slice(space + 1)];
}

/** Every form votes once, with its most frequent rule, for each of its endings. */
function countEndings(forms: Votes): Votes[] {
  const endings: Votes[] = Array.from({ length: longestEnding + 1 }, () => new Map());
  for (const [name, votes] of forms) {
    const [tag, base] = splitName(name);
    const { rule } = winner(votes);
    if (rule.startsWith("=")) continue;
    for (let length = 0; length <= Math.min(longestEnding, base.length); length++) {
      vote(endings[length] as Votes, `${tag} ${base.slice(base.length - length)}`, rule);
    }
  }
  return endings;
}

function winner(votes: ReadonlyMap<string, number>): { rule: string; count: number } {
  let best = { rule: "0", count: 0 };
  for (const [rule, count] of votes)
    if (count > best.count || (count === best.count && rule < best.rule)) best = { rule, count };
  return best;
}

function ruleFor(
  rules: ReadonlyMap<number, string>,
  base: string,
  tag: number,
  longest: number,
): string | undefined {
  for (let length = Math.min(longest, base.length); length >= 0; length--) {
    const rule = rules.get(endingKey(base.slice(base.length - length), tag));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** The rule that makes a lemma of a form. */
function ruleFrom(base: string, lemma: string): string {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  const cut = base.length - same;
  return cut > 6 || (same === 0 && cut > 0) ? `=${lemma}` : `${cut}${lemma.slice(same)}`;
}
