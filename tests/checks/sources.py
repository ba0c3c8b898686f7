# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source files of the repository, for the checks beside this file, and how they report."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("app", "core", "ui", "tests")


def sources(rooms=ROOMS, suffixes=(".cpp", ".h")):
    """Path in the repository -> text, for every source file of these top folders."""
    found = {}
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                found[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
    return found


def code_lines(text):
    """(line number, line without comments and without the insides of strings)."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())
    text = re.sub(r"/\*.*?\*/", blank, text, flags=re.S)
    for number, line in enumerate(text.splitlines(), 1):
        line = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line) if not line.lstrip().startswith("#include") else line
        yield number, re.sub(r"//.*", "", line)


def report(name, files, problems):
    """Prints what is wrong; the exit code of the check. A check that saw no file is broken."""
    if not files:
        problems = ["found no file to look at"]
    for problem in problems:
        print(problem)
    print(f"{name}: {len(files)} files, {len(problems)} problems")
    return 1 if problems else 0


def main(name, check, **which):
    files = sources(**which)
    sys.exit(report(name, files, list(check(files))))
