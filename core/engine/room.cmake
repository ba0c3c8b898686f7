core_room(engine SOURCES arrowindex.cpp boardcounts.cpp countservice.cpp nodeindex.cpp HEADERS
              arrowindex.h boardcounts.h countservice.h nodeindex.h)

# Its counting loops are what a moved period costs; -O2 leaves loops of unknown length as they are.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set_source_files_properties(engine/arrowindex.cpp PROPERTIES COMPILE_OPTIONS -fvect-cost-model=dynamic)
endif()
