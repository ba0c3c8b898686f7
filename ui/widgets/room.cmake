ui_room(widgets
  SOURCES actionname.cpp changetext.cpp elidedlabel.cpp flowlayout.cpp parts.cpp popoverbutton.cpp segmentedswitch.cpp shorteningbutton.cpp topbar.cpp
  HEADERS actionname.h changetext.h elidedlabel.h flowlayout.h parts.h popoverbutton.h segmentedswitch.h shorteningbutton.h topbar.h translate.h)
