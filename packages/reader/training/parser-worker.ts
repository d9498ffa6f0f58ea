/** Trains one parser in a thread of its own: `workerData` is a `ParserJob`; messages are lines of report, then the result. */
import { parentPort, workerData } from "node:worker_threads";
import { runParserJob, type ParserJob } from "./parser-job.ts";

parentPort?.postMessage(runParserJob(workerData as ParserJob, (line) => parentPort?.postMessage(line)));
