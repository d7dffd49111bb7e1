-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History, version 4: what the signals found, what people decided about it, and what is usual for each runner. Apart for each
-- viewer and scope. Moments are seconds, 0 unknown, 1 never; enumerations are those of models/fleet/finding.h.

CREATE TABLE signal_looks (
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    looked_at INTEGER NOT NULL DEFAULT 0,     -- of the newest picture that was looked at
    jobs_until INTEGER NOT NULL DEFAULT 0,    -- jobs that ended until then were looked at
    writes INTEGER NOT NULL DEFAULT 0,        -- grows with each: another program may have written meanwhile
    PRIMARY KEY (viewer, scope)
) WITHOUT ROWID;

CREATE TABLE findings (
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    signal TEXT NOT NULL,
    subject TEXT NOT NULL,
    severity INTEGER NOT NULL,
    runner INTEGER NOT NULL,                  -- GitLab's number; 0: it is about the GitLab itself
    created_at INTEGER NOT NULL,
    runner_name TEXT NOT NULL,
    owner TEXT NOT NULL,
    evidence TEXT NOT NULL,                   -- JSON: [fact, before, now, moment] each
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    times INTEGER NOT NULL,
    stands INTEGER NOT NULL,
    state INTEGER NOT NULL,
    muted_until INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (viewer, scope, finding)
) WITHOUT ROWID;

CREATE TABLE expectations (
    expectation INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    signal TEXT NOT NULL,
    subject TEXT NOT NULL,
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL
);

CREATE INDEX expectations_by_viewer ON expectations (viewer, scope);

CREATE TABLE baselines (
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    learned BLOB NOT NULL,                    -- models/signals/baseline.h
    PRIMARY KEY (viewer, scope, runner, created_at)
) WITHOUT ROWID;

PRAGMA user_version = 4;
