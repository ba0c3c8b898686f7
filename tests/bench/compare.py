#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of several runs of `journeyboard bench run --json` beside each other, as a Markdown table; the last column
says by how much a figure grows from the first to the last."""

import json
import sys


def text(value):
    if value is None:
        return "–"
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def main(paths):
    runs = [json.load(open(path, encoding="utf-8")) for path in paths]
    figures = [run["figures"] for run in runs]
    keys = list(dict.fromkeys(key for run in runs for key in run["order"]))
    print("| figure |" + "".join(f" {text(each['customers'])} customers |" for each in figures) + " growth |")
    print("|---|" + "---|" * (len(runs) + 1))
    for key in keys:
        values = [each.get(key) for each in figures]
        known = values[0] is not None and values[-1] is not None and values[0] > 0
        growth = f"{text(values[-1] / values[0])}×" if known else ""
        print(f"| {key} |" + "".join(f" {text(value)} |" for value in values) + f" {growth} |")
    if not all(run["equal"] for run in runs):
        print("\nDIFFERENT: the same question had different answers.")
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: compare.py RUN.json…")
    sys.exit(main(sys.argv[1:]))
