import { mix, mix2, mix3 } from "../words/mix.ts";
import { outsideAtom, type WordAtoms } from "../words/word-atoms.ts";

/** Most features one word can have. */
export const maxTagFeatures = 96;

function atomAt(column: Int32Array, at: number, length: number): number {
  return at < 0 || at >= length ? outsideAtom : (column[at] as number);
}

/**
 * Writes the features of one word's tag.
 *
 * @param atoms the sentence's words.
 * @param tags hashes of the tags given to the words before this one.
 * @param at the word.
 * @param out where the features go.
 * @returns how many were written.
 */
export function writeTagFeatures(atoms: WordAtoms, tags: Int32Array, at: number, out: Int32Array): number {
  const { form, length } = atoms;
  const w0 = form[at] as number;
  const w1 = atomAt(form, at - 1, length);
  const w2 = atomAt(form, at - 2, length);
  const n1 = atomAt(form, at + 1, length);
  const n2 = atomAt(form, at + 2, length);
  const t1 = atomAt(tags, at - 1, length);
  const t2 = atomAt(tags, at - 2, length);
  const shape = atoms.shape[at] as number;
  const s2 = atoms.suffix2[at] as number;
  const s3 = atoms.suffix3[at] as number;
  let n = 0;
  out[n++] = 1;
  out[n++] = mix(2, w0);
  out[n++] = mix(3, atoms.exact[at] as number);
  out[n++] = mix(4, atoms.prefix1[at] as number);
  out[n++] = mix(5, atoms.prefix2[at] as number);
  out[n++] = mix(6, atoms.prefix3[at] as number);
  out[n++] = mix(7, atoms.suffix1[at] as number);
  out[n++] = mix(8, s2);
  out[n++] = mix(9, s3);
  out[n++] = mix(10, atoms.suffix4[at] as number);
  out[n++] = mix2(11, shape, at === 0 ? 1 : 0);
  out[n++] = mix2(12, atoms.pattern[at] as number, at === 0 ? 1 : 0);
  out[n++] = mix(14, t1);
  out[n++] = mix2(15, t1, t2);
  out[n++] = mix2(16, t1, w0);
  out[n++] = mix(17, w1);
  out[n++] = mix(18, w2);
  out[n++] = mix(19, n1);
  out[n++] = mix2(21, w1, w0);
  out[n++] = mix2(22, w0, n1);
  out[n++] = mix2(23, t1, n1);
  out[n++] = mix2(24, t1, s3);
  out[n++] = mix2(25, w1, n1);
  out[n++] = mix2(26, n1, n2);
  out[n++] = mix2(28, atomAt(atoms.shape, at + 1, length), shape);
  out[n++] = mix(29, atomAt(atoms.suffix3, at + 1, length));
  out[n++] = mix(31, atomAt(atoms.suffix3, at - 1, length));
  out[n++] = mix3(32, t1, t2, w0);
  out[n++] = mix3(33, t1, w0, n1);
  out[n++] = mix2(34, w2, w1);
  n = writeClassFeatures(atoms, atoms.classes[1] as Int32Array, 50, at, t1, out, n);
  n = writeClassFeatures(atoms, atoms.classes[3] as Int32Array, 60, at, t1, out, n);
  n = writeClassFeatures(atoms, atoms.classes[0] as Int32Array, 80, at, t1, out, n);
  const fine = atoms.classes[2] as Int32Array;
  if (fine[at] !== 0) {
    out[n++] = mix2(70, fine[at] as number, shape);
    out[n++] = mix2(71, fine[at] as number, t1);
  }
  out[n++] = mix(72, atomAt(fine, at + 1, length));
  out[n++] = mix(73, atomAt(fine, at - 1, length));
  const behaviour = atoms.classes[6] as Int32Array;
  if (behaviour[at] !== 0) {
    out[n++] = mix2(90, behaviour[at] as number, shape);
    out[n++] = mix2(91, behaviour[at] as number, t1);
  }
  out[n++] = mix(92, atomAt(behaviour, at + 1, length));
  return n;
}

/** Features of one kind of word classes around a word. */
function writeClassFeatures(
  atoms: WordAtoms,
  column: Int32Array,
  base: number,
  at: number,
  t1: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const own = column[at] as number;
  const next = atomAt(column, at + 1, atoms.length);
  if (own !== 0) {
    out[n++] = mix2(base, own, atoms.shape[at] as number);
    out[n++] = mix3(base + 1, own, t1, next);
    out[n++] = mix2(base + 2, own, atoms.suffix2[at] as number);
  }
  out[n++] = mix(base + 3, atomAt(column, at - 1, atoms.length));
  out[n++] = mix(base + 4, next);
  out[n++] = mix2(base + 5, atoms.form[at] as number, next);
  out[n++] = mix2(base + 6, next, atomAt(column, at + 2, atoms.length));
  return n;
}
