ui_room(widgets
  SOURCES changetext.cpp flowlayout.cpp parts.cpp segmentedswitch.cpp topbar.cpp
  HEADERS changetext.h flowlayout.h parts.h segmentedswitch.h topbar.h)
