core_room(engine SOURCES arrowindex.cpp boardcounts.cpp countservice.cpp countworker.cpp dayeventindex.cpp
              dayeventpart.cpp derivedkeeper.cpp elsewhere.cpp indexstore.cpp logcache.cpp moves.cpp nodeindex.cpp pairmatrix.cpp rebuiltdays.cpp
              storedcounts.cpp suggestions.cpp whyarrow.cpp within.cpp HEADERS arrowindex.h boardcounts.h bytes.h countservice.h countsource.h countworker.h
              dayeventindex.h dayeventpart.h derivedkeeper.h elsewhere.h indexstore.h logcache.h moves.h nodeindex.h pairmatrix.h rebuiltdays.h
              storedcounts.h suggestions.h whyarrow.h within.h)

# Its counting loops are what a moved period costs; -O2 leaves loops of unknown length as they are.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set_source_files_properties(engine/dayeventpart.cpp PROPERTIES COMPILE_OPTIONS -fvect-cost-model=dynamic)
endif()
