core_room(shop
  SOURCES customerkeystore.cpp customerstore.cpp settings.cpp shopfacts.cpp shopstore.cpp
  HEADERS customerkeystore.h customerstore.h order.h settings.h shopfacts.h shopstore.h)
