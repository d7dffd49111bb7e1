-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History, version 3: what changed in the fleet, so that any past moment can be rebuilt. Moments are seconds of the server's
-- clock, 0 unknown, 1 never. Blobs are FleetDeltas (models/history/fleetdelta.h), compressed by qCompress.
--
-- `loads` has a row for each complete load that showed something else than the one before, `deltas` how it differs. Reading a
-- long row of them takes time, so `fleets` has stops on the way: whole ones, from which one begins, and others that put together
-- what lies between a stop and the one before. A moment is the last whole stop before it, the stops after that, and the few
-- deltas since the last stop. `changes` says the same as the deltas do in a form that can be searched.

CREATE TABLE loads (
    load INTEGER PRIMARY KEY,      -- of a scope in the order in which they came
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    loaded_at INTEGER NOT NULL,    -- the first load that showed this
    until INTEGER NOT NULL,        -- the last one that showed the same
    since INTEGER NOT NULL,        -- the last one that showed something else; 0: there is none
    runners INTEGER NOT NULL,
    managers INTEGER NOT NULL,
    changes INTEGER NOT NULL       -- so many rows of `changes`
);

CREATE INDEX loads_by_order ON loads (scope);

CREATE INDEX loads_by_time ON loads (scope, loaded_at);

CREATE TABLE deltas (
    load INTEGER PRIMARY KEY,      -- what differs in it from the load before; none of the first, and where the one before cannot be read
    viewer INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE fleets (
    fleet INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    load INTEGER NOT NULL,
    whole INTEGER NOT NULL,        -- 1: the fleet of this load; 0: what differs from the stop before
    bytes BLOB NOT NULL,
    UNIQUE (scope, load)
);

CREATE TABLE changes (
    change INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    load INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    manager INTEGER NOT NULL,      -- 0: the runner itself
    kind INTEGER NOT NULL,         -- ChangeKind
    attribute INTEGER NOT NULL,    -- ChangedAttribute
    at INTEGER NOT NULL,
    system_id TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);

CREATE INDEX changes_by_load ON changes (scope, load);

CREATE INDEX changes_by_runner ON changes (scope, runner);

PRAGMA user_version = 3;
