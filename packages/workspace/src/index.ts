/** The workspace: reports, their claims, what was decided about them, and its history. The only user of the database. */
export type { ArchivedState, Restored } from "./archive/archived-state.ts";
export type { Finding } from "./checking/finding.ts";
export { rescueWorkspace, type Rescue } from "./checking/rescue-workspace.ts";
export type { ActorProposal, SameReason } from "./decisions/propose-same.ts";
export type { Batch } from "./history/append-entry.ts";
export type { Json } from "./history/canonical-json.ts";
export { entryKinds, type EntryKind } from "./history/change.ts";
export type { Origin, Origins } from "./origins/count-origins.ts";
export type { OriginVerdict } from "./history/change.ts";
export { alreadyRedacted, type RedactionTarget } from "./redaction/redact.ts";
export type { Changed } from "./history/changed-since.ts";
export type { HistoryEntry, HistoryFilter } from "./history/read-history.ts";
export type { HowMuch } from "./history/steps.ts";
export type { PlaceReason } from "./identity/place-appearances.ts";
export { openWorkspace, type OpenOptions } from "./open-workspace.ts";
export {
  manners,
  type Manner,
  type Proposition,
  type PropositionFilter,
  type PropositionPage,
  type Weight,
} from "./propositions/proposition.ts";
export { isDatabaseAddress } from "./engine/postgres/address.ts";
export {
  openReportQueue,
  type QueueCounts,
  type QueuedReport,
  type ReportQueue,
} from "./queue/report-queue.ts";
export type { ClaimFilter } from "./reading/claim-query.ts";
export type { WorkspaceActor } from "./reading/list-actors.ts";
export type { PassageHit } from "./reading/search-passages.ts";
export type { KeptRecord } from "./records.ts";
export type {
  ActorDraft,
  ClaimDraft,
  ClaimEdit,
  Clock,
  Note,
  Workspace,
  WorkspaceView,
} from "./workspace.ts";
