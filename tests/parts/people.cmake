# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(core/tst_whyarrow.cpp LIBS core LABEL unit)
add_qt_test(core/tst_suggestions.cpp LIBS core LABEL unit)
add_qt_test(flows/tst_explore.cpp LIBS ui LABEL flow)
