import { mix, mix2, mix3 } from "../words/mix.ts";
import { between, distance, type ParseAtoms } from "./parse-atoms.ts";
import {
  belowAt,
  left2At,
  leftAt,
  leftCountAt,
  leftLabelsAt,
  right2At,
  rightAt,
  rightCountAt,
  rightLabelAt,
  rightLabelsAt,
  wordAt,
} from "./parse-nodes.ts";

/** Most features one decision between moves can have. */
export const maxMoveFeatures = 160;

/**
 * Writes the features of the next move.
 *
 * @param items the nodes' numbers (see `ParseNodes`).
 * @param top the node on top of the stack, 0 if the stack is empty.
 * @param front the front word's node.
 * @param length how many words the sentence has.
 * @returns how many were written to `out`.
 */
export function writeMoveFeatures(
  items: Int32Array,
  top: number,
  front: number,
  length: number,
  atoms: ParseAtoms,
  out: Int32Array,
): number {
  const below = items[top + belowAt] as number;
  let n = writeWords(items, top, below, front, length, atoms, out);
  n = writeTree(items, top, below, front, length, atoms, out, n);
  n = writeDependents(items, top, below, front, atoms, out, n);
  return writeClasses(items, top, below, front, atoms, out, n);
}

/** Words and tags at the top of the stack and the front of the rest. */
function writeWords(
  items: Int32Array,
  top: number,
  below: number,
  front: number,
  length: number,
  atoms: ParseAtoms,
  out: Int32Array,
): number {
  const form = atoms.words.form;
  const { tags } = atoms;
  const s0 = items[top + wordAt] as number;
  const s1 = items[below + wordAt] as number;
  const s2 = items[(items[below + belowAt] as number) + wordAt] as number;
  const n0 = items[front + wordAt] as number;
  const n1 = n0 < length ? n0 + 1 : length + 1;
  const n2 = n0 + 1 < length ? n0 + 2 : length + 1;
  const sw = form[s0] as number;
  const st = tags[s0] as number;
  const tw = form[s1] as number;
  const tt = tags[s1] as number;
  const nw = form[n0] as number;
  const nt = tags[n0] as number;
  const mw = form[n1] as number;
  const mt = tags[n1] as number;
  const ot = tags[n2] as number;
  const swt = mix2(0x1357, sw, st);
  const nwt = mix2(0x2468, nw, nt);
  const twt = mix2(0x3579, tw, tt);
  const stnt = mix2(0x4abc, st, nt);
  const ttst = mix2(0x5def, tt, st);
  let n = 0;
  out[n++] = 0;
  out[n++] = swt;
  out[n++] = mix(2, sw);
  out[n++] = mix(3, st);
  out[n++] = nwt;
  out[n++] = mix(5, nw);
  out[n++] = mix(6, nt);
  out[n++] = mix2(7, mw, mt);
  out[n++] = mix(8, mw);
  out[n++] = mix(9, mt);
  out[n++] = mix(11, ot);
  out[n++] = twt;
  out[n++] = mix(13, tw);
  out[n++] = mix(14, tt);
  out[n++] = mix2(18, swt, nt);
  out[n++] = mix2(19, st, nwt);
  out[n++] = mix2(20, sw, nw);
  out[n++] = stnt;
  out[n++] = mix2(22, nt, mt);
  out[n++] = mix2(24, twt, st);
  out[n++] = mix2(25, tt, swt);
  out[n++] = mix2(26, tw, sw);
  out[n++] = ttst;
  out[n++] = mix2(28, tw, nw);
  out[n++] = mix2(29, tt, nwt);
  out[n++] = mix2(31, tt, nt);
  out[n++] = mix3(32, nt, mt, ot);
  out[n++] = mix2(33, stnt, mt);
  out[n++] = mix2(34, ttst, nt);
  out[n++] = mix2(35, ttst, tags[s2] as number);
  out[n++] = mix3(36, stnt, mt, ot);
  out[n++] = mix3(37, ttst, nt, mt);
  out[n++] = mix3(38, st, nw, mt);
  out[n++] = mix3(40, ttst, tw, nt);
  out[n++] = mix3(41, ttst, sw, nt);
  out[n++] = mix3(42, ttst, nw, mt);
  return n;
}

