-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rolling maintenance, version 1: each run with what it was told to do, and how far each of its runners is. Moments are seconds
-- by the server's clock, 0 unknown, 1 never. Statements end with a semicolon at the end of a line and hold no empty line.

CREATE TABLE views (
    view INTEGER PRIMARY KEY,
    instance TEXT NOT NULL,
    username TEXT NOT NULL,
    scope_kind INTEGER NOT NULL,
    group_path TEXT NOT NULL,
    UNIQUE (instance, username, scope_kind, group_path)
);

CREATE TABLE runs (
    view INTEGER NOT NULL,
    id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    ended INTEGER NOT NULL,            -- MaintenanceRun::End
    is_stopping INTEGER NOT NULL,
    at_once INTEGER NOT NULL,
    keep_online INTEGER NOT NULL,
    until INTEGER NOT NULL,            -- MaintenanceOrder::Until
    version TEXT NOT NULL,
    asks INTEGER NOT NULL,
    note TEXT NOT NULL,
    patience INTEGER NOT NULL,         -- seconds
    reason TEXT NOT NULL,
    PRIMARY KEY (view, id)
) WITHOUT ROWID;

CREATE TABLE runners (
    view INTEGER NOT NULL,
    run TEXT NOT NULL,
    turn INTEGER NOT NULL,             -- order within the run
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    state INTEGER NOT NULL,            -- MaintainedRunner::State
    cause INTEGER NOT NULL,            -- MaintainedRunner::Cause
    detail TEXT NOT NULL,
    since INTEGER NOT NULL,
    paused_at INTEGER NOT NULL,
    is_paused INTEGER NOT NULL,
    is_told INTEGER NOT NULL,
    note_line TEXT NOT NULL,
    settings TEXT NOT NULL,            -- lower-case hex; empty: whatever they are
    managers TEXT NOT NULL,            -- JSON: [["system id", "version"], …]
    PRIMARY KEY (view, run, turn)
) WITHOUT ROWID;

CREATE INDEX runs_by_time ON runs (view, started_at);

PRAGMA application_id = 1299542893;

PRAGMA user_version = 1;
