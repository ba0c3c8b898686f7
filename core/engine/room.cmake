core_room(engine HEADERS arrowindex.h boardcounts.h countservice.h nodeindex.h)
