-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The day from which on a measure (the note at a segment or an arrow) is taken, as days since 1970-01-01; null: not said.
ALTER TABLE board_node ADD COLUMN note_since INTEGER;
ALTER TABLE board_arrow ADD COLUMN note_since INTEGER;
