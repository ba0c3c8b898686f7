# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
add_qt_test(core/tst_boardkeeping.cpp LIBS core LABEL unit)
if(BUILD_UI)
  qt_add_executable(boardeditor flows/boardeditor.cpp)
  target_link_libraries(boardeditor PRIVATE ui)
  add_qt_test(flows/tst_boardsafety.cpp LIBS ui LABEL flow)
  add_dependencies(tst_boardsafety boardeditor)
  target_compile_definitions(tst_boardsafety PRIVATE BOARD_EDITOR="$<TARGET_FILE:boardeditor>")
endif()
