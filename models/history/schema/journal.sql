-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal, version 1. Statements end with a semicolon at the end of a line and hold no empty line.

CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY,  -- 1, 2, 3 … without gaps
    at_ms INTEGER NOT NULL,        -- milliseconds since 1970, UTC
    run TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,            -- canonical JSON
    hash TEXT NOT NULL             -- of this entry and the hash before it
);

CREATE INDEX entries_by_run ON entries (run);

CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER entries_follow BEFORE INSERT ON entries WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries) BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

PRAGMA application_id = 1299542901;

PRAGMA user_version = 1;
