core_room(shop
  SOURCES customerkeystore.cpp customerstore.cpp digest.cpp settings.cpp shopclock.cpp shopfacts.cpp shopstore.cpp shoptextstore.cpp texttable.cpp
  HEADERS customerkeystore.h customerstore.h digest.h order.h settings.h shopclock.h shopfacts.h shopstore.h shoptextstore.h texttable.h)
