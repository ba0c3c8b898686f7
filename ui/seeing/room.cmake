ui_room(seeing
  SOURCES minimap.cpp seeingpanels.cpp thresholdchoice.cpp viewactions.cpp widthlegend.cpp
  HEADERS minimap.h seeingpanels.h thresholdchoice.h viewactions.h widthlegend.h)
