ui_room(exporting SOURCES boardimage.cpp boardsheet.cpp HEADERS boardimage.h boardsheet.h)
