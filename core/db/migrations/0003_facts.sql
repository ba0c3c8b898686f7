-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What conditions can ask for beside the orders of 0001: more of each order, the customers' own data, the products.

CREATE TABLE shop_text (            -- texts that come back in many orders, each once; a million orders load as numbers
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO shop_text(id, text) VALUES (0, '');

-- All of these are ids of shop_text.
ALTER TABLE shop_order ADD COLUMN payment_method INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN shipping_method INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN location INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN referrer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN landing_page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN utm_term INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN utm_content INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN note INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN shipping_country INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN shipping_region INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN shipping_city INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN shipping_postcode INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN billing_country INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN billing_region INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN billing_city INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN billing_postcode INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_order ADD COLUMN facts_hash BLOB;  -- of these columns; NULL: imported before they were read

ALTER TABLE line_item ADD COLUMN discount INTEGER;

CREATE TABLE profile (              -- what a customers export says of somebody
    id            INTEGER PRIMARY KEY,
    import        INTEGER NOT NULL REFERENCES import,    -- the import that last changed it
    added_day     INTEGER,
    accepts_email INTEGER,                               -- 0, 1; NULL: not said
    accepts_sms   INTEGER,
    email_domain  TEXT NOT NULL,
    language      TEXT NOT NULL,
    account_state TEXT NOT NULL,
    company       TEXT NOT NULL,
    note          TEXT NOT NULL,
    country       TEXT NOT NULL,
    region        TEXT NOT NULL,
    city          TEXT NOT NULL,
    postcode      TEXT NOT NULL,
    tags          TEXT NOT NULL,                         -- JSON array
    content_hash  BLOB NOT NULL
) STRICT;

CREATE TABLE profile_key (          -- what somebody is found by: "id:" and the shop's id, e-mail, "tel:" and digits
    key     TEXT PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES profile
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_key_profile ON profile_key(profile);

ALTER TABLE customer ADD COLUMN profile INTEGER REFERENCES profile;  -- one person may have ordered under several keys

CREATE TABLE extra_column (         -- columns of exports that have no meaning of their own here, kept as they came
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE profile_extra (
    profile      INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,
    extra_column INTEGER NOT NULL REFERENCES extra_column,
    text         INTEGER NOT NULL REFERENCES shop_text,
    PRIMARY KEY (profile, extra_column)
) STRICT, WITHOUT ROWID;

CREATE TABLE product (
    id           INTEGER PRIMARY KEY,
    import       INTEGER NOT NULL REFERENCES import,     -- the import that last changed it
    handle       TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL,
    vendor       TEXT NOT NULL,
    type         TEXT NOT NULL,
    category     TEXT NOT NULL,
    tags         TEXT NOT NULL,                          -- JSON array
    collections  TEXT NOT NULL,                          -- JSON array
    content_hash BLOB NOT NULL
) STRICT;

CREATE TABLE product_sku (
    product INTEGER NOT NULL REFERENCES product ON DELETE CASCADE,
    sku     TEXT NOT NULL,
    PRIMARY KEY (product, sku)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_extra (
    product      INTEGER NOT NULL REFERENCES product ON DELETE CASCADE,
    extra_column INTEGER NOT NULL REFERENCES extra_column,
    text         INTEGER NOT NULL REFERENCES shop_text,
    PRIMARY KEY (product, extra_column)
) STRICT, WITHOUT ROWID;
