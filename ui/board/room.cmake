ui_room(board
  SOURCES arranging.cpp arrowitem.cpp arrowwidths.cpp boardaccess.cpp boardcontent.cpp boardgeometry.cpp boardnavigator.cpp boardpainter.cpp boardscene.cpp boardtips.cpp
    boardview.cpp countbadge.cpp decorationgeometry.cpp decorationitems.cpp decorationlayer.cpp
    decorationpainter.cpp distantpainter.cpp draftitem.cpp
    focusmode.cpp focuspaths.cpp nodeitem.cpp picture/boardlayer.cpp
    picture/boardpicturing.cpp pillplacement.cpp snaplines.cpp stubplacement.cpp viewsettings.cpp tools/arrowtool.cpp tools/connecttool.cpp tools/nudge.cpp tools/reattachtool.cpp tools/resizetool.cpp tools/selecttool.cpp
  HEADERS arranging.h arrowitem.h arrowwidths.h boardaccess.h boardcontent.h boardgeometry.h boardlayouter.h boardnavigator.h boardpainter.h boardscene.h boardtips.h
    boardview.h countbadge.h decorationgeometry.h decorationitems.h decorationlayer.h
    decorationpainter.h detail.h distantpainter.h draftitem.h
    focusmode.h focuspaths.h itemkeeping.h nodeitem.h picture/boardlayer.h
    picture/boardpicturing.h picture/boardsnapshot.h pillplacement.h snaplines.h viewsettings.h zorder.h tools/arrowtool.h tools/connecttool.h tools/nudge.h tools/reattachtool.h tools/resizetool.h tools/selecttool.h tools/tool.h)
