import type { WeightsFile } from "../weights/weights-file.ts";
import { largestShort, packShorts, type Kernels } from "./kernels.ts";
import { distanceCount, type NetSizes } from "./net-sizes.ts";

/** The matrices of the net as the weights file names them, in the order of their scales. */
export const matrixNames = [
  "first.weights",
  "first.bias",
  "second.weights",
  "second.bias",
  "tags.weights",
  "tags.bias",
  "dependent.hidden",
  "dependent.hiddenBias",
  "dependent.output",
  "dependent.outputBias",
  "head.hidden",
  "head.hiddenBias",
  "head.output",
  "head.outputBias",
  "distances",
  "root",
  "labels.weights",
  "labels.bias",
] as const;

/** Name of a matrix. */
export type MatrixName = (typeof matrixNames)[number];

/** A product and what is added to it: place of the packed whole numbers, what they are multiplied by, rows and columns, place of the bias. */
export interface Layer {
  readonly weights: number;
  readonly scale: number;
  readonly inner: number;
  readonly columns: number;
  readonly bias: number;
}

/** A word in one role: its hidden numbers, those compared for arcs, those added up for labels. */
export interface RoleLayers {
  readonly hidden: Layer;
  readonly arc: Layer;
  readonly label: Layer;
}

/** The net's weights in the kernels' memory. */
export interface NetWeights {
  readonly sizes: NetSizes;
  /** What a word adds to the gates of the word after it, its own, and the word before it, side by side; the bias is for its own. */
  readonly first: Layer;
  readonly second: Layer;
  readonly tags: Layer;
  readonly dependent: RoleLayers;
  readonly head: RoleLayers;
  /** Distances as columns to be compared with. */
  readonly distances: Layer;
  /** The root's numbers for arcs and for labels. */
  readonly rootArc: number;
  readonly rootLabel: number;
  readonly labels: Layer;
}

/** Numbers that the net's weights take up. */
export function weightsSize(sizes: NetSizes): number {
  const { word, first, second, role, arc, label, tags, labels } = sizes;
  const gates = word * first * 18 + first * second * 12 + first * 18 + second * 6;
  const roles = 2 * (second * 2 * role + role * (arc + label) + role + arc + label);
  return (
    gates + roles + (first * 2 + 1) * tags + (label + 1) * labels + (distanceCount + 1) * arc + label + 1024
  );
}

/** Reads the sizes of the net. */
export function readSizes(file: WeightsFile): NetSizes {
  const [word, first, second, role, arc, label, tags, labels] = file.column(
    "net.sizes",
    "i32",
  ) as unknown as [number, number, number, number, number, number, number, number];
  return { word, first, second, role, arc, label, tags, labels };
}

/** Reads the weights into the kernels' memory, laid out for their products. */
export function readNetWeights(file: WeightsFile, kernels: Kernels): NetWeights {
  const sizes = readSizes(file);
  const { word, first, second, role, arc, label } = sizes;
  const read = (name: MatrixName): Matrix => ({
    codes: file.column(`net.${name}`, "i16"),
    scale: file.column("net.scales", "f32")[matrixNames.indexOf(name)] as number,
  });
  const keep = ({ codes, scale }: Matrix): number => {
    const place = kernels.allocate(codes.length);
    for (let at = 0; at < codes.length; at++) kernels.floats[place + at] = (codes[at] as number) * scale;
    return place;
  };
  const layer = ({ codes, scale }: Matrix, bias: Matrix, inner: number): Layer => {
    const columns = codes.length / inner;
    const weights = kernels.allocate(codes.length / 2);
    packShorts(codes.map(smaller), kernels.shorts, weights, inner, columns);
    return { weights, scale: scale / shrinking, inner, columns, bias: keep(bias) };
  };
  const roleLayers = (name: "dependent" | "head"): RoleLayers => {
    const output = read(`${name}.output`);
    const bias = read(`${name}.outputBias`);
    return {
      hidden: layer(read(`${name}.hidden`), read(`${name}.hiddenBias`), second * 2),
      arc: layer(columnsOf(output, arc + label, 0, arc), columnsOf(bias, arc + label, 0, arc), role),
      label: layer(
        columnsOf(output, arc + label, arc, label),
        columnsOf(bias, arc + label, arc, label),
        role,
      ),
    };
  };
  const root = read("root");
  return {
    sizes,
    first: layer(sideBySide(read("first.weights"), word, first * 6), read("first.bias"), word),
    second: layer(read("second.weights"), read("second.bias"), first * 2),
    tags: layer(read("tags.weights"), read("tags.bias"), first * 2),
    dependent: roleLayers("dependent"),
    head: roleLayers("head"),
    distances: layer(turned(read("distances"), arc), { codes: new Int16Array(distanceCount), scale: 0 }, arc),
    rootArc: keep(columnsOf(root, arc + label, 0, arc)),
    rootLabel: keep(columnsOf(root, arc + label, arc, label)),
    labels: layer(read("labels.weights"), read("labels.bias"), label),
  };
}

/** Whole numbers row after row, and what they are multiplied by. */
interface Matrix {
  readonly codes: Int16Array;
  readonly scale: number;
}

/** The file's whole numbers go up to 32767, those of products to `largestShort`. */
const shrinking = largestShort / 32767;

function smaller(code: number): number {
  return Math.round(code * shrinking);
}

function columnsOf({ codes, scale }: Matrix, width: number, start: number, columns: number): Matrix {
  const rows = codes.length / width;
  const result = new Int16Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const from = row * width + start;
    result.set(codes.subarray(from, from + columns), row * columns);
  }
  return { codes: result, scale };
}

/** Puts the three blocks of a matrix that lie one under the other side by side. */
function sideBySide({ codes, scale }: Matrix, rows: number, columns: number): Matrix {
  const result = new Int16Array(codes.length);
  for (let block = 0; block < 3; block++) {
    for (let row = 0; row < rows; row++) {
      const from = (block * rows + row) * columns;
      result.set(codes.subarray(from, from + columns), (row * 3 + block) * columns);
    }
  }
  return { codes: result, scale };
}

function turned({ codes, scale }: Matrix, columns: number): Matrix {
  const rows = codes.length / columns;
  return {
    codes: codes.map((_, at) => codes[(at % rows) * columns + Math.floor(at / rows)] as number),
    scale,
  };
}
