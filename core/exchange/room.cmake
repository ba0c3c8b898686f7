core_room(exchange
  SOURCES bundlejson.cpp bundletransfer.cpp references.cpp segmentusers.cpp
  HEADERS bundle.h bundlejson.h bundletransfer.h references.h segmentusers.h)
