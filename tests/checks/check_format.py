#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format 14 writes it (other versions differ). ./dev format repairs it."""

import shutil
import subprocess
import sys

from sources import ROOT, sources

SKIPPED = 77  # ctest shows it as skipped


def formatter():
    for name in ("clang-format-14", "clang-format"):
        if shutil.which(name):
            version = subprocess.run([name, "--version"], capture_output=True, text=True, check=True).stdout
            if "version 14." in version:
                return name
    return None


if __name__ == "__main__":
    program = formatter()
    if program is None:
        print("format: SKIPPED, there is no clang-format 14 on this machine")
        sys.exit(SKIPPED)
    files = list(sources())
    print(f"format: {len(files)} files")
    sys.exit(subprocess.run([program, "--dry-run", "-Werror", *files], cwd=ROOT).returncode if files else 1)
