#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/journeyboard_*.ts up to the texts of the sources: new ones come in unfinished, finished ones stay,
those nobody asks for any more go. Other than lupdate it knows the rooms: all texts outside QObjects share one context."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
ROOMS = ("core", "ui")  # app speaks on the command line alone, which is English for scripts
LEFT_OUT = ("core/bench",)  # so does this
FORMS = {"de": 2, "ja": 1}  # how many plurals a language has
SKIPPED = 77  # ctest shows it as skipped

QOBJECT = re.compile(r"\b(?:class|struct)\s+(\w+)(?:\s+final)?\s*(?::[^{;]*)?\{\s*(?://[^\n]*\s*)*"
                     r"(?:Q_OBJECT\b|Q_DECLARE_TR_FUNCTIONS\b)")
DERIVED = re.compile(r"\b(?:class|struct)\s+(\w+)(?:\s+final)?\s*:\s*public\s+([\w:]+)")
WITHOUT_TR = re.compile(r"Q(UndoCommand|Graphics\w*Item|Accessible\w*|Runnable|StyledItem)$")


class Message:
    """One source text with its note, and per language what it is called there (a list: one for each plural)."""

    def __init__(self, context, source, note="", hint="", counts=False):
        self.context, self.source, self.note = context, source, note
        self.hint, self.counts = hint, counts
        self.forms = []

    @property
    def key(self):
        return (self.context, self.source, self.note)


def tool(name):
    """lupdate or lrelease of Qt 6, or None."""
    for folder in ("", "/usr/lib/qt6/bin", "/usr/lib64/qt6/bin", "/opt/homebrew/opt/qt/bin"):
        for candidate in (f"{name}6", f"{name}-qt6", name):
            path = shutil.which(candidate, path=folder or None)
            if path and " 6." in subprocess.run([path, "-version"], capture_output=True, text=True).stdout:
                return path
    return None


def read(path):
    """The messages of a .ts file by key."""
    messages = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for element in context.findall("message"):
            message = Message(context.findtext("name"), element.findtext("source") or "",
                              element.findtext("comment") or "", element.findtext("extracomment") or "",
                              element.get("numerus") == "yes")
            told = element.find("translation")
            if told is not None and told.get("type") is None:
                message.forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
            messages[message.key] = message
    return messages


def text_of(language, messages):
    """The .ts file of these messages, sorted, the same text for the same messages."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    before = None
    for message in sorted(messages, key=lambda message: message.key):
        if message.context != before:
            lines += ["</context>"] if before else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            before = message.context
        lines.append('    <message numerus="yes">' if message.counts else "    <message>")
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.note:
            lines.append(f"        <comment>{escape(message.note)}</comment>")
        if message.hint:
            lines.append(f"        <extracomment>{escape(message.hint)}</extracomment>")
        forms = message.forms or [""] * (FORMS[language] if message.counts else 1)
        opening = "<translation>" if message.forms else '<translation type="unfinished">'
        if message.counts:
            lines.append(f"        {opening}")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        {opening}{escape(forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join(lines + (["</context>"] if before else []) + ["</TS>", ""])


def texts():
    """Path -> source, of everything that speaks."""
    paths = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*")) if path.suffix in (".cpp", ".h")]
    found = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    return {path: text for path, text in found.items() if not path.startswith(LEFT_OUT)}


def speakers(sources):
    """The classes with a tr() of their own, as (room, name). Refuses what would be looked up in another context."""
    own, heads = set(), []
    for path, text in sources.items():
        room = path.split("/")[0]
        own |= {(room, name) for name in QOBJECT.findall(text)}
        heads += [(path, room, *head) for head in DERIVED.findall(text)]
        if len(re.findall(r"^\s*(?:Q_OBJECT|Q_DECLARE_TR_FUNCTIONS\(.*\))$", text, re.M)) != len(QOBJECT.findall(text)):
            sys.exit(f"{path}: Q_OBJECT comes first in its class, or update.py does not see whose texts these are")
    for path, room, name, base in heads:
        base = base.split("::")[-1]
        inherits = (room, base) in own or re.match(r"Q[A-Z]", base) and not WITHOUT_TR.match(base)
        spoken = inherits and (room, name) not in own and re.search(rf"\b{name}::\w+\(", sources[path])
        if spoken and re.search(rf"^\S.*\b{name}::\w+\((?:(?!^\}}).)*?\W(?<!:)tr\(\"", sources[path], re.M | re.S):
            sys.exit(f"{path}: {name} needs Q_OBJECT, else its texts are looked up as those of {base}")
    return own


def home(context, own):
    """Where a text is looked up: the innermost class with a tr() of its own, or the room."""
    room, *names = context.split("::")
    for depth in range(len(names), 0, -1):
        if (room, names[depth - 1]) in own:
            return "::".join([room, *names[:depth]])
    if room not in ROOMS:
        sys.exit(f"context {context}: neither a room nor a class with Q_OBJECT")
    return room


def asked(lupdate):
    """What the sources ask for, by key."""
    sources = texts()
    own = speakers(sources)
    with tempfile.TemporaryDirectory() as folder:
        fresh, names = os.path.join(folder, "fresh.ts"), os.path.join(folder, "names")
        pathlib.Path(names).write_text("\n".join(sources), encoding="utf-8")
        subprocess.run([lupdate, "-silent", "-I", str(ROOT), "-locations", "none", "-target-language", "de",
                        f"@{names}", "-ts", fresh], cwd=ROOT, check=True, capture_output=True)
        found = read(fresh)
    messages = {}
    for message in found.values():
        message.context = home(message.context, own)
        known = messages.setdefault(message.key, message)
        known.counts = known.counts or message.counts
        known.hint = known.hint or message.hint
    return messages


def merged(wanted, known, language):
    """The wanted messages with what is known of them."""
    for message in wanted.values():
        old = known.get(message.key)
        forms = old.forms if old else []
        fits = len(forms) == (FORMS[language] if message.counts else 1)
        message.forms = forms if fits else []
    return list(wanted.values())


def run(only_check):
    """The exit code. `only_check`: says what would change, and changes nothing."""
    lupdate = tool("lupdate")
    if lupdate is None:
        print("translations: SKIPPED, there is no lupdate of Qt 6 on this machine")
        return SKIPPED
    wanted, stale = asked(lupdate), 0
    for language in FORMS:
        path = HERE / f"journeyboard_{language}.ts"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        messages = merged(wanted, read(path) if before else {}, language)
        after = text_of(language, messages)
        open_ones = sum(not message.forms for message in messages)
        print(f"{path.name}: {len(messages)} texts, {open_ones} to translate")
        if after != before and only_check:
            print(f"{path.name}: not up to the sources; run translations/update.py, then translate what is unfinished")
            stale = 1
        elif after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
    return stale


if __name__ == "__main__":
    sys.exit(run(only_check=sys.argv[1:] == ["--check"]))
