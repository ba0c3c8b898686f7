# One target per kind of input. With BUILD_FUZZERS (clang) a libFuzzer program; the inputs that are kept are replayed in
# every build.
function(add_fuzz_target name)
  if(BUILD_FUZZERS)
    qt_add_executable(fuzz_${name} fuzz/fuzz_${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE core test_support)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  endif()
  qt_add_executable(replay_${name} fuzz/replay.cpp fuzz/fuzz_${name}.cpp)
  target_link_libraries(replay_${name} PRIVATE core test_support)
  add_test(NAME replay_${name} COMMAND replay_${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
  set_tests_properties(replay_${name} PROPERTIES LABELS fuzz TIMEOUT 300)
endfunction()

add_fuzz_target(csvimport)
add_fuzz_target(json)
