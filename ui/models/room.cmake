ui_room(models
  SOURCES countdelegate.cpp figuredelegate.cpp metrictext.cpp segmentmodel.cpp segmenttable.cpp
  HEADERS countdelegate.h figuredelegate.h metrictext.h segmentmodel.h segmenttable.h)
