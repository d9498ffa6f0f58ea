-- Written by: node packages/workspace/src/schema.testing.ts
PRAGMA application_id = 1164866661;
PRAGMA user_version = 6;

CREATE TRIGGER history_is_kept BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TRIGGER history_stays BEFORE UPDATE OF seq, batch, at, who, kind, body_hash, hash ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TABLE actors (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- a1 is 1
  type TEXT NOT NULL
) STRICT;

CREATE TABLE appearance_names (
  appearance INTEGER NOT NULL REFERENCES appearances (id),
  ordinal INTEGER NOT NULL, -- 0 is the printed name, the others are mentions in their order
  text TEXT NOT NULL,
  key TEXT, -- type and folded name of a full name; null where the name is not enough to join by
  PRIMARY KEY (appearance, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE appearances ( -- one report's actor
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES sources (id),
  type TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors (id), -- whom it is taken for
  reason TEXT NOT NULL, -- first, name, ambiguous, two-fit, kept-apart
  reason_name TEXT -- the key of the name that is the reason
, withdrawn INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE chosen_names (
  actor INTEGER PRIMARY KEY REFERENCES actors (id),
  name TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- c1 is 1
  source INTEGER NOT NULL REFERENCES sources (id),
  predicate TEXT NOT NULL,
  subject INTEGER NOT NULL REFERENCES appearances (id),
  object INTEGER REFERENCES appearances (id),
  object_text TEXT, -- where the object is a literal
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  likelihood TEXT,
  condition TEXT, -- JSON; numbers in it are appearances
  attribution INTEGER REFERENCES appearances (id),
  attribution_kind TEXT NOT NULL,
  qualifiers TEXT NOT NULL, -- JSON; numbers in it are appearances, in "because" a claim
  time_from TEXT, -- EDTF
  time_to TEXT,
  time_text TEXT,
  over INTEGER NOT NULL,
  after_claim INTEGER REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  before_claim INTEGER REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL, -- code points into the text
  end INTEGER NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  confidence REAL NOT NULL,
  origin TEXT NOT NULL,
  credibility INTEGER, edits INTEGER REFERENCES claims (id), digest INTEGER,
  CHECK (object IS NULL OR object_text IS NULL),
  CHECK (over IN (0, 1)),
  CHECK (start < end)
) STRICT;

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

CREATE TABLE distinctions ( -- appearances that a person has said are two actors
  one INTEGER NOT NULL REFERENCES appearances (id),
  other INTEGER NOT NULL REFERENCES appearances (id),
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE mentions ( -- how many appearances are taken for an actor, without those whose adding was taken back
  actor INTEGER PRIMARY KEY REFERENCES actors (id),
  appearances INTEGER NOT NULL
) STRICT;

CREATE TABLE names ( -- whom a full name leads to
  key TEXT PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actors (id),
  plain INTEGER NOT NULL, -- 1 leads to this actor for sure, 2 joins nobody, 0 all who hang together with it are looked at
  bearers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE origin_decisions ( -- what a person said of two reports
  one INTEGER NOT NULL REFERENCES sources (id),
  other INTEGER NOT NULL REFERENCES sources (id),
  verdict TEXT NOT NULL, -- same, apart
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES sources (id),
  start INTEGER NOT NULL, -- code points into the text
  end INTEGER NOT NULL
) STRICT;

CREATE TABLE pins ( -- appearances that a person has said are one actor
  appearance INTEGER PRIMARY KEY REFERENCES appearances (id),
  unit INTEGER NOT NULL, -- the same for all that are one
  actor INTEGER NOT NULL REFERENCES actors (id)
) STRICT;

CREATE TABLE propositions ( -- what present claims say alike, their time apart
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- predicate, subject, object, polarity, how it is put forward
  predicate TEXT NOT NULL,
  subject INTEGER NOT NULL REFERENCES actors (id),
  object INTEGER REFERENCES actors (id),
  proposed INTEGER NOT NULL, -- claims in each state of review
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL
, contested INTEGER NOT NULL DEFAULT 0, rank REAL NOT NULL DEFAULT 0) STRICT;

CREATE TABLE records ( -- what other parts keep: forecasts, hypotheses, scenarios, views
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE redactions ( -- rows of which something was taken out for good
  kind TEXT NOT NULL, -- text, claim, appearance
  row INTEGER NOT NULL, -- sources.id, claims.id, appearances.id
  seq INTEGER NOT NULL REFERENCES history (seq), -- the entry that says who, when and why
  was TEXT NOT NULL, -- sha256 before
  now TEXT NOT NULL, -- sha256 after
  PRIMARY KEY (kind, row, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviews (
  claim INTEGER PRIMARY KEY REFERENCES claims (id),
  state TEXT NOT NULL,
  decided TEXT -- ISO 8601, UTC; null where nobody has looked at it
, proposition INTEGER REFERENCES propositions (id)) STRICT;

CREATE TABLE separations ( -- claims that a person keeps apart from what they are grouped with
  claim INTEGER PRIMARY KEY REFERENCES claims (id),
  label INTEGER NOT NULL -- claims of one label are grouped among themselves
) STRICT;

CREATE TABLE signature_bands (
  band TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES sources (id),
  PRIMARY KEY (band, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatures ( -- minhash of a text's word sequences
  source INTEGER PRIMARY KEY REFERENCES sources (id),
  minima TEXT NOT NULL -- hexadecimal, 8 digits each
) STRICT;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- s1 is 1; numbers are never used twice
  sha256 TEXT NOT NULL UNIQUE, -- of the text in UTF-8
  name TEXT NOT NULL,
  title TEXT,
  author TEXT,
  published TEXT, -- EDTF
  url TEXT,
  language TEXT,
  characters INTEGER NOT NULL, -- Unicode code points
  captured TEXT NOT NULL, -- ISO 8601, UTC
  known_day INTEGER NOT NULL, -- first day it may have been published, else day of capture; days since 1970-01-01
  reliability TEXT,
  sharing TEXT NOT NULL,
  problems TEXT NOT NULL -- JSON
, withdrawn INTEGER NOT NULL DEFAULT 0, saved TEXT, archive_url TEXT, pages TEXT) STRICT;

CREATE TABLE spellings ( -- words that may be names, by the consonants heard in them, for search
  sound TEXT NOT NULL,
  word TEXT NOT NULL, -- folded
  PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE steps ( -- which entries can be taken back or done again
  seq INTEGER PRIMARY KEY REFERENCES history (seq),
  state TEXT NOT NULL -- done, undone, lost
) STRICT;

CREATE TABLE texts (
  source INTEGER PRIMARY KEY REFERENCES sources (id),
  text TEXT NOT NULL -- verbatim
) STRICT;

CREATE TABLE touches ( -- which things an entry is about: s1, a1, c1, or a record's kind and id
  thing TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES history (seq),
  PRIMARY KEY (thing, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX appearance_names_by_key ON appearance_names (key) WHERE key IS NOT NULL;

CREATE INDEX appearances_by_actor ON appearances (actor);

CREATE INDEX claims_by_edited ON claims (edits) WHERE edits IS NOT NULL;

CREATE INDEX claims_by_object ON claims (object) WHERE object IS NOT NULL;

CREATE INDEX claims_by_place ON claims (source, start);

CREATE INDEX claims_by_predicate ON claims (predicate);

CREATE INDEX claims_by_subject ON claims (subject);

CREATE INDEX history_by_batch ON history (batch);

CREATE INDEX history_of_redactions ON history (seq) WHERE kind IN ('source.redacted', 'passage.redacted', 'actor.redacted');

CREATE INDEX pins_by_unit ON pins (unit);

CREATE INDEX propositions_by_object ON propositions (object) WHERE object IS NOT NULL;

CREATE INDEX propositions_by_pair ON propositions (subject, object);

CREATE INDEX propositions_reviewed ON propositions (proposed) WHERE proposed = 0;

CREATE INDEX propositions_to_review ON propositions (rank DESC, id, proposed) WHERE proposed > 0;

CREATE INDEX reviews_by_proposition ON reviews (proposition);

CREATE INDEX reviews_by_state ON reviews (state);

CREATE INDEX sources_by_day ON sources (known_day);

CREATE INDEX steps_by_state ON steps (state, seq);
