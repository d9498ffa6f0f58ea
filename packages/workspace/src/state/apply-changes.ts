import { inPieces } from "../engine/in-pieces.ts";
import { updateRows, type RowUpdate } from "../engine/multi-row-update.ts";
import type { Sql } from "../engine/engine.ts";
import { canonicalJson } from "../history/canonical-json.ts";
import type { Change } from "../history/change.ts";
import { countBearers, refreshNames, writeNames, type SettledNames } from "../identity/refresh-names.ts";
import { readStanding, type Bearer } from "../identity/standing.ts";
import { countMentions } from "../propositions/rank-groups.ts";
import { readRegrouped, type GroupedClaim, type RegroupedClaim } from "./group-claims.ts";
import { decide, putClaims, putWaiting, readPresent, regroupClaims, takeClaims } from "./present-claims.ts";
import { writeSourceState } from "./source-state.ts";

/** Whether changes are made (also again), or taken back. */
export type Direction = "make" | "take-back";

const placement = { id: "BIGINT", actor: "BIGINT", reason: "TEXT", reason_name: "TEXT" } as const;
const places: RowUpdate = { table: "appearances", columns: placement };
const placedAgain: RowUpdate = {
  ...places,
  set: "withdrawn = 0, actor = v.actor, reason = v.reason, reason_name = v.reason_name",
};
const reasons: RowUpdate = {
  table: "appearances",
  columns: { id: "BIGINT", reason: "TEXT", reason_name: "TEXT" },
};

type ChangeOf<Kind extends Change["of"]> = Extract<Change, { of: Kind }>;

/** Rows that an entry has just brought into the file, as reading them would give them. */
export interface FreshRows {
  readonly appearances: readonly Bearer[];
  /** What names lead to with them, where more had to be looked at than the names themselves. */
  readonly names: SettledNames;
  readonly claims: readonly GroupedClaim[];
}

/** One transaction's work on the present state, and what has to be worked out again at its end. */
class Application {
  readonly #sql: Sql;
  readonly #isMade: boolean;
  readonly #fresh: FreshRows | undefined;
  /** Appearances whose names may lead to somebody else now. */
  readonly #renamed = new Set<number>();
  readonly #formerNames = new Set<string>();

  constructor(sql: Sql, direction: Direction, fresh?: FreshRows) {
    this.#sql = sql;
    this.#fresh = fresh;
    this.#isMade = direction === "make";
  }

