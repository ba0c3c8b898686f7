#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are written in one place, core/base/safefile.cpp, which notices a full disk. Everybody else calls saveFile()."""

import re

from sources import code_lines, main

WRITER = re.compile(
    r"\bQSaveFile\b|\bQFile::copy\b|\bQFile::rename\b|\b(std::)?(ofstream|fstream|fopen)\b|\bQTemporaryFile\b"
    r"|\b(WriteOnly|ReadWrite|Append)\b")
# In memory, or the database's own word of that name.
HARMLESS = re.compile(r"QIODevice::WriteOnly \| QIODevice::Unbuffered|Access::ReadWrite|\bReadWrite,|QBuffer")
ALLOWED = {
    "core/base/safefile.cpp",
    "core/db/migrator.cpp",  # copies of a workspace: SQLite's backup interface writes them, as safely
}


def check(files):
    for path, text in files.items():
        if path in ALLOWED:
            continue
        # A device that is a QBuffer or ours is opened a line later than it is named.
        buffers = set(re.findall(r"\bQBuffer\s+(\w+)", text))
        for number, line in code_lines(text):
            opened = re.search(r"(\w+)(?:\.|->)open\(", line)
            if WRITER.search(line) and not HARMLESS.search(line) and not (opened and opened.group(1) in buffers):
                yield f"{path}:{number}: write files with core::saveFile()"


if __name__ == "__main__":
    main("writes", check, rooms=("app", "core", "ui"))
