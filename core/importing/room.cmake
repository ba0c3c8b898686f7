core_room(importing
  SOURCES filesurvey.cpp formats/shopifycells.cpp formats/shopifyheader.cpp formats/shopifyorders.cpp formats/shopifyrows.cpp
    identity.cpp importreport.cpp importsource.cpp importstore.cpp orderimport.cpp reporttally.cpp shopzone.cpp timestamp.cpp
    zipreader.cpp
  HEADERS filesurvey.h formats/shopifycells.h formats/shopifyheader.h formats/shopifyorders.h formats/shopifyrows.h identity.h
    importreport.h importsource.h importstore.h orderimport.h reporttally.h shopzone.h timestamp.h zipreader.h)
