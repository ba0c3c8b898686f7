-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Derived from `stay`, for speed only: everything here may be deleted at any time and is made anew. A row counts only
-- while its versions are the segments' log_version and its checksum is right; see core/log/derivedstore.h.

CREATE TABLE derived (
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL CHECK (kind IN ('log', 'node', 'arrow')),
    segment         INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,  -- of an arrow: the source
    target          INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,  -- of a log or a node: the segment again
    options         INTEGER NOT NULL,   -- 1 direct moves only, 2 first time only, 4 recorded days only
    segment_version INTEGER NOT NULL,   -- log_version of what it was made from
    target_version  INTEGER NOT NULL,
    format          INTEGER NOT NULL,   -- of the content: core/log/packedlog.h, core/engine/indexstore.h
    size            INTEGER NOT NULL,   -- bytes
    checksum        INTEGER NOT NULL,   -- CRC-32 of the content, then of what stands here
    UNIQUE (kind, segment, target, options)
) STRICT;
CREATE INDEX derived_segment ON derived(segment);   -- for the cascades
CREATE INDEX derived_target ON derived(target);

CREATE TABLE derived_chunk (            -- the content, in pieces of at most 256 KiB
    derived  INTEGER NOT NULL REFERENCES derived ON DELETE CASCADE,
    position INTEGER NOT NULL,          -- 0, 1, 2 …
    content  BLOB NOT NULL,
    PRIMARY KEY (derived, position)
) STRICT;

CREATE TABLE log_change (               -- days appended to a packed log since it was packed
    segment      INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
    from_version INTEGER NOT NULL,
    to_version   INTEGER NOT NULL,
    first_day    INTEGER NOT NULL,
    last_day     INTEGER NOT NULL,
    begun        BLOB NOT NULL,         -- packed stays
    ended        BLOB NOT NULL,
    checksum     INTEGER NOT NULL,      -- CRC-32 of both, then of what stands here
    PRIMARY KEY (segment, from_version)
) STRICT, WITHOUT ROWID;
