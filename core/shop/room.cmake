core_room(shop
  SOURCES customerfactsstore.cpp customerfilestore.cpp customerkeystore.cpp customerlisting.cpp customerstore.cpp
    digest.cpp extrastore.cpp linerowstore.cpp productfactsstore.cpp productfinder.cpp productstore.cpp profilestore.cpp
    settings.cpp shopclock.cpp shopfacts.cpp shopstore.cpp shoptextstore.cpp texttable.cpp
  HEADERS customerfactsstore.h customerfilestore.h customerkeystore.h customerlisting.h customerstore.h digest.h
    extrastore.h factsloading.h linerowstore.h order.h productfactsstore.h productfinder.h productstore.h profile.h
    profilestore.h settings.h shopclock.h shopfacts.h shopstore.h shoptextstore.h texttable.h)
