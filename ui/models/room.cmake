ui_room(models
  SOURCES countdelegate.cpp segmentmodel.cpp
  HEADERS countdelegate.h segmentmodel.h)
