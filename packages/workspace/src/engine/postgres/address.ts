import { EntenteError } from "@entente/claims";

/** Where a workspace on a server is. */
export interface DatabaseAddress {
  /** For the client: the address without what is ours in it. */
  readonly connection: string;
  /** The schema its tables are in: the key by which workspaces of one database are kept apart. */
  readonly schema: string;
  readonly database: string;
  /** To be shown: the address without its password. */
  readonly shown: string;
}

const usualName = "main";

/** Whether a workspace is named by the address of a server rather than by a file. */
export const isDatabaseAddress = (path: string): boolean => /^postgres(?:ql)?:\/\//i.test(path);

/** A user without a host, `postgres://user@/database?host=…`, is no URL: it goes where the socket's folder is. */
function withoutLonelyUser(text: string): string {
  const [, scheme = "", user = "", password, rest = ""] =
    /^(\w+:\/\/)([^@/?:]*)(?::([^@/?]*))?@(\/.*)$/.exec(text) ?? [];
  if (user === "") return text;
  const given = password === undefined ? `user=${user}` : `user=${user}&password=${password}`;
  return `${scheme}${rest}${rest.includes("?") ? "&" : "?"}${given}`;
}

/**
 * Reads `postgres://user@host:5432/database?workspace=levant`, and for a socket `postgres:///database?host=/run/postgresql`.
 * The workspace's name is a lower-case word; default: "main". Everything else is the client's, such as `sslmode`. A
 * password may stand in it, or better in PGPASSWORD or ~/.pgpass.
 *
 * @throws EntenteError `ENT_DATABASE_ADDRESS`
 */
export function readAddress(text: string): DatabaseAddress {
  const written = withoutLonelyUser(text);
  if (!URL.canParse(written))
    throw new EntenteError("ENT_DATABASE_ADDRESS", { why: "it can't be read as one" });
  const url = new URL(written);
  const name = url.searchParams.get("workspace") ?? usualName;
  if (!/^[a-z][a-z0-9_]{0,31}$/.test(name)) {
    const why = `“${name}” is no name for a workspace: lower-case letters, digits and _, beginning with a letter`;
    throw new EntenteError("ENT_DATABASE_ADDRESS", { why });
  }
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === "") throw new EntenteError("ENT_DATABASE_ADDRESS", { why: "it names no database" });
  const shown = new URL(url);
  shown.password = "";
  shown.searchParams.delete("password");
  url.searchParams.delete("workspace");
  return { connection: url.href, schema: `entente_${name}`, database, shown: decodeURI(shown.href) };
}
