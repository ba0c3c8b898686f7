# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(core/tst_layeredlayout.cpp LIBS core LABEL unit)
add_qt_test(ui/tst_boarddocument.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_boardgeometry.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_boardimage.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_boardview.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_boardlayer.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_seeing.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_stubs.cpp LIBS ui LABEL ui)
if(TARGET Qt6::DBus)
  add_qt_test(ui/tst_systemscheme.cpp LIBS ui Qt6::DBus LABEL ui)
endif()
add_qt_test(ui/tst_canvas.cpp LIBS ui LABEL ui)
add_qt_test(ui/tst_canvasgeometry.cpp LIBS ui LABEL ui)
add_qt_test(flows/tst_canvasflow.cpp LIBS ui LABEL flow)
