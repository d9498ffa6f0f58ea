/**
 * The same states in SQLite: one row for each stretch that a picture may draw, with the indexes that the questions want.
 * In memory, read as typed rows by prepared statements: as fast as SQL is here.
 */
import { DatabaseSync } from "node:sqlite";
import { predicateNames, type Span } from "@entente/claims";
import type { OpenPicture } from "@entente/analysis";

/** Columns that tell how a state stands, in the words of the picture's own columns. */
const status = `CASE WHEN rank & 1 THEN 4 WHEN intricate THEN 5 WHEN questioned < $end THEN 2
  WHEN certain_from <= $start AND $end - 1 <= certain_to THEN 0 ELSE 1 END AS status`;
const holds = "first_day < $end AND end_day > $start";
/** Of states told with more and with less authority the former is drawn. */
const drawn = `(alone OR NOT EXISTS (SELECT 1 FROM state AS other WHERE other.proposition = state.proposition
  AND other.rank < state.rank AND other.first_day < $end AND other.end_day > $start))`;

export interface PictureInSqlite {
  whole(asOf: Span): number;
  neighbourhood(actor: string, asOf: Span): number;
}

/** Copies the states of an open picture into SQLite, and prepares the questions. */
export function pictureInSqlite(picture: OpenPicture): PictureInSqlite {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE TABLE actor (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE state (id INTEGER PRIMARY KEY, proposition INTEGER, predicate INTEGER, subject INTEGER, object INTEGER,
    first_day INTEGER, end_day INTEGER, certain_from INTEGER, certain_to INTEGER, questioned INTEGER, rank INTEGER,
    intricate INTEGER, alone INTEGER)`);
  const { episodes, propositions, symbols } = picture;
  const insert = database.prepare(`INSERT INTO state VALUES (${Array(13).fill("?").join(",")})`);
  const insertActor = database.prepare("INSERT INTO actor VALUES (?, ?)");
  database.exec("BEGIN");
  for (let symbol = 0; symbol < symbols.length; symbol++)
    if (picture.isActorSymbol(symbol)) insertActor.run(symbol, symbols.at(symbol));
  for (let episode = 0; episode < episodes.length; episode++) {
    const proposition = episodes.propositionOf(episode);
    insert.run(
      episode,
      proposition,
      predicateNames.indexOf(propositions.predicateOf(proposition)),
      propositions.firstOf(proposition),
      propositions.secondOf(proposition),
      episodes.startOf(episode),
      episodes.endOf(episode),
      episodes.certainFromOf(episode),
      episodes.certainToOf(episode),
      episodes.questionedFromOf(episode),
      episodes.rankOf(episode),
      episodes.isIntricate(episode) ? 1 : 0,
      episodes.isCovered(episode) ? 0 : 1,
    );
  }
  database.exec(`COMMIT;
    CREATE UNIQUE INDEX actor_name ON actor (name);
    CREATE INDEX by_subject ON state (subject, first_day, end_day, object);
    CREATE INDEX by_object ON state (object, first_day, end_day, subject);
    CREATE INDEX by_day ON state (first_day, end_day);
    CREATE INDEX by_proposition ON state (proposition, rank);
    ANALYZE`);
  const whole = database.prepare(`SELECT id, ${status} FROM state WHERE ${holds} AND ${drawn}`);
  const near = database.prepare(`WITH start AS (SELECT id FROM actor WHERE name = $actor),
    near AS (SELECT id FROM start
      UNION SELECT object FROM state WHERE subject = (SELECT id FROM start) AND ${holds} AND ${drawn}
      UNION SELECT subject FROM state WHERE object = (SELECT id FROM start) AND ${holds} AND ${drawn})
    SELECT id, ${status} FROM state WHERE subject IN near AND ${holds} AND ${drawn}
    UNION SELECT id, ${status} FROM state WHERE object IN near AND ${holds} AND ${drawn}`);
  for (const statement of [whole, near]) statement.setReturnArrays(true);
  const span = ({ start, end }: Span) => ({ $start: start, $end: end });
  return {
    whole: (asOf) => whole.all(span(asOf)).length,
    neighbourhood: (actor, asOf) => near.all({ $actor: actor, ...span(asOf) }).length,
  };
}
