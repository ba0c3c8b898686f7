#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: app -> ui -> core, and inside core the floors below. ARCHITECTURE.md draws the same picture."""

import re

from sources import code_lines, main

# Each folder of core may include itself and the folders named here.
BASE = {"base", "jobs", "db"}
FLOORS = {
    "base": set(),
    "jobs": {"base"},
    "db": {"base", "jobs"},
    "shop": BASE,
    "segments": BASE | {"shop"},
    "log": BASE | {"shop", "segments"},
    # An import ends with the log advanced to its last complete day, in the same transaction.
    "importing": BASE | {"shop", "segments", "log"},
    "metrics": BASE | {"shop", "log", "board", "engine"},
    "board": BASE | {"segments"},
    # A group travels with its segments and its board; new segments get their log at once.
    "exchange": BASE | {"shop", "segments", "log", "board"},
    "engine": BASE | {"shop", "segments", "log", "board"},
    "templates": BASE | {"shop", "segments", "log", "board"},
    "workspace": {"base", "db"},
    "bench": BASE | {"shop", "segments", "log", "importing", "board", "engine", "workspace"},
    "demo": BASE | {"shop", "segments", "log", "importing", "board", "engine", "workspace"},
}
# The one header that is shared downwards: what a stay is. Evaluators make them, the log keeps them.
SHARED = {("segments", "core/log/stay.h")}
LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}

# Qt that is seen (core), and Qt that speaks to the database (ui).
NOT_IN_CORE = re.compile(
    r"<Qt(Gui|Widgets|Charts|Svg|PrintSupport)\b|<Q(Widget|Application|GuiApplication|Color|Font|Image|Pixmap|Painter|"
    r"Palette|Brush|Pen|Icon|Graphics\w*|Svg\w*|Pdf\w*|Printer|Undo\w*|Action|Window|MainWindow|Dialog|MessageBox)>")
NOT_IN_UI = re.compile(r"<QSql\w*>|<QtSql\b|<sqlite3\.h>|\"core/db/statement\.h\"")
SQL = re.compile(r'"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|REPLACE|WITH|PRAGMA)\s')
STORE = re.compile(r"^core/db/|^core/workspace/|store\.cpp$|^core/shop/(settings|shopfacts)\.cpp$")


def check(files):
    for path, text in files.items():
        layer, folder = path.split("/")[0], path.split("/")[1]
        if layer == "core" and folder not in FLOORS:
            yield f"{path}: core/{folder} has no floor in check_layers.py"
            continue
        for number, line in code_lines(text):
            where = f"{path}:{number}"
            include = re.match(r'\s*#\s*include\s+["<](.+)[">]', line)
            if include:
                target = include.group(1).split("/")
                if target[0] in ("app", "ui", "core", "tests") and target[0] not in LAYERS[layer]:
                    yield f"{where}: {layer} may not include {target[0]}"
                if layer == target[0] == "core" and target[1] != folder and target[1] not in FLOORS[folder] \
                        and (folder, include.group(1)) not in SHARED:
                    yield f"{where}: core/{folder} may not include core/{target[1]}"
                if line.lstrip().startswith('#include "') and target[0] not in ("app", "ui", "core") \
                        and not include.group(1).endswith(".moc"):
                    yield f"{where}: includes of ours start at the root: core/, ui/ or app/"
                if layer == "core" and NOT_IN_CORE.search(line):
                    yield f"{where}: core is true without a screen"
                if layer in ("ui", "app") and NOT_IN_UI.search(line):
                    yield f"{where}: {layer} knows no SQL; ask a store of core"
        for number, line in enumerate(text.splitlines(), 1):
            if SQL.search(line.split("//")[0]) and not STORE.search(path):
                yield f"{path}:{number}: SQL text belongs into the store of its folder"


if __name__ == "__main__":
    main("layers", check, rooms=("app", "core", "ui"))
