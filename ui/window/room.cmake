ui_room(window
  SOURCES actions.cpp boardpage.cpp mainwindow.cpp recentfiles.cpp session.cpp welcomepage.cpp
  HEADERS actions.h boardpage.h mainwindow.h recentfiles.h session.h welcomepage.h whendone.h)
