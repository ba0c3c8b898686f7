ui_room(panels
  SOURCES alertbanner.cpp daybars.cpp figures.cpp inspector.cpp periodbutton.cpp sidebar.cpp zoombar.cpp
  HEADERS alertbanner.h daybars.h figures.h inspector.h periodbutton.h sidebar.h zoombar.h)
