import { adjectiveFrames } from "../claims/adjective-frames.ts";
import { nounFrames } from "../claims/noun-frames.ts";
import { roleFrames } from "../claims/role-frames.ts";
import { verbFrames } from "../claims/verb-frames.ts";

/** The example sentences of all frame tables. */
export const frameExamples: readonly string[] = [
  ...verbFrames,
  ...nounFrames,
  ...roleFrames,
  ...adjectiveFrames,
].map(({ example }) => example);
