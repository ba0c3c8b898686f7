core_room(log HEADERS logcsv.h logkeeper.h logstore.h segmentlog.h stay.h)
