core_room(engine SOURCES arrowindex.cpp boardcounts.cpp countservice.cpp nodeindex.cpp HEADERS
              arrowindex.h boardcounts.h countservice.h nodeindex.h)
