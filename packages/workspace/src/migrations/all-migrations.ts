import { firstWorkspace } from "./001-first-workspace.ts";
import { historyAndDecisions } from "./002-history.ts";
import { redactionAndOrigins } from "./003-redaction-and-origins.ts";
import { reviewQueue } from "./004-review-queue.ts";
import { reviewedGroups } from "./005-reviewed-groups.ts";
import { groupsTogether } from "./006-groups-together.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema, in order. */
export const allMigrations: readonly Migration[] = [
  firstWorkspace,
  historyAndDecisions,
  redactionAndOrigins,
  reviewQueue,
  reviewedGroups,
  groupsTogether,
];

/** The file version this program writes. */
export const schemaVersion = allMigrations.length;

/** Marks a SQLite file as an Entente workspace ("Ente" in ASCII), in its header and for `file(1)`. */
export const applicationId = 0x45_6e_74_65;
