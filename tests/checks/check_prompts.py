#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Message boxes and file dialogs live in ui/dialogs, where tests can answer them; nobody spins an event loop."""

import re

from sources import code_lines, main

DIALOG = re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog|QErrorMessage|QColorDialog)\b")
LOOP = re.compile(r"\bQEventLoop\b|\bprocessEvents\b")


def check(files):
    for path, text in files.items():
        for number, line in code_lines(text):
            if DIALOG.search(line) and not path.startswith("ui/dialogs/"):
                yield f"{path}:{number}: message boxes and file dialogs belong into ui/dialogs"
            if LOOP.search(line):
                yield f"{path}:{number}: no nested event loops"


if __name__ == "__main__":
    main("prompts", check, rooms=("app", "core", "ui"))
