ui_room(window
  SOURCES session.cpp
  HEADERS session.h)
