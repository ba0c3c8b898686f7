# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_qt_test(core/tst_loggenerator.cpp LIBS core LABEL unit)
if(BUILD_UI)
  add_qt_test(flows/tst_bench.cpp LIBS core LABEL flow)
  target_compile_definitions(tst_bench PRIVATE JOURNEYBOARD="$<TARGET_FILE:app>")
  add_dependencies(tst_bench app)
endif()
