-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History, version 2: the last that was known of every runner and manager. Moments are seconds, 0 unknown, 1 never; numbers
-- of enumerations are those of models/fleet/openenum.h, 0 for what is not known.
--
-- Of a runner that every complete load holds nothing is written: it was last seen when its scope was last loaded completely.

ALTER TABLE viewers ADD COLUMN fleet_writes INTEGER NOT NULL DEFAULT 0;

CREATE TABLE scopes (
    scope INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    group_path TEXT NOT NULL,
    complete_at INTEGER NOT NULL DEFAULT 0,   -- the last complete load
    UNIQUE (viewer, kind, group_path)
);

CREATE TABLE facts (
    fact INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

CREATE TABLE people (
    person INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    id INTEGER NOT NULL,
    username TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    web_url TEXT NOT NULL,
    UNIQUE (viewer, id)
);

CREATE TABLE runners (
    runner INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    scope INTEGER NOT NULL,            -- whose last complete load held it; 0: none
    content_hash INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,        -- or later, see scope
    name TEXT NOT NULL,
    short_token TEXT NOT NULL,
    type INTEGER NOT NULL,
    status INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    run_untagged INTEGER NOT NULL,
    access INTEGER NOT NULL,
    method INTEGER NOT NULL,
    contacted_at INTEGER NOT NULL,
    project_count INTEGER NOT NULL,
    person INTEGER NOT NULL,           -- who registered it; 0: nobody is named
    owner_kind INTEGER NOT NULL,
    owner INTEGER NOT NULL,            -- fact: full path
    tags INTEGER NOT NULL,             -- fact: sorted, with commas between
    UNIQUE (viewer, id, created_at)
);

CREATE INDEX runners_by_name ON runners (viewer, name COLLATE NOCASE);

CREATE INDEX runners_by_tags ON runners (viewer, tags);

CREATE TABLE short_tokens (
    viewer INTEGER NOT NULL,
    short_token TEXT NOT NULL,         -- 8 characters, older ones too; never a whole token
    runner INTEGER NOT NULL,
    PRIMARY KEY (viewer, short_token, runner)
) WITHOUT ROWID;

CREATE TABLE managers (
    runner INTEGER NOT NULL,
    id INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,        -- 0: it is there as long as its runner is
    created_at INTEGER NOT NULL,
    contacted_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    system_id TEXT NOT NULL,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,          -- from here on: facts
    revision INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    architecture INTEGER NOT NULL,
    executor INTEGER NOT NULL,
    PRIMARY KEY (runner, id)
) WITHOUT ROWID;

CREATE INDEX managers_by_system_id ON managers (system_id COLLATE NOCASE);

CREATE INDEX managers_by_address ON managers (address COLLATE NOCASE);

PRAGMA user_version = 2;