/** Distances, what lies between, how many dependents there are and with which labels. */
function writeTree(
  items: Int32Array,
  top: number,
  below: number,
  front: number,
  length: number,
  atoms: ParseAtoms,
  out: Int32Array,
  from: number,
): number {
  const form = atoms.words.form;
  const { tags } = atoms;
  const s0 = items[top + wordAt] as number;
  const s1 = items[below + wordAt] as number;
  const n0 = items[front + wordAt] as number;
  const sw = form[s0] as number;
  const st = tags[s0] as number;
  const tw = form[s1] as number;
  const tt = tags[s1] as number;
  const nw = form[n0] as number;
  const nt = tags[n0] as number;
  const stnt = mix2(0x61ab, st, nt);
  const ttst = mix2(0x72bc, tt, st);
  const nothing = length + 1;
  const near = distance(s0, n0, nothing);
  const far = distance(s1, s0, nothing);
  const passedNear = between(atoms, s0, n0, nothing);
  const passedFar = between(atoms, s1, s0, nothing);
  const sLefts = items[top + leftLabelsAt] as number;
  const sRights = items[top + rightLabelsAt] as number;
  const tRights = items[below + rightLabelsAt] as number;
  const tLefts = items[below + leftLabelsAt] as number;
  const nLefts = items[front + leftLabelsAt] as number;
  let n = from;
  out[n++] = mix2(50, sw, near);
  out[n++] = mix2(51, nw, near);
  out[n++] = mix2(52, stnt, near);
  out[n++] = mix2(53, ttst, far);
  out[n++] = mix2(54, tw, far);
  out[n++] = mix2(55, stnt, passedNear);
  out[n++] = mix2(56, ttst, passedFar);
  out[n++] = mix3(57, ttst, passedFar, nt);
  out[n++] = mix2(58, sw, items[top + rightCountAt] as number);
  out[n++] = mix2(59, stnt, items[top + rightCountAt] as number);
  out[n++] = mix2(60, st, items[top + leftCountAt] as number);
  out[n++] = mix2(61, nw, items[front + leftCountAt] as number);
  out[n++] = mix2(62, stnt, items[front + leftCountAt] as number);
  out[n++] = mix2(63, tw, items[below + rightCountAt] as number);
  out[n++] = mix2(64, ttst, items[below + rightCountAt] as number);
  out[n++] = mix2(65, sw, sRights);
  out[n++] = mix2(66, stnt, sRights);
  out[n++] = mix2(67, sw, sLefts);
  out[n++] = mix2(68, stnt, sLefts);
  out[n++] = mix2(69, nw, nLefts);
  out[n++] = mix2(70, stnt, nLefts);
  out[n++] = mix2(71, tw, tRights);
  out[n++] = mix2(72, ttst, tRights);
  out[n++] = mix3(73, ttst, tRights, nt);
  out[n++] = mix3(74, ttst, sLefts, nt);
  out[n++] = mix3(75, ttst, sLefts, tRights);
  out[n++] = mix3(76, stnt, sLefts, nLefts);
  out[n++] = mix2(77, ttst, tLefts);
  return n;
}

