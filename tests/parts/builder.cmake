# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(ui/tst_segmentbuilder.cpp LIBS ui LABEL ui)
