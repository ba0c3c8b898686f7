core_room(board HEADERS board.h boardjson.h boardperiod.h boardrules.h boardstore.h)
