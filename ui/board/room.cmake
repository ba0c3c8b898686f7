ui_room(board
  SOURCES arrowitem.cpp boardgeometry.cpp boardpainter.cpp boardscene.cpp boardview.cpp countbadge.cpp draftitem.cpp
    nodeitem.cpp pillplacement.cpp tools/arrowtool.cpp tools/connecttool.cpp tools/reattachtool.cpp tools/selecttool.cpp
  HEADERS arrowitem.h boardgeometry.h boardlayouter.h boardpainter.h boardscene.h boardview.h countbadge.h draftitem.h nodeitem.h
    pillplacement.h zorder.h tools/arrowtool.h tools/connecttool.h tools/reattachtool.h tools/selecttool.h tools/tool.h)
