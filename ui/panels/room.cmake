ui_room(panels
  SOURCES alertbanner.cpp arrowtext.cpp boardtext.cpp comparebutton.cpp daybars.cpp figures.cpp inspector.cpp
    inspectorfigures.cpp inspectorpage.cpp inspectortext.cpp measureedit.cpp nodetext.cpp optionsbutton.cpp optionspreview.cpp periodbutton.cpp sidebar.cpp
    zoombar.cpp
  HEADERS alertbanner.h comparebutton.h daybars.h figures.h inspector.h inspectorfigures.h inspectorpage.h
    inspectortext.h measureedit.h optionsbutton.h optionspreview.h periodbutton.h sidebar.h zoombar.h)
