# Promises about files: what survives a kill, a full disk, a second program, a read-only place, an older version.
qt_add_executable(shopwriter flows/shopwriter.cpp)
target_link_libraries(shopwriter PRIVATE core)
add_qt_test(flows/tst_reliability.cpp LIBS core LABEL flow)
add_dependencies(tst_reliability shopwriter)
target_compile_definitions(tst_reliability PRIVATE SHOP_WRITER="$<TARGET_FILE:shopwriter>")
