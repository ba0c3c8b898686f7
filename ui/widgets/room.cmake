ui_room(widgets
  SOURCES parts.cpp segmentedswitch.cpp topbar.cpp
  HEADERS parts.h segmentedswitch.h topbar.h)
