import { WasmCode, wasmModule, type WasmFunction } from "./wasm-code.ts";

/** Address of the number that whole numbers are multiplied by. */
const scalePlace = 20;

/** The bytes of a module with all kernels; `Kernels` says what each does. */
export function kernelModule(): Uint8Array<ArrayBuffer> {
  const products = [multiplyCode(false), multiplyCode(true)];
  return wasmModule([
    ...products,
    gatesCode(),
    addShortsCode(),
    shortenCode(),
    largestCode(),
    clipCode(),
    clippedSumCode(),
  ]);
}

/**
 * Four rows by eight columns at a time: eight sums stay in registers. With whole numbers of two bytes, two rows of B
 * go with each step, and the sums are scaled and added to a bias.
 */
function multiplyCode(shorts: boolean): WasmFunction {
  const [a, b, c, rows, inner, columns] = [0, 1, 2, 3, 4, 5] as const;
  const [bias, left, pa, pb, pc, count, rowSize, lineSize] = [6, 7, 8, 9, 10, 11, 12, 13] as const;
  const [p1, p2, p3, q] = [14, 15, 16, 17] as const;
  const sums = 18;
  const [b0, b1, number] = [26, 27, 28] as const;
  const code = new WasmCode();
  const rowPlaces = [pa, p1, p2, p3];
  const eachSum = (act: (sum: number, side: number) => void): void => {
    code.get(pc).set(q);
    for (let row = 0; row < 4; row++) {
      act(sums + row * 2, 0);
      act(sums + row * 2 + 1, 16);
      if (row < 3) code.stepBy(q, lineSize);
    }
  };
  const step = (at: number): void => {
    code
      .get(pb)
      .load(at * 32)
      .set(b0)
      .get(pb)
      .load(at * 32 + 16)
      .set(b1);
    rowPlaces.forEach((place, row) => {
      code
        .get(place)
        .loadSplat(at * 4)
        .set(number);
      for (const [side, vector] of [b0, b1].entries()) {
        const sum = sums + row * 2 + side;
        code.get(sum).get(number).get(vector);
        if (shorts) code.vectorPairs().vectorAddWhole().set(sum);
        else code.vectorMultiply().vectorAdd().set(sum);
      }
    });
  };
  const begin = (sum: number, side: number): void => {
    if (shorts) code.splat(0).set(sum);
    else code.get(q).load(side).set(sum);
  };
  const end = (sum: number, side: number): void => {
    code.get(q);
    if (shorts) code.get(bias).load(side).get(sum).vectorFromWhole();
    if (shorts) code.constant(scalePlace).loadSplat().vectorMultiply().vectorAdd();
    else code.get(sum);
    code.store(side);
  };
  code
    .get(inner)
    .constant(shorts ? 1 : 2)
    .shiftLeft()
    .set(rowSize);
  code.get(columns).constant(2).shiftLeft().set(lineSize);
  code.loopWhile(columns, () => {
    code.get(rows).set(left).get(a).set(pa).get(c).set(pc);
    code.loopWhile(left, () => {
      eachSum(begin);
      code.get(b).set(pb).get(inner).set(count);
      code.get(pa).get(rowSize).add().set(p1).get(p1).get(rowSize).add().set(p2);
      code.get(p2).get(rowSize).add().set(p3);
      code.loopWhile(count, () => {
        for (let at = 0; at < 4; at++) step(at);
        for (const place of rowPlaces) code.step(place, 16);
        code.step(pb, 128).step(count, shorts ? -8 : -4);
      });
      eachSum(end);
      code.get(p3).set(pa).get(q).get(lineSize).add().set(pc).step(left, -4);
    });
    code.get(pb).set(b).step(c, 32).step(bias, 32).step(columns, -8);
  });
  return { name: shorts ? "multiplyShorts" : "multiply", parameters: 7, integers: 11, vectors: 11, code };
}

