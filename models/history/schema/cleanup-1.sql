-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What cleanup policies have to know of their past, version 1: who is in quarantine since when, what was taken in the last day,
-- how the fleet's heartbeat was, which runs there were, and the last that is known of removed runners. Moments are seconds by
-- the server's clock, 0 unknown, 1 never. Statements end with a semicolon at the end of a line and hold no empty line.

CREATE TABLE views (
    view INTEGER PRIMARY KEY,
    instance TEXT NOT NULL,
    username TEXT NOT NULL,
    scope_kind INTEGER NOT NULL,
    group_path TEXT NOT NULL,
    UNIQUE (instance, username, scope_kind, group_path)
);

CREATE TABLE quarantine (
    view INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    state INTEGER NOT NULL,            -- QuarantineRecord::State
    rule TEXT NOT NULL,
    name TEXT NOT NULL,
    paused_at INTEGER NOT NULL,
    delete_after INTEGER NOT NULL,
    last_sign INTEGER NOT NULL,
    was_paused INTEGER NOT NULL,
    note_line TEXT NOT NULL,
    PRIMARY KEY (view, runner)
) WITHOUT ROWID;

CREATE TABLE takings (
    view INTEGER NOT NULL,
    at INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (view, at, runner)
) WITHOUT ROWID;

CREATE TABLE pulses (
    view INTEGER NOT NULL,
    at INTEGER NOT NULL,
    runners INTEGER NOT NULL,
    silent INTEGER NOT NULL,
    PRIMARY KEY (view, at)
) WITHOUT ROWID;

CREATE TABLE removed (
    view INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER NOT NULL,
    rule TEXT NOT NULL,
    run TEXT NOT NULL,                 -- in the journal
    record TEXT NOT NULL,              -- JSON
    PRIMARY KEY (view, runner, created_at)
) WITHOUT ROWID;

CREATE TABLE runs (
    view INTEGER NOT NULL,
    id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    ended INTEGER NOT NULL,            -- CleanupRunRecord::End
    policy_sha256 TEXT NOT NULL,
    rules TEXT NOT NULL,               -- one a line
    quarantined INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    released INTEGER NOT NULL,
    reported INTEGER NOT NULL,
    report TEXT NOT NULL,              -- JSON
    PRIMARY KEY (view, id)
) WITHOUT ROWID;

CREATE INDEX runs_by_time ON runs (view, started_at);

PRAGMA application_id = 1299542883;

PRAGMA user_version = 1;
