core_room(bench
  SOURCES customerlife.cpp loggenerator.cpp
  HEADERS customerlife.h dice.h loggenerator.h)
