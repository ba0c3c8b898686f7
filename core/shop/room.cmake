core_room(shop
  SOURCES customerkeystore.cpp customerstore.cpp settings.cpp shopclock.cpp shopfacts.cpp shopstore.cpp texttable.cpp
  HEADERS customerkeystore.h customerstore.h order.h settings.h shopclock.h shopfacts.h shopstore.h texttable.h)
