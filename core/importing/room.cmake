core_room(importing
  SOURCES filesurvey.cpp formats/namedcolumns.cpp formats/shopifycells.cpp formats/shopifycustomers.cpp
    formats/shopifyheader.cpp formats/shopifyorders.cpp formats/shopifyproducts.cpp formats/shopifyrows.cpp
    identity.cpp importreport.cpp importsource.cpp importstore.cpp orderimport.cpp recordimport.cpp reporttally.cpp
    shopzone.cpp timestamp.cpp zipreader.cpp
  HEADERS filesurvey.h formats/namedcolumns.h formats/shopifycells.h formats/shopifycustomers.h
    formats/shopifyheader.h formats/shopifyorders.h formats/shopifyproducts.h formats/shopifyrows.h identity.h
    importreport.h importsource.h importstore.h orderimport.h recordimport.h reporttally.h shopzone.h timestamp.h
    zipreader.h)
