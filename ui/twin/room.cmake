ui_room(twin
  SOURCES boardtable.cpp boardtables.cpp
  HEADERS boardtable.h boardtables.h)
