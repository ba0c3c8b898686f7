core_room(demo HEADERS demoshop.h)
