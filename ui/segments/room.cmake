ui_room(segments
  SOURCES segmentspage.cpp
  HEADERS segmentspage.h)
