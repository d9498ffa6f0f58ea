import type { TreebankSentence } from "./conllu.ts";
import { seededRandom, shuffle } from "./random.ts";
import type { WordVectors } from "./word-vectors.ts";

/** How words behave in a treebank: for each form, the shares of its tags, of its labels, and of what depends on it. */
export interface Behaviour {
  /** Behaviours that are frequent enough to be learned. */
  readonly names: readonly string[];
  /** For each form, how often it was seen and the share of each behaviour. */
  readonly forms: ReadonlyMap<string, { readonly seen: number; readonly shares: Float32Array }>;
}

/** Counts behaviours; those seen fewer than `least` times are left out. */
export function countBehaviour(sentences: readonly TreebankSentence[], least: number): Behaviour {
  const totals = new Map<string, number>();
  const counts = new Map<string, { seen: number; of: Map<string, number> }>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      const form = word.toLowerCase();
      const row = counts.get(form) ?? { seen: 0, of: new Map<string, number>() };
      counts.set(form, row);
      row.seen++;
      for (const behaviour of behavioursAt(sentence, at)) {
        row.of.set(behaviour, (row.of.get(behaviour) ?? 0) + 1);
        totals.set(behaviour, (totals.get(behaviour) ?? 0) + 1);
      }
    });
  }
  const names = [...totals]
    .filter(([, n]) => n >= least)
    .map(([name]) => name)
    .toSorted();
  const forms = new Map<string, { seen: number; shares: Float32Array }>();
  for (const [form, row] of counts) {
    forms.set(form, {
      seen: row.seen,
      shares: Float32Array.from(names, (name) => (row.of.get(name) ?? 0) / row.seen),
    });
  }
  return { names, forms };
}

/** The behaviours of one word in its sentence, each once. */
function behavioursAt(sentence: TreebankSentence, at: number): Set<string> {
  const head = sentence.heads[at] as number;
  const side = head < at ? "right" : "left";
  const found = new Set<string>([
    `tag ${sentence.upos[at]} ${sentence.xpos[at]}`,
    `as ${sentence.labels[at]} ${side}`,
  ]);
  if (head < sentence.words.length) found.add(`under ${sentence.upos[head]} ${side}`);
  for (let other = 0; other < sentence.words.length; other++) {
    if (sentence.heads[other] !== at) continue;
    const where = other < at ? "left" : "right";
    found.add(`has ${sentence.labels[other]} ${where}`);
    const marker = sentence.heads.findIndex((h, word) => h === other && sentence.labels[word] === "case");
    if (marker >= 0 && where === "right")
      found.add(`takes ${(sentence.words[marker] as string).toLowerCase()}`);
  }
  return found;
}

/** How the net that turns vectors into behaviour is trained. */
export interface BehaviourTraining {
  readonly hidden: number;
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
}

/**
 * Learns to foretell behaviour from a word's vector, with one hidden layer, and gives the hidden layer for every word:
 * a small vector in which words are near when they behave alike, also for words the treebank never shows.
 */
export function behaviourVectors(
  words: WordVectors,
  behaviour: Behaviour,
  options: BehaviourTraining,
): Float32Array {
  const inputs = unitVectors(words);
  const net = new BehaviourNet(words.size, options.hidden, behaviour.names.length, options.seed);
  const random = seededRandom(options.seed + 1);
  const known = words.words
    .map((word, at) => ({ at, row: behaviour.forms.get(word) }))
    .filter((item) => item.row !== undefined);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(known, random);
    const rate = options.rate * (1 - round / options.rounds);
    for (const { at, row } of known) {
      if (row === undefined) continue;
      net.learn(inputs, at * words.size, row.shares, rate * Math.min(3, Math.sqrt(row.seen)));
    }
  }
  const result = new Float32Array(words.words.length * options.hidden);
  words.words.forEach((_, at) => {
    net.hide(inputs, at * words.size);
    result.set(net.hidden, at * options.hidden);
  });
  return result;
}

function unitVectors(words: WordVectors): Float32Array {
  const scaled = words.vectors.slice();
  for (let start = 0; start < scaled.length; start += words.size) {
    let sum = 0;
    for (let i = 0; i < words.size; i++) sum += (scaled[start + i] as number) ** 2;
    const factor = sum > 0 ? Math.sqrt(words.size / sum) : 0;
    for (let i = 0; i < words.size; i++) scaled[start + i] = (scaled[start + i] as number) * factor;
  }
  return scaled;
}

/** One hidden layer of tanh, outputs as independent probabilities, trained word by word. */
class BehaviourNet {
  readonly hidden: Float32Array;
  readonly #outputs: Float32Array;
  readonly #back: Float32Array;
  readonly #in: Float32Array;
  readonly #out: Float32Array;
  readonly #bias: Float32Array;
  readonly #size: number;

  constructor(size: number, hidden: number, outputs: number, seed: number) {
    const random = seededRandom(seed);
    this.#size = size;
    this.hidden = new Float32Array(hidden);
    this.#back = new Float32Array(hidden);
    this.#outputs = new Float32Array(outputs);
    this.#in = Float32Array.from(
      { length: size * hidden },
      () => (random() - 0.5) * Math.sqrt(6 / size) * 0.5,
    );
    this.#out = Float32Array.from({ length: hidden * outputs }, () => (random() - 0.5) * 0.1);
    this.#bias = new Float32Array(outputs).fill(-3);
  }

  hide(inputs: Float32Array, start: number): void {
    const size = this.#size;
    for (let unit = 0; unit < this.hidden.length; unit++) {
      let sum = 0;
      const row = unit * size;
      for (let i = 0; i < size; i++) sum += (this.#in[row + i] as number) * (inputs[start + i] as number);
      this.hidden[unit] = Math.tanh(sum);
    }
  }

  learn(inputs: Float32Array, start: number, shares: Float32Array, rate: number): void {
    this.hide(inputs, start);
    const units = this.hidden.length;
    this.#back.fill(0);
    for (let output = 0; output < shares.length; output++) {
      const row = output * units;
      let sum = this.#bias[output] as number;
      for (let unit = 0; unit < units; unit++)
        sum += (this.#out[row + unit] as number) * (this.hidden[unit] as number);
      const said = 1 / (1 + Math.exp(-sum));
      this.#outputs[output] = said;
      const error = said - (shares[output] as number);
      if (Math.abs(error) < 0.002) continue;
      this.#bias[output] = (this.#bias[output] as number) - rate * error;
      for (let unit = 0; unit < units; unit++) {
        this.#back[unit] = (this.#back[unit] as number) + error * (this.#out[row + unit] as number);
        this.#out[row + unit] =
          (this.#out[row + unit] as number) - rate * error * (this.hidden[unit] as number);
      }
    }
    for (let unit = 0; unit < units; unit++) {
      const h = this.hidden[unit] as number;
      const step = rate * (this.#back[unit] as number) * (1 - h * h);
      const row = unit * this.#size;
      for (let i = 0; i < this.#size; i++)
        this.#in[row + i] = (this.#in[row + i] as number) - step * (inputs[start + i] as number);
    }
  }
}
