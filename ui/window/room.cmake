ui_room(window
  SOURCES actions.cpp boardpage.cpp mainwindow.cpp recentfiles.cpp session.cpp upkeep.cpp welcomepage.cpp
  HEADERS actions.h boardpage.h mainwindow.h recentfiles.h session.h upkeep.h welcomepage.h whendone.h)
