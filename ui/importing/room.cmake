ui_room(importing
  SOURCES importpage.cpp reportview.cpp
  HEADERS importpage.h reportview.h)
