import { mix, mix2, mix3 } from "../words/mix.ts";
import { between, distance, type ParseAtoms } from "./parse-atoms.ts";
import { left2At, leftAt, leftLabelsAt, rightAt, rightLabelsAt, wordAt } from "./parse-nodes.ts";

/** Most features one decision between labels can have. */
export const maxLabelFeatures = 96;

/**
 * Writes the features of an arc's label, before the arc is made. All dependents of `dependent` are known by then,
 * and those of `head` on the way to it.
 *
 * @returns how many were written to `out`.
 */
export function writeLabelFeatures(
  items: Int32Array,
  headNode: number,
  dependentNode: number,
  length: number,
  atoms: ParseAtoms,
  out: Int32Array,
): number {
  const head = items[headNode + wordAt] as number;
  const dependent = items[dependentNode + wordAt] as number;
  const form = atoms.words.form;
  const { tags } = atoms;
  const nothing = length + 1;
  const isLeft = dependent < head ? 1 : 0;
  const hw = form[head] as number;
  const ht = mix(tags[head] as number, isLeft);
  const dw = form[dependent] as number;
  const dt = tags[dependent] as number;
  const pair = mix2(0x3311, ht, dt);
  const before = dependent === 0 ? nothing : dependent - 1;
  const firstLeft = items[dependentNode + leftAt] as number;
  const lastRight = items[dependentNode + rightAt] as number;
  const dLefts = items[dependentNode + leftLabelsAt] as number;
  const dRights = items[dependentNode + rightLabelsAt] as number;
  const hLefts = items[headNode + leftLabelsAt] as number;
  const hRights = items[headNode + rightLabelsAt] as number;
  const span = distance(isLeft === 1 ? dependent : head, isLeft === 1 ? head : dependent, nothing);
  const passed = between(atoms, isLeft === 1 ? dependent : head, isLeft === 1 ? head : dependent, nothing);
  const caseWord = form[firstLeft] as number;
  let n = 0;
  out[n++] = mix(1, isLeft);
  out[n++] = pair;
  out[n++] = mix2(3, hw, isLeft);
  out[n++] = mix2(4, dw, isLeft);
  out[n++] = mix(5, ht);
  out[n++] = mix2(6, dt, isLeft);
  out[n++] = mix2(7, pair, hw);
  out[n++] = mix2(8, pair, dw);
  out[n++] = mix3(9, hw, dw, isLeft);
  out[n++] = mix2(10, pair, span);
  out[n++] = mix2(11, pair, passed);
  out[n++] = mix2(12, pair, tags[before] as number);
  out[n++] = mix2(13, pair, tags[dependent + 1] as number);
  out[n++] = mix2(14, pair, form[before] as number);
  out[n++] = mix2(15, pair, form[dependent + 1] as number);
  out[n++] = mix2(16, pair, caseWord);
  out[n++] = mix3(17, hw, caseWord, isLeft);
  out[n++] = mix3(18, hw, caseWord, dw);
  out[n++] = mix3(19, dw, caseWord, ht);
  out[n++] = mix2(20, pair, dLefts);
  out[n++] = mix2(21, pair, dRights);
  out[n++] = mix2(22, pair, hLefts);
  out[n++] = mix2(23, pair, hRights);
  out[n++] = mix3(24, pair, hLefts, hRights);
  out[n++] = mix3(25, pair, dLefts, dRights);
  out[n++] = mix2(26, hw, hRights);
  out[n++] = mix3(27, hw, hRights, dt);
  out[n++] = mix3(28, hw, hLefts, dt);
  out[n++] = mix3(29, dw, dLefts, isLeft);
  out[n++] = mix3(30, pair, dLefts, hLefts);
  out[n++] = mix2(31, pair, tags[lastRight] as number);
  out[n++] = mix2(32, pair, form[lastRight] as number);
  out[n++] = mix2(33, pair, tags[head + 1 > nothing ? nothing : head + 1] as number);
  out[n++] = mix3(34, ht, dw, tags[before] as number);
  out[n++] = mix2(35, pair, form[items[dependentNode + left2At] as number] as number);
  return writeLabelClasses(items, headNode, dependentNode, atoms, pair, out, n);
}

/** Classes of the two words: groups of like words, topics, frames, shapes. */
function writeLabelClasses(
  items: Int32Array,
  headNode: number,
  dependentNode: number,
  atoms: ParseAtoms,
  pair: number,
  out: Int32Array,
  from: number,
): number {
  const head = items[headNode + wordAt] as number;
  const dependent = items[dependentNode + wordAt] as number;
  const group = atoms.words.classes[1] as Int32Array;
  const fine = atoms.words.classes[2] as Int32Array;
  const senses = atoms.words.classes[4] as Int32Array;
  const frames = atoms.words.classes[5] as Int32Array;
  const dLefts = items[dependentNode + leftLabelsAt] as number;
  const hRights = items[headNode + rightLabelsAt] as number;
  const caseWord = atoms.words.form[items[dependentNode + leftAt] as number] as number;
  const hg = group[head] as number;
  const dg = group[dependent] as number;
  let n = from;
  out[n++] = mix2(50, pair, hg);
  out[n++] = mix2(51, pair, dg);
  out[n++] = mix3(52, pair, hg, dg);
  out[n++] = mix3(53, pair, hg, caseWord);
  out[n++] = mix3(54, pair, dg, caseWord);
  out[n++] = mix3(55, pair, dg, dLefts);
  out[n++] = mix2(56, pair, fine[head] as number);
  out[n++] = mix2(57, pair, fine[dependent] as number);
  out[n++] = mix3(58, fine[head] as number, fine[dependent] as number, pair);
  out[n++] = mix2(59, pair, senses[dependent] as number);
  out[n++] = mix3(60, pair, senses[dependent] as number, caseWord);
  out[n++] = mix2(61, pair, frames[head] as number);
  out[n++] = mix3(62, pair, frames[head] as number, hRights);
  out[n++] = mix3(63, pair, fine[dependent] as number, dLefts);
  out[n++] = mix2(64, pair, atoms.words.suffix3[dependent] as number);
  out[n++] = mix2(65, pair, atoms.words.shape[dependent] as number);
  out[n++] = mix3(66, pair, atoms.words.shape[head] as number, atoms.words.shape[dependent] as number);
  out[n++] = mix3(67, pair, frames[head] as number, dLefts);
  return n;
}
