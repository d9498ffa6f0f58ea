import type { Migration } from "./migration.ts";

/** Which groups wait for nobody: few beside those that do, whose number is all of them without these. */
export const reviewedGroups: Migration = {
  version: 5,
  sql: `
CREATE INDEX propositions_reviewed ON propositions (proposed) WHERE proposed = 0;
`,
};
