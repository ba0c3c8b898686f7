-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days are days since 1970-01-01 in the shop's time zone; instants are UTC milliseconds; money is in minor units.

CREATE TABLE setting (              -- time_zone, currency, recording_start, complete_through, order rules, names
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (             -- whoever ordered, and whoever stands in a log made elsewhere
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE        -- lower-cased e-mail, else "tel:" and digits; of an imported log: the id as it came
) STRICT;

CREATE TABLE import (
    id          INTEGER PRIMARY KEY,
    file_name   TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    report      TEXT NOT NULL       -- JSON, see core/importing/importreport.h
) STRICT;

CREATE TABLE shop_order (
    id                 INTEGER PRIMARY KEY,
    import             INTEGER NOT NULL REFERENCES import,   -- the import that last changed it
    external_id        TEXT,                                 -- the shop's id; NULL where the export had none
    name               TEXT NOT NULL,                        -- "#1001"
    customer           INTEGER REFERENCES customer,          -- NULL: nobody known ordered
    ordered_at         INTEGER NOT NULL,
    day                INTEGER NOT NULL,
    cancelled_at       INTEGER,
    cancelled_day      INTEGER,
    currency           TEXT NOT NULL,
    total              INTEGER,                              -- NULL: the export had no such column
    subtotal           INTEGER,
    discount           INTEGER,
    refunded           INTEGER,
    financial_status   TEXT NOT NULL,
    fulfillment_status TEXT NOT NULL,
    is_test            INTEGER NOT NULL,
    channel            TEXT NOT NULL,
    source             TEXT NOT NULL,
    utm_source         TEXT NOT NULL,
    utm_medium         TEXT NOT NULL,
    utm_campaign       TEXT NOT NULL,
    tags               TEXT NOT NULL,                        -- JSON array
    discount_codes     TEXT NOT NULL,                        -- JSON array
    country            TEXT NOT NULL,
    region             TEXT NOT NULL,
    content_hash       BLOB NOT NULL                         -- of everything above and of its lines: same, or changed?
) STRICT;
CREATE UNIQUE INDEX shop_order_external_id ON shop_order(external_id) WHERE external_id IS NOT NULL;
CREATE INDEX shop_order_name ON shop_order(name);            -- exports without ids
CREATE INDEX shop_order_customer ON shop_order(customer);    -- a customer's history

CREATE TABLE line_item (
    shop_order INTEGER NOT NULL REFERENCES shop_order ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,       -- "Herbal Tea Bags - Chamomile"
    title      TEXT NOT NULL,       -- "Herbal Tea Bags"
    variant    TEXT NOT NULL,       -- "Chamomile", may be empty
    sku        TEXT NOT NULL,
    vendor     TEXT NOT NULL,
    quantity   INTEGER NOT NULL,
    price      INTEGER,
    PRIMARY KEY (shop_order, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
    id                 INTEGER PRIMARY KEY,
    name               TEXT NOT NULL UNIQUE,
    kind               TEXT NOT NULL CHECK (kind IN ('conditions', 'list')),
    conditions         TEXT,        -- JSON, see core/segments/conditionjson.h; NULL for a list
    note               TEXT NOT NULL DEFAULT '',   -- the measure for this segment
    color              INTEGER NOT NULL DEFAULT 0, -- stage: 0 none, 1 entry, 2 first, 3 repeat, 4 loyal, 5 risk
    from_creation      INTEGER NOT NULL DEFAULT 0, -- 1: the log starts on the creation day
    created_at         INTEGER NOT NULL,
    -- The log of the segment: known on first_day … last_day, rebuilt before first_recorded_day. NULL: nothing logged yet.
    first_day          INTEGER,
    last_day           INTEGER,
    first_recorded_day INTEGER,
    log_version        INTEGER NOT NULL DEFAULT 0  -- grows with every change of its stays
) STRICT;

CREATE TABLE stay (                 -- the Segment Membership Log: a member on joined … left - 1
    segment  INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
    customer INTEGER NOT NULL REFERENCES customer,
    joined   INTEGER NOT NULL,
    "left"   INTEGER,               -- NULL: still a member on last_day
    PRIMARY KEY (segment, customer, joined)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment_group (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE group_segment (        -- many to many
    segment_group INTEGER NOT NULL REFERENCES segment_group ON DELETE CASCADE,
    segment       INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
    position      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (segment_group, segment)
) STRICT, WITHOUT ROWID;

CREATE TABLE board (                -- the Customer Journey Board of a group; its name is the group's
    id            INTEGER PRIMARY KEY,
    segment_group INTEGER NOT NULL UNIQUE REFERENCES segment_group ON DELETE CASCADE,
    period        TEXT NOT NULL,    -- JSON, see core/board/boardjson.h
    options       TEXT NOT NULL     -- JSON
) STRICT;

CREATE TABLE board_node (
    board   INTEGER NOT NULL REFERENCES board ON DELETE CASCADE,
    id      INTEGER NOT NULL,
    segment INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
    x       REAL NOT NULL,
    y       REAL NOT NULL,
    note    TEXT NOT NULL,
    PRIMARY KEY (board, id),
    UNIQUE (board, segment)
) STRICT, WITHOUT ROWID;

CREATE TABLE board_arrow (
    board       INTEGER NOT NULL,
    id          INTEGER NOT NULL,
    source_node INTEGER NOT NULL,
    target_node INTEGER NOT NULL,
    note        TEXT NOT NULL,
    PRIMARY KEY (board, id),
    UNIQUE (board, source_node, target_node),
    CHECK (source_node <> target_node),
    FOREIGN KEY (board, source_node) REFERENCES board_node (board, id) ON DELETE CASCADE,
    FOREIGN KEY (board, target_node) REFERENCES board_node (board, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
