#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours are named in ui/theme alone, so that both schemes stay complete."""

import re

from sources import code_lines, main

LITERAL = re.compile(
    r"\bQColor\s*(\w+\s*)?[({]\s*(0x|\d|u?\"|Qt::)|\bqRgba?\s*\(|\bQColor::from"
    r"|\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gr[ae]y|(dark|light)(Red|Green|Blue|Cyan|Magenta|Yellow|Gr[ae]y))\b")
HEX = re.compile(r'"[^"]*#[0-9a-fA-F]{6}\b')


def check(files):
    for path, text in files.items():
        if path.startswith("ui/theme/"):
            continue
        for number, line in code_lines(text):
            if LITERAL.search(line):
                yield f"{path}:{number}: colours come from ui/theme"
        for number, line in enumerate(text.splitlines(), 1):
            if HEX.search(line):
                yield f"{path}:{number}: colours come from ui/theme"


if __name__ == "__main__":
    main("colors", check, rooms=("app", "core", "ui"))
