ui_room(guidance SOURCES commandpalette.cpp shortcutsheet.cpp tour.cpp HEADERS commandpalette.h shortcutsheet.h tour.h)
