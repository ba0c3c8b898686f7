-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the board of a group looked like before: one with every save, and those the user gave a name.
CREATE TABLE board_version (
    id            INTEGER PRIMARY KEY,
    segment_group INTEGER NOT NULL REFERENCES segment_group ON DELETE CASCADE,
    made_at       INTEGER NOT NULL, -- milliseconds since 1970, UTC
    name          TEXT NOT NULL,    -- '': made by a save
    nodes         INTEGER NOT NULL,
    arrows        INTEGER NOT NULL,
    content       TEXT NOT NULL     -- JSON, see core/board/boardsnapshot.h
) STRICT;
CREATE INDEX board_version_group ON board_version(segment_group, made_at);
