core_room(shop
  SOURCES customerstore.cpp settings.cpp
  HEADERS customerstore.h order.h settings.h shopfacts.h)
