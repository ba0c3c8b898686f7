core_room(board
  SOURCES board.cpp boardjson.cpp boardperiod.cpp boardrecovery.cpp boardrules.cpp boardsnapshot.cpp boardstore.cpp
    comparison.cpp decorationjson.cpp decorationstore.cpp jsonread.cpp lanelayout.cpp layeredlayout.cpp layering.cpp versionstore.cpp
  HEADERS board.h boardjson.h boardperiod.h boardrecovery.h boardrules.h boardsnapshot.h boardstore.h comparison.h
    decoration.h decorationjson.h decorationstore.h jsonread.h lanelayout.h layeredlayout.h layering.h versionstore.h)
