-- SPDX-FileCopyrightText: 2026 The Muster authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- History, version 3: nothing of its own; the number is kept free for what changed in the fleet.

PRAGMA user_version = 3;