  async apply(change: Change): Promise<void> {
    switch (change.of) {
      case "source":
        return await writeSourceState(this.#sql, change.id, this.#isMade ? change.after : change.before);
      case "appearances":
        return await this.#applyAppearances(change);
      case "claims":
        return await this.#applyClaims(change);
      case "review":
        return await this.#applyReview(change);
      case "version":
        return await this.#applyVersion(change);
      case "place":
        return await this.#applyPlace(change);
      case "pins":
        return await this.#applyPins(change);
      case "distinct":
        return await this.#applyDistinct(change);
      case "name":
        return await this.#applyName(change);
      case "separate":
        return await this.#applySeparate(change);
      case "origin":
        return await this.#applyOrigin(change);
      case "record":
        return await this.#applyRecord(change);
    }
  }

  async finish(): Promise<void> {
    if (this.#fresh) {
      await writeNames(this.#sql, this.#fresh.names);
      return;
    }
    const standing = await readStanding(this.#sql, [...this.#renamed]);
    const names = new Set([...this.#formerNames, ...standing.flatMap(({ names: keys }) => keys)]);
    await refreshNames(this.#sql, names);
  }

  async #applyAppearances({ first, actors, alone = [], odd }: ChangeOf<"appearances">): Promise<void> {
    const sql = this.#sql;
    const oddAt = new Map(odd.map(([index, reason, name]) => [first + index, { reason, name }]));
    const numbers = actors.map((_, i) => first + i);
    for (const id of oddAt.keys()) this.#renamed.add(id);
    if (!this.#isMade) {
      // Read while they are still there.
      const leaving = await readStanding(sql, numbers);
      await sql.run("UPDATE appearances SET withdrawn = 1 WHERE id >= ? AND id < ?", [
        first,
        first + actors.length,
      ]);
      const [plain, doubted] = [
        leaving.filter(({ id }) => !oddAt.has(id)),
        leaving.filter(({ id }) => oddAt.has(id)),
      ];
      await countBearers(sql, plain, -1);
      sql.atEnd(
        countMentions,
        leaving.map(({ actor }) => [actor, -1]),
      );
      for (const { names } of doubted) for (const name of names) this.#formerNames.add(name);
      return;
    }
    if (!this.#fresh) {
      const placed = actors.map((actor, i) => {
        const { reason, name } = oddAt.get(first + i) ?? { reason: "first", name: null };
        return [first + i, actor, reason, name];
      });
      await updateRows(sql, placedAgain, placed);
    }
    const there: readonly Bearer[] = this.#fresh?.appearances ?? (await readStanding(sql, numbers));
    const plain = there.filter(({ id }) => !oddAt.has(id));
    const aloneIds = new Set(alone.map((index) => first + index));
    const ambiguous = plain.filter(({ id }) => aloneIds.has(id));
    await updateRows(
      sql,
      reasons,
      ambiguous.map(({ id, names }) => [id, "ambiguous", names[0] ?? null]),
    );
    await countBearers(sql, plain, 1);
    sql.atEnd(
      countMentions,
      actors.map((actor) => [actor, 1]),
    );
  }

  async #applyClaims({ first, count, state, decided }: ChangeOf<"claims">): Promise<void> {
    const rows = Array.from({ length: count }, (_, i) => first + i);
    if (!this.#isMade) return await takeClaims(this.#sql, rows);
    if (this.#fresh) {
      const claims = this.#fresh.claims.map((claim) => ({ ...claim, state, decided }));
      return this.#sql.atEnd(putWaiting, claims);
    }
    await putClaims(
      this.#sql,
      rows.map((row) => ({ row, state, decided })),
    );
  }

  async #applyReview({ state, decided, before }: ChangeOf<"review">): Promise<void> {
    if (this.#isMade) {
      const claims = before.flatMap(([, , of]) => of);
      return await decide(this.#sql, claims, state, decided);
    }
    for (const [former, formerlyDecided, claims] of before) {
      await decide(this.#sql, claims, former, formerlyDecided);
    }
  }

  async #applyVersion({ claim, before, after }: ChangeOf<"version">): Promise<void> {
    const [present] = await readPresent(this.#sql, [claim]);
    if (!present) return;
    await takeClaims(this.#sql, [this.#isMade ? before : after]);
    const { state, decided } = present;
    await putClaims(this.#sql, [{ row: this.#isMade ? after : before, state, decided }]);
  }

  async #applyPlace({ moves }: ChangeOf<"place">): Promise<void> {
    const moved = moves.map(([id]) => id);
    for (const id of moved) this.#renamed.add(id);
    await updateRows(
      this.#sql,
      places,
      moves.map(([id, before, after]) => [id, ...(this.#isMade ? after : before)]),
    );
    const by = this.#isMade ? 1 : -1;
    const changes = moves.flatMap(([, [from], [to]]): [number, number][] => [
      [from, -by],
      [to, by],
    ]);
    this.#sql.atEnd(countMentions, changes);
    // Who is taken for the same actor as before is only placed there for another reason.
    const taken = moves.flatMap(([id, [from], [to]]) => (from === to ? [] : [id]));
    const claims = new Map<number, RegroupedClaim>();
    for (const side of ["subject", "object"] as const)
      for (const claim of await readRegrouped(this.#sql, side, taken)) claims.set(claim.row, claim);
    await regroupClaims(this.#sql, [...claims.values()]);
  }

  async #applyPins({ pins }: ChangeOf<"pins">): Promise<void> {
    const pinned = pins.map(([appearance]) => appearance);
    for (const appearance of pinned) this.#renamed.add(appearance);
    await inPieces(this.#sql, pinned, (list) => `DELETE FROM pins WHERE appearance IN (${list})`);
    await this.#sql.insert(
      "pins",
      ["appearance", "unit", "actor"],
      pins.flatMap(([appearance, before, after]) => {
        const pin = this.#isMade ? after : before;
        return pin ? [[appearance, ...pin]] : [];
      }),
    );
  }

  async #applyDistinct({ pairs, isSaid }: ChangeOf<"distinct">): Promise<void> {
    for (const [one, other] of pairs) {
      await this.#sql.run("DELETE FROM distinctions WHERE one = ? AND other = ?", [one, other]);
      if (isSaid === this.#isMade) await this.#sql.insert("distinctions", ["one", "other"], [[one, other]]);
      this.#renamed.add(one).add(other);
    }
  }

  async #applyName({ actor, before, after }: ChangeOf<"name">): Promise<void> {
    const name = this.#isMade ? after : before;
    await this.#sql.run("DELETE FROM chosen_names WHERE actor = ?", [actor]);
    if (name !== null) await this.#sql.insert("chosen_names", ["actor", "name"], [[actor, name]]);
  }

  async #applySeparate({ claims }: ChangeOf<"separate">): Promise<void> {
    const separated = claims.map(([claim]) => claim);
    await inPieces(this.#sql, separated, (list) => `DELETE FROM separations WHERE claim IN (${list})`);
    await this.#sql.insert(
      "separations",
      ["claim", "label"],
      claims.flatMap(([claim, before, after]) => {
        const label = this.#isMade ? after : before;
        return label === null ? [] : [[claim, label]];
      }),
    );
    const present = await readPresent(this.#sql, separated);
    await regroupClaims(
      this.#sql,
      await readRegrouped(
        this.#sql,
        "id",
        present.map(({ row }) => row),
      ),
    );
  }

  async #applyOrigin({ one, other, before, after }: ChangeOf<"origin">): Promise<void> {
    const verdict = this.#isMade ? after : before;
    await this.#sql.run("DELETE FROM origin_decisions WHERE one = ? AND other = ?", [one, other]);
    if (verdict !== null)
      await this.#sql.insert("origin_decisions", ["one", "other", "verdict"], [[one, other, verdict]]);
  }

  async #applyRecord({ kind, id, before, after }: ChangeOf<"record">): Promise<void> {
    const body = this.#isMade ? after : before;
    await this.#sql.run("DELETE FROM records WHERE kind = ? AND id = ?", [kind, id]);
    if (body !== null)
      await this.#sql.insert("records", ["kind", "id", "body"], [[kind, id, canonicalJson(body)]]);
  }
}

/**
 * Makes changes to the present state in their order, or takes them back in the opposite one.
 *
 * @param fresh what the changes' own rows hold, where they were written just now. Default: it is read.
 */
export async function applyChanges(
  sql: Sql,
  changes: readonly Change[],
  direction: Direction,
  fresh?: FreshRows,
): Promise<void> {
  if (!fresh) await sql.finish(putWaiting);
  const application = new Application(sql, direction, fresh);
  const inOrder = direction === "make" ? changes : changes.toReversed();
  for (const change of inOrder) await application.apply(change);
  await application.finish();
}
