# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(ui/tst_timeline.cpp LIBS ui LABEL ui)
add_qt_test(core/tst_movefigures.cpp LIBS core LABEL unit)
add_qt_test(flows/tst_timeandcompare.cpp LIBS ui LABEL flow)
