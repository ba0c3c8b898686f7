core_room(metrics
  SOURCES figurescsv.cpp purchases.cpp segmentfigures.cpp segmentmetrics.cpp
  HEADERS figurescsv.h purchases.h segmentfigures.h segmentmetrics.h)
