ui_room(window
  SOURCES actions.cpp boardautosave.cpp boarddialogs.cpp boardpage.cpp guide.cpp lastplace.cpp mainwindow.cpp recentfiles.cpp
    recoveryoffer.cpp session.cpp sessionboards.cpp sessionreads.cpp upkeep.cpp welcomepage.cpp
  HEADERS actions.h boardautosave.h boarddialogs.h boardpage.h guide.h lastplace.h mainwindow.h recentfiles.h recoveryoffer.h
    session.h sessionjobs.h upkeep.h welcomepage.h whendone.h)
