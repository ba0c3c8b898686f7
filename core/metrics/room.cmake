core_room(metrics
  SOURCES figurescsv.cpp movefigures.cpp purchases.cpp segmentfigures.cpp segmentmetrics.cpp
  HEADERS figurescsv.h movefigures.h purchases.h segmentfigures.h segmentmetrics.h)
