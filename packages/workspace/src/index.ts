/** The workspace file: reports, their claims and what was decided about them. The only user of the database. */
export type { PlaceReason } from "./identity/place-appearances.ts";
export { openWorkspace, type OpenOptions } from "./open-workspace.ts";
export type { ClaimFilter, Clock, PassageHit, Workspace, WorkspaceActor } from "./workspace.ts";
