# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The quick checks of the house: seconds each, so that "the tests pass" means the style holds, too. A check that cannot
# run on a machine is shown as skipped.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(check layers writes prompts colors spdx format translations)
  add_test(NAME check_${check} COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/checks/check_${check}.py)
  set_tests_properties(check_${check} PROPERTIES LABELS check SKIP_RETURN_CODE 77)
endforeach()
add_test(NAME checks_bite COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/checks/test_checks.py)
set_tests_properties(checks_bite PROPERTIES LABELS check)
