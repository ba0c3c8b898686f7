-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Members on last_day: open stays, so that nobody counts the rows of a log to show a list of segments. Written with
-- every change of the stays.
ALTER TABLE segment ADD COLUMN members INTEGER NOT NULL DEFAULT 0;
UPDATE segment SET members = (SELECT count(*) FROM stay WHERE stay.segment = segment.id AND stay."left" IS NULL);
