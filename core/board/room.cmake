core_room(board
  SOURCES board.cpp boardjson.cpp boardperiod.cpp boardrules.cpp boardstore.cpp comparison.cpp decorationjson.cpp
    decorationstore.cpp jsonread.cpp layeredlayout.cpp layering.cpp
  HEADERS board.h boardjson.h boardperiod.h boardrules.h boardstore.h comparison.h decoration.h decorationjson.h
    decorationstore.h jsonread.h layeredlayout.h layering.h)
