import { EntenteError } from "@entente/claims";
import type { DatabaseAddress } from "./address.ts";

/** PostgreSQL's codes (its manual, appendix A) that have a sentence of ours. */
const lockNotAvailable = "55P03";
const readOnlyTransaction = "25006";
const noPrivilege = "42501";
const noDatabase = "3D000";
const refused: ReadonlySet<string> = new Set(["28000", "28P01"]);
/** The server goes down, starts, or has no room for another connection. */
const away: ReadonlySet<string> = new Set(["57P01", "57P02", "57P03", "53300", "08006", "08001", "08003"]);

const fieldOf = (error: unknown, field: string): string | null => {
  const value = error instanceof Error ? (error as unknown as Record<string, unknown>)[field] : null;
  return typeof value === "string" ? value : null;
};

/** PostgreSQL's code of what went wrong, or the system's; null where it has none. */
export const databaseCode = (error: unknown): string | null => fieldOf(error, "code");

/** An error of the client or the server as ours where there is a sentence for it. Passwords are in none of them. */
export function withOurCode(error: unknown, { shown, database }: DatabaseAddress): unknown {
  const code = databaseCode(error);
  const why = error instanceof Error ? error.message : String(error);
  const cause = { cause: error };
  if (error instanceof EntenteError) return error;
  if (code === lockNotAvailable) return new EntenteError("ENT_WORKSPACE_BUSY", { file: shown }, cause);
  if (code === readOnlyTransaction)
    return new EntenteError("ENT_WORKSPACE_READ_ONLY", { file: shown }, cause);
  if (code === noDatabase)
    return new EntenteError("ENT_DATABASE_MISSING", { address: shown, database }, cause);
  if (code === noPrivilege || (code !== null && refused.has(code)))
    return new EntenteError("ENT_DATABASE_REFUSED", { address: shown, why }, cause);
  // Errors of the network have a system call; the client's own, of a lost connection, have no code at all.
  const isLost =
    fieldOf(error, "syscall") !== null || /^(?:Connection terminated|timeout e|Client has enc)/.test(why);
  if (isLost || (code !== null && (away.has(code) || /^E[A-Z]+$/.test(code))))
    return new EntenteError("ENT_DATABASE_UNREACHABLE", { address: shown, why: why || String(code) }, cause);
  return error;
}