function gatesCode(): WasmFunction {
  const [g, c, h, rows, units, gStep, hStep] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [left, pg, pc, ph, unit, pf, po] = [7, 8, 9, 10, 11, 12, 13] as const;
  const [state, u, f, o, half] = [14, 15, 16, 17, 18] as const;
  const code = new WasmCode();
  /** x / √(1 + x²) */
  const bend = (x: number): void => {
    code.get(x).splat(1).get(x).get(x).vectorMultiply().vectorAdd().vectorRoot().vectorDivide().set(x);
  };
  const gate = (x: number): void => {
    bend(x);
    code.get(x).get(half).vectorMultiply().get(half).vectorAdd().set(x);
  };
  code.splat(0.5).set(half).get(units).set(unit);
  code.loopWhile(unit, () => {
    code.splat(0).set(state).get(rows).set(left);
    code.get(g).set(pg).get(c).set(pc).get(h).set(ph);
    code.loopWhile(left, () => {
      code.get(pg).get(units).add().set(pf).get(pf).get(units).add().set(po);
      code.get(pg).load().set(u).get(pf).load().set(f).get(po).load().set(o);
      bend(u);
      gate(f);
      gate(o);
      code.get(pg).get(u).store().get(pf).get(f).store().get(po).get(o).store();
      code.get(u).get(f).get(state).get(u).vectorSubtract().vectorMultiply().vectorAdd().set(state);
      code.get(pc).get(state).store().get(ph).get(o).get(state).vectorMultiply().store();
      code.stepBy(pg, gStep).stepBy(pc, hStep).stepBy(ph, hStep).step(left, -1);
    });
    code.step(g, 16).step(c, 16).step(h, 16).step(unit, -16);
  });
  return { name: "gates", parameters: 7, integers: 7, vectors: 5, code };
}

function addShortsCode(): WasmFunction {
  const [from, to, count, shorts, scale] = [0, 1, 2, 3, 4] as const;
  const code = new WasmCode();
  code.constant(scalePlace).loadSplat().set(scale);
  code.loopWhile(count, () => {
    code.get(from).load().set(shorts);
    for (const side of [0, 16]) {
      code.get(to).get(to).load(side).get(shorts);
      if (side === 0) code.vectorLowerHalf();
      else code.vectorUpperHalf();
      code.vectorFromWhole().get(scale).vectorMultiply().vectorAdd().store(side);
    }
    code.step(from, 16).step(to, 32).step(count, -8);
  });
  return { name: "addShorts", parameters: 3, integers: 0, vectors: 2, code };
}

/** Multiplies by the number at `scale` and rounds to whole numbers of two bytes. */
function shortenCode(): WasmFunction {
  const [from, to, count, scale] = [0, 1, 2, 3] as const;
  const factor = 4;
  const code = new WasmCode();
  code.get(scale).loadSplat().set(factor);
  code.loopWhile(count, () => {
    code.get(to);
    for (const side of [0, 16]) code.get(from).load(side).get(factor).vectorMultiply().vectorRound();
    code.vectorShorten().store().step(from, 32).step(to, 16).step(count, -8);
  });
  return { name: "shorten", parameters: 4, integers: 0, vectors: 1, code };
}

/** The largest sizes among every fourth number. */
function largestCode(): WasmFunction {
  const [from, count, to] = [0, 1, 2] as const;
  const found = 3;
  const code = new WasmCode();
  code.splat(0).set(found);
  code.loopWhile(count, () => {
    code.get(found).get(from).load().vectorSize().vectorLarger().set(found);
    code.step(from, 16).step(count, -4);
  });
  code.get(to).get(found).store();
  return { name: "largest", parameters: 3, integers: 0, vectors: 1, code };
}

function clipCode(): WasmFunction {
  const [at, count] = [0, 1] as const;
  const code = new WasmCode();
  code.loopWhile(count, () => {
    code.get(at).splat(0).get(at).load().vectorLarger().store();
    code.step(at, 16).step(count, -4);
  });
  return { name: "clip", parameters: 2, integers: 0, vectors: 0, code };
}

function clippedSumCode(): WasmFunction {
  const [one, other, to, count] = [0, 1, 2, 3] as const;
  const code = new WasmCode();
  code.loopWhile(count, () => {
    code.get(to).splat(0).get(one).load().get(other).load().vectorAdd().vectorLarger().store();
    code.step(one, 16).step(other, 16).step(to, 16).step(count, -4);
  });
  return { name: "clippedSum", parameters: 4, integers: 0, vectors: 0, code };
}
