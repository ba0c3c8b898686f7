# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(flows/tst_gallery.cpp LIBS ui LABEL flow)
