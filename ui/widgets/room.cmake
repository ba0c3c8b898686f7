ui_room(widgets
  SOURCES changetext.cpp flowlayout.cpp parts.cpp popoverbutton.cpp segmentedswitch.cpp shorteningbutton.cpp topbar.cpp
  HEADERS changetext.h flowlayout.h parts.h popoverbutton.h segmentedswitch.h shorteningbutton.h topbar.h translate.h)
