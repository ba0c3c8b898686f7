ui_room(board
  SOURCES arrowitem.cpp arrowwidths.cpp boardaccess.cpp boardcontent.cpp boardgeometry.cpp boardnavigator.cpp boardpainter.cpp boardscene.cpp boardtips.cpp
    boardview.cpp countbadge.cpp distantpainter.cpp draftitem.cpp
    focusmode.cpp focuspaths.cpp nodeitem.cpp picture/boardlayer.cpp
    picture/boardpicturing.cpp pillplacement.cpp viewsettings.cpp tools/arrowtool.cpp tools/connecttool.cpp tools/reattachtool.cpp tools/selecttool.cpp
  HEADERS arrowitem.h arrowwidths.h boardaccess.h boardcontent.h boardgeometry.h boardlayouter.h boardnavigator.h boardpainter.h boardscene.h boardtips.h
    boardview.h countbadge.h detail.h distantpainter.h draftitem.h
    focusmode.h focuspaths.h nodeitem.h picture/boardlayer.h
    picture/boardpicturing.h picture/boardsnapshot.h pillplacement.h viewsettings.h zorder.h tools/arrowtool.h tools/connecttool.h tools/reattachtool.h tools/selecttool.h tools/tool.h)
