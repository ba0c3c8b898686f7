core_room(shop
  SOURCES settings.cpp
  HEADERS order.h settings.h shopfacts.h)
