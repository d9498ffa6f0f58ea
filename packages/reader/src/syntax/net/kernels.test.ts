import assert from "node:assert/strict";
import { test } from "node:test";
import { Kernels, largestShort, pack, packShorts } from "./kernels.ts";

test("a product of matrices is what sums over plain numbers give", () => {
  const kernels = new Kernels(4096);
  const [rows, inner, columns] = [8, 12, 24];
  const a = kernels.allocate(rows * inner);
  const b = kernels.allocate(inner * columns);
  const packed = kernels.allocate(inner * columns);
  const c = kernels.allocate(rows * columns);
  const { floats } = kernels;
  for (let i = 0; i < rows * inner; i++) floats[a + i] = (i % 7) - 3;
  for (let i = 0; i < inner * columns; i++) floats[b + i] = (i % 5) - 2;
  floats.fill(1, c, c + rows * columns);
  pack(floats.subarray(b), floats, packed, inner, columns);
  kernels.multiply(a, packed, c, rows, inner, columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 1;
      for (let i = 0; i < inner; i++)
        sum += (floats[a + row * inner + i] as number) * (floats[b + i * columns + column] as number);
      assert.equal(floats[c + row * columns + column], sum);
    }
  }
});

test("gates keep, replace and let out what they remember, forwards and backwards", () => {
  const kernels = new Kernels(4096);
  const [rows, units] = [3, 8];
  const g = kernels.allocate(rows * units * 3);
  const c = kernels.allocate(rows * units);
  const h = kernels.allocate(rows * units);
  const { floats } = kernels;
  const bend = (x: number): number => x / Math.sqrt(1 + x * x);
  const given = Float32Array.from({ length: rows * units * 3 }, (_, i) => Math.sin(i) * 2);
  for (const backwards of [false, true]) {
    floats.set(given, g);
    const first = backwards ? rows - 1 : 0;
    const sign = backwards ? -1 : 1;
    const sizes = { rows, units, gStep: sign * units * 3, hStep: sign * units };
    kernels.gates(g + first * units * 3, c + first * units, h + first * units, sizes);
    for (let unit = 0; unit < units; unit++) {
      let state = 0;
      for (let step = 0; step < rows; step++) {
        const row = first + sign * step;
        const [u, f, o] = [0, 1, 2].map((gate) => bend(given[(row * 3 + gate) * units + unit] as number)) as [
          number,
          number,
          number,
        ];
        state = u + (f / 2 + 0.5) * (state - u);
        assert.ok(Math.abs((floats[h + row * units + unit] as number) - (o / 2 + 0.5) * state) < 1e-5);
      }
    }
  }
});

test("whole numbers are scaled and added, number by number", () => {
  const kernels = new Kernels(256);
  const [a, b] = [kernels.allocate(8), kernels.allocate(16)];
  const { floats, shorts } = kernels;
  for (let i = 0; i < 16; i++) shorts[a * 2 + i] = i * 1000 - 8000;
  floats.fill(3, b, b + 16);
  kernels.addShorts(a, b, 16, 0.5);
  assert.deepEqual(
    [...floats.subarray(b, b + 16)],
    Array.from({ length: 16 }, (_, i) => 3 + (i * 1000 - 8000) / 2),
  );
});

test("clipping takes numbers below 0 away and leaves the others", () => {
  const kernels = new Kernels(256);
  const a = kernels.allocate(4);
  kernels.floats.set([-1, 2, 0, -0.5], a);
  kernels.clip(a, 4);
  assert.deepEqual([...kernels.floats.subarray(a, a + 4)], [0, 2, 0, 0]);
});

test("a clipped sum adds number by number and leaves nothing below 0", () => {
  const kernels = new Kernels(256);
  const [a, b, c] = [kernels.allocate(4), kernels.allocate(4), kernels.allocate(4)];
  kernels.floats.set([1, -2, 0.5, 3], a);
  kernels.floats.set([1, 1, -0.5, -4], b);
  kernels.clippedSum(a, b, c, 4);
  assert.deepEqual([...kernels.floats.subarray(c, c + 4)], [2, 0, 0, 0]);
});

test("a product of shortened numbers is close to that of the numbers", () => {
  const kernels = new Kernels(4096);
  const [rows, inner, columns] = [4, 16, 8];
  const a = kernels.allocate(rows * inner);
  const short = kernels.allocate(rows * inner);
  const packed = kernels.allocate(inner * columns);
  const c = kernels.allocate(rows * columns);
  const bias = kernels.allocate(columns);
  const { floats, shorts } = kernels;
  floats.fill(7, bias, bias + columns);
  const b = Int16Array.from({ length: inner * columns }, (_, i) => ((i * 37) % 401) - 200);
  for (let i = 0; i < rows * inner; i++) floats[a + i] = Math.sin(i) * 3;
  packShorts(b, shorts, packed, inner, columns);
  const scale = kernels.shorten(a, short, rows * inner);
  assert.ok(Math.abs(scale - 3 / largestShort) < 1e-4);
  kernels.multiplyShorts(short, packed, c, { rows, inner, columns, scale: scale * 0.01, bias });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 7;
      for (let i = 0; i < inner; i++)
        sum += (floats[a + row * inner + i] as number) * (b[i * columns + column] as number) * 0.01;
      assert.ok(Math.abs((floats[c + row * columns + column] as number) - sum) < 0.02);
    }
  }
});
