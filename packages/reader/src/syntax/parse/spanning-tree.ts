/** Scores of heads: row after row of dependents, `width` numbers from one to the next; the last head is the root. */
export interface HeadScores {
  readonly floats: Float32Array;
  readonly at: number;
  readonly width: number;
}

/**
 * Makes a tree with one root of the scores. The word keeps the root that would lose most without it, every other word
 * has its best head; mostly that is a tree. Else each cycle is opened where that costs least.
 *
 * @param heads filled with each word's head; the root's is `length`.
 */
export function makeTree(scores: HeadScores, length: number, heads: Int32Array): void {
  heads[0] = length;
  if (length > 1) chooseHeads(scores, length, heads);
  for (;;) {
    const member = findCycle(heads, length);
    if (member < 0) return;
    openCycle(scores, length, heads, member);
  }
}

/** The best head among other words. */
function bestHead({ floats, at, width }: HeadScores, word: number, length: number): number {
  const row = at + word * width;
  let best = word === 0 ? 1 : 0;
  let most = floats[row + best] as number;
  for (let head = best + 1; head < length; head++) {
    const score = floats[row + head] as number;
    if (score <= most || head === word) continue;
    best = head;
    most = score;
  }
  return best;
}

function chooseHeads(scores: HeadScores, length: number, heads: Int32Array): void {
  const { floats, at, width } = scores;
  let root = -1;
  let most = -Infinity;
  for (let word = 0; word < length; word++) {
    const row = at + word * width;
    const other = bestHead(scores, word, length);
    heads[word] = other;
    const gain = (floats[row + length] as number) - (floats[row + other] as number);
    if (gain <= most) continue;
    most = gain;
    root = word;
  }
  heads[root] = length;
}

/** A word of a cycle, or -1 if there is none. */
function findCycle(heads: Int32Array, length: number): number {
  const seen = new Int32Array(length + 1);
  for (let word = 0; word < length; word++) {
    let at = word;
    while (at !== length && seen[at] === 0) {
      seen[at] = word + 1;
      at = heads[at] as number;
    }
    if (at !== length && seen[at] === word + 1) return at;
  }
  return -1;
}

/** Gives one word of a cycle the head outside that costs least. Words that hang on the cycle can't be that head. */
function openCycle(scores: HeadScores, length: number, heads: Int32Array, member: number): void {
  const { floats, at, width } = scores;
  const free = leadingToRoot(heads, length);
  let entry = member;
  let entered = length;
  let least = Infinity;
  let word = member;
  do {
    const row = at + word * width;
    const own = floats[row + (heads[word] as number)] as number;
    for (let head = 0; head < length; head++) {
      if (free[head] === 0) continue;
      const cost = own - (floats[row + head] as number);
      if (cost >= least) continue;
      least = cost;
      entry = word;
      entered = head;
    }
    word = heads[word] as number;
  } while (word !== member);
  heads[entry] = entered;
}

/** For each word 1 if its heads lead to the root, 0 if to a cycle. */
function leadingToRoot(heads: Int32Array, length: number): Uint8Array {
  const state = new Uint8Array(length + 1);
  state[length] = 1;
  const path: number[] = [];
  for (let word = 0; word < length; word++) {
    let at = word;
    while (state[at] === 0) {
      state[at] = 2;
      path.push(at);
      at = heads[at] as number;
    }
    const leads = state[at] === 1 ? 1 : 3;
    for (const one of path) state[one] = leads;
    path.length = 0;
  }
  return state.map((one) => (one === 1 ? 1 : 0));
}
