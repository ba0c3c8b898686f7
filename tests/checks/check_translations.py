#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is there in every language, whole: its placeholders, its plurals, its mnemonic, its spaces."""

import re
import sys

from sources import ROOT, report

sys.path.insert(0, str(ROOT / "translations"))
import update  # noqa: E402  (beside the .ts files)

MARKERS = re.compile(r"%(?:L?n|L?\d)")
MNEMONIC = re.compile(r"&(?=[^\s&])")
EDGES = re.compile(r"^(\s*).*?(\s*)$", re.S)


def problems_of(message, language):
    """What is wrong with one message, in words."""
    forms = message.forms
    if not forms or not all(form.strip() for form in forms):
        yield "is not translated"
        return
    if len(forms) != (update.FORMS[language] if message.counts else 1):
        yield f"needs {update.FORMS[language]} plural forms"
    for form in forms:
        # Of one thing a language may say "one" without a digit.
        asked, told = (sorted(set(MARKERS.findall(text))) for text in (message.source, form))
        if [marker for marker in asked if not marker.endswith("n")] != [m for m in told if not m.endswith("n")]:
            yield f"“{form}” has other placeholders"
        says, asks = (any(marker.endswith("n") for marker in markers) for markers in (told, asked))
        if says != asks and (says or form is forms[-1]):
            yield f"“{form}” does not say how many as the text does"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(message.source)):
            yield f"“{form}” has another number of mnemonics (&)"
        # Japanese sets no spaces between words.
        if language != "ja" and EDGES.match(form).groups() != EDGES.match(message.source).groups():
            yield f"“{form}” begins or ends with other spaces"
        if form.count("\n") != message.source.count("\n") or form.count("\t") != message.source.count("\t"):
            yield f"“{form}” has other lines"


def check(messages, language):
    for message in messages.values():
        for problem in problems_of(message, language):
            yield f"{language}: {message.context}: “{message.source}”: {problem}"


if __name__ == "__main__":
    files = {language: update.read(update.HERE / f"journeyboard_{language}.ts") for language in update.FORMS}
    found = [problem for language, messages in files.items() for problem in check(messages, language)]
    if update.tool("lupdate") is None:
        print("translations: there is no lupdate of Qt 6 here, so new texts are not looked for")
    elif update.run(only_check=True) != 0:
        found.append("some texts came or went: run translations/update.py, translate what it leaves unfinished")
    sys.exit(report("translations", files, found))
