core_room(log
  SOURCES logkeeper.cpp logstore.cpp segmentlog.cpp
  HEADERS logcsv.h logkeeper.h logstore.h segmentlog.h stay.h)
