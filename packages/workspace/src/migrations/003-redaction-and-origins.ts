import { deriveAgain } from "./derive-again.ts";
import type { Migration } from "./migration.ts";

/**
 * What was taken out for good; names by their sound, for search; and what tells which reports come from one origin.
 * Comments inside the statements are kept in the file.
 */
export const redactionAndOrigins: Migration = {
  version: 3,
  fill: deriveAgain,
  sql: `
CREATE TABLE redactions ( -- rows of which something was taken out for good
  kind TEXT NOT NULL, -- text, claim, appearance
  row INTEGER NOT NULL, -- sources.id, claims.id, appearances.id
  seq INTEGER NOT NULL REFERENCES history (seq), -- the entry that says who, when and why
  was TEXT NOT NULL, -- sha256 before
  now TEXT NOT NULL, -- sha256 after
  PRIMARY KEY (kind, row, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE spellings ( -- words that may be names, by the consonants heard in them, for search
  sound TEXT NOT NULL,
  word TEXT NOT NULL, -- folded
  PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures ( -- minhash of a text's word sequences
  source INTEGER PRIMARY KEY REFERENCES sources (id),
  minima TEXT NOT NULL -- hexadecimal, 8 digits each
) STRICT;
CREATE TABLE signature_bands (
  band TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (band, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE copies ( -- reports with nearly the same text
  one INTEGER NOT NULL REFERENCES sources (id),
  other INTEGER NOT NULL REFERENCES sources (id),
  likeness REAL NOT NULL, -- share of word sequences in common, 0 to 1
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE credits ( -- where a report says that it is by an outlet, or has something from one
  source INTEGER NOT NULL REFERENCES sources (id),
  start INTEGER NOT NULL, -- the stretch of text that is credited, code points
  "end" INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  how TEXT NOT NULL, -- by (the outlet's own report), opening (a credit of the whole), sentence
  PRIMARY KEY (source, start, "end", outlet)
) STRICT, WITHOUT ROWID;
CREATE TABLE origin_decisions ( -- what a person said of two reports
  one INTEGER NOT NULL REFERENCES sources (id),
  other INTEGER NOT NULL REFERENCES sources (id),
  verdict TEXT NOT NULL, -- same, apart
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
`,
};
