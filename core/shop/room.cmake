core_room(shop
  SOURCES customerstore.cpp settings.cpp shopfacts.cpp shopstore.cpp
  HEADERS customerstore.h order.h settings.h shopfacts.h shopstore.h)
