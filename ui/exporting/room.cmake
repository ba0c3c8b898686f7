ui_room(exporting SOURCES boardimage.cpp boardsheet.cpp boardtaking.cpp HEADERS boardimage.h boardsheet.h boardtaking.h)
