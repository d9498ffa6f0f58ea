import { adoptFirstWorkspace } from "./adopt-first-workspace.ts";
import type { Migration } from "./migration.ts";

/**
 * History, and what a person decides about identity and about what says the same. History is only ever added to;
 * the tables after it are derived from it and can be built again. Comments inside the statements are kept in the file.
 */
export const historyAndDecisions: Migration = {
  version: 2,
  fill: adoptFirstWorkspace,
  sql: `
CREATE TABLE history (
  seq INTEGER PRIMARY KEY, -- 1, 2, 3 ... without gaps
  batch INTEGER NOT NULL, -- seq of the first entry of the piece of work it belongs to
  at TEXT NOT NULL, -- ISO 8601, UTC
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  why TEXT,
  body TEXT NOT NULL, -- JSON: what changed, before and after
  body_hash TEXT NOT NULL, -- sha256 of why and body
  hash TEXT NOT NULL -- sha256 of the hash before it and of this entry
) STRICT;
CREATE TRIGGER history_stays BEFORE UPDATE OF seq, batch, at, who, kind, body_hash, hash ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_kept BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE INDEX history_by_batch ON history (batch);

CREATE TABLE steps ( -- which entries can be taken back or done again
  seq INTEGER PRIMARY KEY REFERENCES history (seq),
  state TEXT NOT NULL -- done, undone, lost
) STRICT;
CREATE INDEX steps_by_state ON steps (state, seq);

CREATE TABLE touches ( -- which things an entry is about: s1, a1, c1, or a record's kind and id
  thing TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES history (seq),
  PRIMARY KEY (thing, seq)
) STRICT, WITHOUT ROWID;

ALTER TABLE sources ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0; -- 1 where adding it was taken back
ALTER TABLE sources ADD COLUMN saved TEXT; -- EDTF, when the copy that was read was taken
ALTER TABLE sources ADD COLUMN archive_url TEXT;
ALTER TABLE sources ADD COLUMN pages TEXT; -- JSON: where each page starts, in code points, and its number
ALTER TABLE appearances ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claims ADD COLUMN edits INTEGER REFERENCES claims (id); -- the claim this row is a later version of
ALTER TABLE claims ADD COLUMN digest INTEGER; -- first 48 bits of the row's sha256
CREATE INDEX claims_by_edited ON claims (edits) WHERE edits IS NOT NULL;

CREATE TABLE propositions ( -- what present claims say alike, their time apart
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- predicate, subject, object, polarity, how it is put forward
  predicate TEXT NOT NULL,
  subject INTEGER NOT NULL REFERENCES actors (id),
  object INTEGER REFERENCES actors (id),
  proposed INTEGER NOT NULL, -- claims in each state of review
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL
) STRICT;
-- Reviews hold one row for each present claim: the version of it that counts.
ALTER TABLE reviews ADD COLUMN proposition INTEGER REFERENCES propositions (id);
CREATE INDEX reviews_by_proposition ON reviews (proposition);
CREATE TABLE separations ( -- claims that a person keeps apart from what they are grouped with
  claim INTEGER PRIMARY KEY REFERENCES claims (id),
  label INTEGER NOT NULL -- claims of one label are grouped among themselves
) STRICT;

CREATE TABLE names ( -- whom a full name leads to
  key TEXT PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actors (id),
  plain INTEGER NOT NULL, -- 1 leads to this actor for sure, 2 joins nobody, 0 all who hang together with it are looked at
  bearers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE pins ( -- appearances that a person has said are one actor
  appearance INTEGER PRIMARY KEY REFERENCES appearances (id),
  unit INTEGER NOT NULL, -- the same for all that are one
  actor INTEGER NOT NULL REFERENCES actors (id)
) STRICT;
CREATE INDEX pins_by_unit ON pins (unit);
CREATE TABLE distinctions ( -- appearances that a person has said are two actors
  one INTEGER NOT NULL REFERENCES appearances (id),
  other INTEGER NOT NULL REFERENCES appearances (id),
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE chosen_names (
  actor INTEGER PRIMARY KEY REFERENCES actors (id),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE records ( -- what other parts keep: forecasts, hypotheses, scenarios, views
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
`,
};
