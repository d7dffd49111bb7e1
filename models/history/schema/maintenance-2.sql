-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rolling maintenance, version 2: how often in a row a request came to nothing, and before when none is sent again.

ALTER TABLE runners ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;

ALTER TABLE runners ADD COLUMN next_try INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 2;
