ui_room(widgets
  SOURCES flowlayout.cpp parts.cpp segmentedswitch.cpp topbar.cpp
  HEADERS flowlayout.h parts.h segmentedswitch.h topbar.h)
