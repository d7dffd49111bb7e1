-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History, version 1: samples of the queue, and jobs that ended. Statements end with a semicolon at the end of a line and
-- hold no empty line. Minutes and days are counted from 1970, UTC; moments are seconds, 0 unknown, 1 never.
--
-- A sample is not a row: 200 tag sets would make 288,000 of them a day, and reading so many takes longer than anybody waits.
-- `flows` holds many, packed (models/history/flowpack.h): of one minute those of all series of a dimension, and once it is a
-- day old, of one series those of a day. Dimensions are those of QueueDimension; 255 counts the passes, by which sums of
-- levels are divided.

CREATE TABLE viewers (
    viewer INTEGER PRIMARY KEY,
    instance TEXT NOT NULL,
    username TEXT NOT NULL,
    sampled_at INTEGER NOT NULL DEFAULT 0,      -- the newest sample
    recorded_until INTEGER NOT NULL DEFAULT 0,  -- up to here is on record what happened between two passes
    watching_since INTEGER NOT NULL DEFAULT 0,  -- the span of `watched` that the newest sample belongs to
    hourly_until INTEGER NOT NULL DEFAULT 0,    -- days before this one are kept by the hour, the others by five minutes
    UNIQUE (instance, username)
);

CREATE TABLE series (
    series INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (viewer, dimension, name)
);

CREATE TABLE minutes (
    viewer INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    flows BLOB NOT NULL,           -- by series
    PRIMARY KEY (viewer, minute, dimension)
);

CREATE TABLE days (
    viewer INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    day INTEGER NOT NULL,
    series INTEGER NOT NULL,
    flows BLOB NOT NULL,           -- by minute of the day at which five minutes, or an hour, begin
    PRIMARY KEY (viewer, dimension, day, series)
);

CREATE TABLE watched (
    viewer INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (viewer, since)
) WITHOUT ROWID;

CREATE TABLE words (
    word INTEGER PRIMARY KEY,
    viewer INTEGER NOT NULL,
    text TEXT NOT NULL,
    used INTEGER NOT NULL,         -- the last day on which a job that ended was told with it
    UNIQUE (viewer, text)
);

CREATE TABLE finished (
    viewer INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    job INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    duration INTEGER,
    queued_for INTEGER,
    system_failure INTEGER NOT NULL,
    runner INTEGER NOT NULL,
    name INTEGER NOT NULL,         -- from here on: words
    project INTEGER NOT NULL,
    tag_set INTEGER NOT NULL,
    runner_name INTEGER NOT NULL,
    system_id INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    status INTEGER NOT NULL,
    PRIMARY KEY (viewer, finished_at, job)
) WITHOUT ROWID;

CREATE UNIQUE INDEX finished_by_job ON finished (viewer, job);

PRAGMA application_id = 1299542888;

PRAGMA user_version = 1;
