ui_room(widgets
  SOURCES changetext.cpp flowlayout.cpp parts.cpp segmentedswitch.cpp shorteningbutton.cpp topbar.cpp
  HEADERS changetext.h flowlayout.h parts.h segmentedswitch.h shorteningbutton.h topbar.h)
