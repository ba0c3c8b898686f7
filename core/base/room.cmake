core_room(base
  SOURCES csvtext.cpp day.cpp money.cpp safefile.cpp
  HEADERS clock.h csvtext.h day.h ids.h money.h result.h safefile.h)
