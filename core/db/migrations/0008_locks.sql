-- SPDX-FileCopyrightText: 2026 The Journeyboard developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Frames and sticky notes that stay as they are until they are unlocked.
ALTER TABLE board_frame ADD COLUMN is_locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE board_sticky ADD COLUMN is_locked INTEGER NOT NULL DEFAULT 0;