/** Words and tags of the dependents found so far. */
function writeDependents(
  items: Int32Array,
  top: number,
  below: number,
  front: number,
  atoms: ParseAtoms,
  out: Int32Array,
  from: number,
): number {
  const form = atoms.words.form;
  const { tags, upos } = atoms;
  const st = tags[items[top + wordAt] as number] as number;
  const sw = form[items[top + wordAt] as number] as number;
  const tw = form[items[below + wordAt] as number] as number;
  const tt = tags[items[below + wordAt] as number] as number;
  const nt = tags[items[front + wordAt] as number] as number;
  const stnt = mix2(0x61ab, st, nt);
  const ttst = mix2(0x72bc, tt, st);
  const sl = items[top + leftAt] as number;
  const sr = items[top + rightAt] as number;
  const nl = items[front + leftAt] as number;
  const tr = items[below + rightAt] as number;
  let n = from;
  out[n++] = mix2(78, stnt, tags[sl] as number);
  out[n++] = mix2(79, stnt, tags[sr] as number);
  out[n++] = mix2(80, stnt, tags[nl] as number);
  out[n++] = mix2(81, ttst, tags[tr] as number);
  out[n++] = mix2(82, ttst, tags[sl] as number);
  out[n++] = mix2(83, ttst, tags[sr] as number);
  out[n++] = mix3(84, ttst, form[sl] as number, nt);
  out[n++] = mix3(85, tw, st, form[sl] as number);
  out[n++] = mix3(86, tw, sw, form[sl] as number);
  out[n++] = mix3(89, ttst, form[tr] as number, items[below + rightLabelAt] as number);
  out[n++] = mix3(90, stnt, tags[sr] as number, tags[items[top + right2At] as number] as number);
  out[n++] = mix3(91, stnt, tags[sl] as number, tags[items[top + left2At] as number] as number);
  out[n++] = mix3(92, stnt, tags[nl] as number, tags[items[front + left2At] as number] as number);
  out[n++] = mix3(95, st, form[sr] as number, nt);
  out[n++] = mix3(96, ttst, upos[tr] as number, form[sl] as number);
  return n;
}

/** Classes of the words: groups of like words, and the frames verbs can have. */
function writeClasses(
  items: Int32Array,
  top: number,
  below: number,
  front: number,
  atoms: ParseAtoms,
  out: Int32Array,
  from: number,
): number {
  const { tags } = atoms;
  const s0 = items[top + wordAt] as number;
  const s1 = items[below + wordAt] as number;
  const n0 = items[front + wordAt] as number;
  const group = atoms.words.classes[1] as Int32Array;
  const fine = atoms.words.classes[2] as Int32Array;
  const frames = atoms.words.classes[5] as Int32Array;
  const st = tags[s0] as number;
  const tt = tags[s1] as number;
  const nt = tags[n0] as number;
  const sg = group[s0] as number;
  const tg = group[s1] as number;
  const ng = group[n0] as number;
  const caseWord = atoms.words.form[items[top + leftAt] as number] as number;
  let n = from;
  out[n++] = mix2(100, sg, st);
  out[n++] = mix2(101, ng, nt);
  out[n++] = mix2(102, tg, tt);
  out[n++] = mix2(103, sg, ng);
  out[n++] = mix3(104, sg, st, nt);
  out[n++] = mix3(105, st, ng, nt);
  out[n++] = mix2(106, tg, sg);
  out[n++] = mix3(107, tg, tt, st);
  out[n++] = mix3(108, tt, sg, st);
  out[n++] = mix3(109, tg, st, caseWord);
  out[n++] = mix3(110, tg, sg, caseWord);
  out[n++] = mix2(112, fine[s1] as number, fine[s0] as number);
  out[n++] = mix2(113, fine[s0] as number, fine[n0] as number);
  out[n++] = mix2(114, fine[s0] as number, nt);
  out[n++] = mix2(115, fine[n0] as number, st);
  out[n++] = mix2(116, fine[s1] as number, st);
  out[n++] = mix3(117, fine[s1] as number, caseWord, st);
  out[n++] = mix3(119, frames[s1] as number, tt, st);
  out[n++] = mix3(120, frames[s0] as number, st, nt);
  out[n++] = mix3(121, frames[s1] as number, items[below + rightLabelsAt] as number, st);
  out[n++] = mix3(122, frames[s0] as number, items[top + rightLabelsAt] as number, nt);
  return n;
}
