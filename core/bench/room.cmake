core_room(bench
  SOURCES countmeasures.cpp customerlife.cpp daymeasures.cpp filesizestore.cpp loadmeasures.cpp loggenerator.cpp
    openmeasures.cpp peermeasures.cpp peerstore.cpp process.cpp report.cpp segmentmeasures.cpp segmentmix.cpp shopgenerator.cpp
    workload.cpp
  HEADERS customerlife.h dice.h filesizestore.h loggenerator.h measures.h peerstore.h process.h report.h segmentmeasures.h
    segmentmix.h shopgenerator.h workload.h)
