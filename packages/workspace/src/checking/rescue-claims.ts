import { actorId, claimId, undated, type Actor, type Claim, type Reading } from "@entente/claims";
import { sha256 } from "../history/sha256.ts";
import { sourceOf, type SourceRow } from "../reading/rows.ts";
import { restoreCondition, restoreQualifiers } from "../stored-references.ts";
import type { DamagedFile, Row } from "./damaged-file.ts";

/** A report as it is added again: its number in the damaged file, and the numbers of what stands in it. */
export interface RescuedReport {
  readonly source: Row;
  readonly reading: Reading;
  readonly text: string;
  /** Numbers of appearances in the damaged file, in the order of the reading's actors. */
  readonly appearances: readonly number[];
  /** Numbers of claims in the damaged file, in the order of the reading's claims. */
  readonly claims: readonly number[];
}

const text = (row: Row, column: string): string => String(row[column] ?? "");
const orNull = (row: Row, column: string): string | null => {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
};

/** What a claim's row says, with ids of its report's reading. Its values were written by us, and are checked when added. */
function claimOf(row: Row, id: number, actorOf: (appearance: number) => string): Claim {
  const actor = (column: string): string | null =>
    row[column] == null ? null : actorOf(Number(row[column]));
  const ids = {
    actor: (appearance: number) => actorId(actorOf(appearance)),
    claim: (number: number) => claimId(`c${number}`),
  };
  const claim = (column: string): string | null => (row[column] == null ? null : `c${Number(row[column])}`);
  return {
    id: `c${id}`,
    predicate: row["predicate"],
    subject: actor("subject"),
    object: actor("object") ?? orNull(row, "object_text"),
    polarity: row["polarity"],
    modality: row["modality"],
    likelihood: row["likelihood"],
    condition: row["condition"] == null ? null : restoreCondition(text(row, "condition"), ids),
    attribution: actor("attribution"),
    attributionKind: row["attribution_kind"],
    qualifiers: restoreQualifiers(text(row, "qualifiers"), ids),
    time: {
      ...undated,
      from: orNull(row, "time_from"),
      to: orNull(row, "time_to"),
      text: orNull(row, "time_text"),
      over: row["over"] === 1,
      after: claim("after_claim"),
      before: claim("before_claim"),
    },
    quote: row["quote"],
    start: row["start"],
    end: row["end"],
    confidence: row["confidence"],
  } as unknown as Claim;
}

/** A report's actors with all their names, by their numbers. */
function actorsOf(file: DamagedFile, rows: readonly Row[]): Map<number, Actor> {
  return new Map(
    rows.flatMap((row) => {
      const id = Number(row["id"]);
      const names = file
        .rows<{ text: string }>("SELECT text FROM appearance_names WHERE appearance = ? ORDER BY ordinal", [
          id,
        ])
        .map((name) => name.text);
      const [name, ...mentions] = names;
      if (name === undefined) {
        file.lost.push(`the names of an actor of s${Number(row["source"])} can't be read`);
        return [];
      }
      return [[id, { id: actorId(`a${id}`), type: row["type"], name, mentions } as Actor]] as const;
    }),
  );
}

/** Leaves out claims that point to what isn't there, until all that are left stand by themselves. */
function withoutLoose(
  claims: ReadonlyMap<number, Claim>,
  actors: ReadonlyMap<number, Actor>,
  file: DamagedFile,
): Map<number, Claim> {
  const kept = new Map(claims);
  const isActor = (id: string | null): boolean =>
    id === null || !/^a\d+$/.test(id) || actors.has(Number(id.slice(1)));
  const isClaim = (id: string | null | undefined): boolean => id == null || kept.has(Number(id.slice(1)));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const [id, { subject, object, attribution, time, qualifiers }] of kept) {
      const isWhole =
        [subject, object, attribution].every(isActor) &&
        [time.after, time.before, qualifiers.because].every(isClaim);
      if (isWhole) continue;
      kept.delete(id);
      file.lost.push(`claim c${id}: an actor or claim it speaks of is lost`);
    }
  }
  return kept;
}

/** What can be read of each report that is there, oldest first. */
export function* rescueReports(file: DamagedFile): Generator<RescuedReport> {
  const sources = [...file.each("sources")].filter((row) => row["withdrawn"] !== 1);
  const standing = [...file.each("appearances")].filter((row) => row["withdrawn"] !== 1);
  const all = new Map(standing.map((row) => [Number(row["id"]), row]));
  const appearances = Map.groupBy(standing, (row) => Number(row["source"]));
  const whole = [...file.each("claims")].filter((row) => {
    if (file.isWhole(row)) return true;
    file.lost.push(`claim c${Number(row["edits"] ?? row["id"])}: its row isn't what was written`);
    return false;
  });
  const claims = Map.groupBy(whole, (row) => Number(row["source"]));
  for (const source of sources) {
    const id = Number(source["id"]);
    const present = presentRows(file, claims.get(id) ?? []);
    const report = textAndClaims(
      file,
      source,
      spokenOf(present.values(), appearances.get(id) ?? [], all),
      present,
    );
    if (report) yield report;
    else file.lost.push(`source s${id} (${text(source, "name")}): its text isn't the one that was read`);
  }
}

/** The versions that count, of claims that are there; all where nobody can say which are. */
function presentRows(file: DamagedFile, rows: readonly Row[]): Map<number, Row> {
  const present = new Map<number, Row>();
  for (const row of rows) {
    const id = Number(row["id"]);
    const reviews = file.read("SELECT 1 FROM reviews WHERE claim = ?", [id]);
    if (reviews === null || reviews.length > 0) present.set(Number(row["edits"] ?? id), row);
  }
  return present;
}

/** Appearances that a report's claims speak of: its own, and those of other reports that a person chose. */
function spokenOf(rows: Iterable<Row>, own: readonly Row[], all: ReadonlyMap<number, Row>): Row[] {
  const ids = new Set(own.map((row) => Number(row["id"])));
  const spoken = [...own];
  for (const row of rows) {
    for (const side of ["subject", "object", "attribution"]) {
      const other = all.get(Number(row[side] ?? 0));
      if (!other || ids.has(Number(other["id"]))) continue;
      ids.add(Number(other["id"]));
      spoken.push(other);
    }
  }
  return spoken;
}

function textAndClaims(
  file: DamagedFile,
  source: Row,
  appearances: readonly Row[],
  present: ReadonlyMap<number, Row>,
): RescuedReport | null {
  const content = file.textOf(source);
  if (content === null) return null;
  const actors = actorsOf(file, appearances);
  const actorOf = (appearance: number): string => `a${appearance}`;
  const read = new Map<number, Claim>();
  for (const [id, row] of present) {
    try {
      read.set(id, claimOf(row, id, actorOf));
    } catch {
      file.lost.push(`claim c${id}: its row isn't what was written`);
    }
  }
  const kept = withoutLoose(read, actors, file);
  const {
    id: _id,
    captured: _captured,
    reliability: _reliability,
    sharing: _sharing,
    problems,
    ...said
    // Every column of a source that was read.
  } = sourceOf(source as unknown as SourceRow);
  return {
    source,
    text: content,
    reading: {
      source: { ...said, sha256: sha256(content), characters: [...content].length },
      actors: [...actors.values()],
      claims: [...kept.values()],
      problems: [...problems],
    },
    appearances: [...actors.keys()],
    claims: [...kept.keys()],
  };
}
