# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Flows with a real mouse and keyboard on a real window: on an X server of their own with a window manager, where there
# are such (Linux and its kin).
if(NOT BUILD_UI)
  return()
endif()
find_package(X11)
find_program(XVFB Xvfb)
find_program(OPENBOX openbox)
if(NOT X11_XTest_FOUND OR NOT XVFB OR NOT OPENBOX)
  message(STATUS "Not there: libXtst, Xvfb or openbox. The tests on a real window are left out.")
  return()
endif()

add_library(realwindow STATIC support/hands.cpp support/realshop.cpp support/realwindow.cpp)
target_link_libraries(realwindow PUBLIC ui test_support PRIVATE X11::Xtst X11::X11)

foreach(theme canvas seeing time answers safety keyboard)
  set(name tst_realwindow_${theme})
  qt_add_executable(${name} flows/${name}.cpp)
  target_link_libraries(${name} PRIVATE realwindow)
  if(USE_PCH)
    share_precompiled_headers(${name} ui)
  endif()
  add_test(NAME ${name} COMMAND Python3::Interpreter -B
    ${CMAKE_CURRENT_SOURCE_DIR}/support/virtualdisplay.py $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES LABELS flow TIMEOUT 300)
endforeach()
