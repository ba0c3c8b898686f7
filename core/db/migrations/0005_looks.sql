-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a board looks beside its segments and arrows. Colours are numbers of a palette: 0 none of its own, 1 to 8.
ALTER TABLE board_node ADD COLUMN color INTEGER NOT NULL DEFAULT 0;
ALTER TABLE board_node ADD COLUMN is_locked INTEGER NOT NULL DEFAULT 0;

CREATE TABLE board_frame (          -- a stage of the journey: a box, or one lane of several
    board  INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
    id     INTEGER NOT NULL,
    kind   TEXT NOT NULL CHECK (kind IN ('frame', 'lane')),
    x      REAL NOT NULL,
    y      REAL NOT NULL,
    width  REAL NOT NULL,
    height REAL NOT NULL,
    title  TEXT NOT NULL,
    color  INTEGER NOT NULL,
    PRIMARY KEY (board, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE board_sticky (         -- a note that belongs to no segment and no arrow
    board  INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
    id     INTEGER NOT NULL,
    x      REAL NOT NULL,
    y      REAL NOT NULL,
    width  REAL NOT NULL,
    height REAL NOT NULL,
    text   TEXT NOT NULL,
    color  INTEGER NOT NULL,
    PRIMARY KEY (board, id)
) STRICT, WITHOUT ROWID;
