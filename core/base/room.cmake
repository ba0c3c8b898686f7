core_room(base
  SOURCES csvreader.cpp csvtext.cpp day.cpp englishplurals.cpp filekey.cpp money.cpp safefile.cpp
  HEADERS clock.h csvreader.h csvtext.h day.h englishplurals.h filekey.h ids.h money.h result.h safefile.h translate.h)
