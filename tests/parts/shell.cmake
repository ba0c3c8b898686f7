# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(flows/tst_mainjob.cpp LIBS ui LABEL flow)
add_qt_test(flows/tst_segmentlife.cpp LIBS ui LABEL flow)
add_qt_test(flows/tst_session.cpp LIBS ui LABEL flow)
add_qt_test(ui/tst_language.cpp LIBS ui LABEL unit)
