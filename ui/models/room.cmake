ui_room(models
  SOURCES countdelegate.cpp customermodel.cpp figuredelegate.cpp metrictext.cpp segmentmodel.cpp segmenttable.cpp
  HEADERS countdelegate.h customermodel.h figuredelegate.h metrictext.h segmentmodel.h segmenttable.h)
