core_room(log
  SOURCES customerstaystore.cpp derivedstore.cpp keynumbers.cpp logcsvexport.cpp logcsvimport.cpp logkeeper.cpp logreader.cpp logstore.cpp
    mergingstaystore.cpp namedlogstore.cpp packedlog.cpp packedstore.cpp rebuildchanges.cpp segmentlog.cpp stayrows.cpp
  HEADERS customerset.h customerstaystore.h derivedstore.h keynumbers.h logchanges.h logcsv.h logkeeper.h logreader.h logstore.h
    mergingstaystore.h namedlogstore.h
    packedlog.h packedstore.h rebuildchanges.h segmentlog.h stay.h stayrows.h)
