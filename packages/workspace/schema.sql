-- Written by: node packages/workspace/src/schema.testing.ts
PRAGMA application_id = 1164866661;
PRAGMA user_version = 1;

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
  credibility INTEGER,
  CHECK (object IS NULL OR object_text IS NULL),
  CHECK (over IN (0, 1)),
  CHECK (start < end)
) STRICT;

CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE TABLE passages (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES sources (id),
  start INTEGER NOT NULL, -- code points into the text
  end INTEGER NOT NULL
) STRICT;

CREATE TABLE reviews (
  claim INTEGER PRIMARY KEY REFERENCES claims (id),
  state TEXT NOT NULL,
  decided TEXT -- ISO 8601, UTC; null where nobody has looked at it
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
) STRICT;

CREATE TABLE texts (
  source INTEGER PRIMARY KEY REFERENCES sources (id),
  text TEXT NOT NULL -- verbatim
) STRICT;

CREATE INDEX appearance_names_by_key ON appearance_names (key) WHERE key IS NOT NULL;

CREATE INDEX appearances_by_actor ON appearances (actor);

CREATE INDEX claims_by_object ON claims (object) WHERE object IS NOT NULL;

CREATE INDEX claims_by_place ON claims (source, start);

CREATE INDEX claims_by_predicate ON claims (predicate);

CREATE INDEX claims_by_subject ON claims (subject);

CREATE INDEX reviews_by_state ON reviews (state);

CREATE INDEX sources_by_day ON sources (known_day);
