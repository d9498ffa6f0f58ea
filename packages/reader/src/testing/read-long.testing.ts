/** A thread that reads a long report of the length it is told, and answers with how many claims it found. */
import { parentPort, workerData } from "node:worker_threads";
import { read } from "./read.testing.ts";

const paragraph = `${"It rained in the valley and the road along the river was closed for some days. ".repeat(12)}\n\n`;
const text = `${paragraph.repeat((workerData as number) / paragraph.length)}Hamas attacked Israel.`;
parentPort?.postMessage(read(text).claims.length);
