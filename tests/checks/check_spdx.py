#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source starts with two lines: whose it is, and under which licence (reuse lint looks at the other files)."""

from sources import ROOMS, main

LINES = ("SPDX-" "FileCopyrightText: ", "SPDX-" "License-Identifier: GPL-3.0-or-later")


def check(files):
    for path, text in files.items():
        head = [line for line in text.splitlines()[:3] if not line.startswith("#!")]
        if len(head) < 2 or any(wanted not in line for wanted, line in zip(LINES, head)):
            yield f"{path}:1: does not start with the two SPDX lines"


if __name__ == "__main__":
    main("spdx", check, rooms=ROOMS + ("packaging",), suffixes=(".cpp", ".h", ".py", ".sql"))
