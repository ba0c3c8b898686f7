core_room(log
  SOURCES logcsvexport.cpp logcsvimport.cpp logkeeper.cpp logstore.cpp mergingstaystore.cpp namedlogstore.cpp
    segmentlog.cpp stayrows.cpp
  HEADERS logchanges.h logcsv.h logkeeper.h logstore.h mergingstaystore.h namedlogstore.h segmentlog.h stay.h stayrows.h)
