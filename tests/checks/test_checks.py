#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks bite: each is shown what it must refuse and what it must let pass."""

import unittest

import check_colors
import check_layers
import check_prompts
import check_spdx
import check_translations
import check_writes

TAGS = "// SPDX-" "FileCopyrightText: 2026 A\n// SPDX-" "License-Identifier: %s\n"

REFUSED = {
    check_layers: [
        ("core/board/x.cpp", '#include "ui/theme/theme.h"'),
        ("core/board/x.cpp", '#include <QColor>'),
        ("core/board/x.cpp", '#include <QtWidgets/QWidget>'),
        ("core/base/x.h", '#include "core/db/connection.h"'),
        ("core/segments/x.cpp", '#include "core/log/logstore.h"'),
        ("core/newroom/x.cpp", ""),
        ("ui/board/x.cpp", '#include <QSqlDatabase>'),
        ("ui/board/x.cpp", '#include "app/application.h"'),
        ("ui/board/x.cpp", '#include "theme.h"'),
        ("core/engine/x.cpp", 'prepare(connection, "SELECT id FROM segment")'),
    ],
    check_writes: [
        ("ui/exporting/x.cpp", "QSaveFile file(path);"),
        ("core/log/x.cpp", "file.open(QIODevice::WriteOnly);"),
        ("app/x.cpp", "std::ofstream out(path);"),
    ],
    check_prompts: [
        ("ui/window/x.cpp", "QMessageBox::warning(this, title, text);"),
        ("ui/window/x.cpp", "QCoreApplication::processEvents();"),
        ("ui/dialogs/x.cpp", "QEventLoop loop;"),
    ],
    check_colors: [
        ("ui/board/x.cpp", "painter.setPen(QColor(1, 2, 3));"),
        ("ui/board/x.cpp", "painter.setPen(Qt::darkGray);"),
        ("ui/board/x.cpp", 'const QColor red(u"red"_s);'),
        ("ui/board/x.cpp", 'setStyleSheet(u"color: #2F6FEB"_s);'),
        ("ui/board/x.cpp", "const QColor red{ 255, 0, 0 };"),
    ],
    check_spdx: [
        ("core/base/x.h", "#pragma once\n"),
        ("core/base/x.h", TAGS % "MIT"),
    ],
}
ACCEPTED = {
    check_layers: [
        ("ui/board/x.cpp", '#include "core/board/board.h"\n#include <QColor>'),
        ("core/log/logstore.cpp", '#include "core/segments/segment.h"\nprepare(c, "SELECT 1")'),
        ("ui/window/x.cpp", 'tr("Delete selection")'),
        ("core/log/tst.cpp", '// #include "ui/theme/theme.h"'),
    ],
    check_writes: [
        ("core/log/x.cpp", "file.open(QIODevice::ReadOnly);"),
        ("core/demo/x.cpp", "QBuffer buffer;\nbuffer.open(QIODevice::WriteOnly);"),
        ("core/base/safefile.cpp", "QSaveFile file(path);"),
    ],
    check_prompts: [("ui/dialogs/x.cpp", "QMessageBox box;")],
    check_colors: [
        ("ui/theme/theme.cpp", "QColor(0x2F6FEB)"),
        ("ui/board/x.cpp", "[[nodiscard]] QColor ground() const;\nQColor faded(QColor color);\nQColor color = theme.accent; // #2F6FEB"),
    ],
    check_spdx: [
        ("core/base/x.h", TAGS % "GPL-3.0-or-later"),
    ],
}


# Source, whether it counts, and forms in German.
TRANSLATED_BADLY = [
    ("Save", False, []),
    ("Save", False, [" "]),
    ("%1 of %2", False, ["%1 von allen"]),
    ("%n day(s)", True, ["%n Tag"]),
    ("%n day(s)", True, ["ein Tag", "einige Tage"]),
    ("&Save", False, ["Speichern"]),
    (" and ", False, ["und"]),
    ("Copy\tCtrl+C", False, ["Kopieren"]),
]
TRANSLATED_WELL = [
    ("%1 of %2", False, ["von %2 sind es %1"]),
    ("%n day(s)", True, ["ein Tag", "%n Tage"]),
    ("In the group(s) %1.", True, ["In der Gruppe %1.", "In den Gruppen %1."]),
    ("&Save", False, ["&Speichern"]),
    ("Fish & chips", False, ["Fisch & Pommes"]),
]


def message_of(source, counts, forms):
    message = check_translations.update.Message("ui", source, counts=counts)
    message.forms = forms
    return {message.key: message}


class ChecksBite(unittest.TestCase):
    def test_refused(self):
        for module, cases in REFUSED.items():
            for path, text in cases:
                with self.subTest(check=module.__name__, text=text):
                    self.assertTrue(list(module.check({path: text})))

    def test_accepted(self):
        for module, cases in ACCEPTED.items():
            for path, text in cases:
                with self.subTest(check=module.__name__, text=text):
                    self.assertEqual(list(module.check({path: text})), [])

    def test_translations(self):
        for bad in TRANSLATED_BADLY:
            with self.subTest(bad=bad):
                self.assertTrue(list(check_translations.check(message_of(*bad), "de")))
        for good in TRANSLATED_WELL:
            with self.subTest(good=good):
                self.assertEqual(list(check_translations.check(message_of(*good), "de")), [])


if __name__ == "__main__":
    unittest.main()
