core_room(board SOURCES board.cpp boardjson.cpp boardperiod.cpp boardrules.cpp boardstore.cpp HEADERS
              board.h boardjson.h boardperiod.h boardrules.h boardstore.h)
