ui_room(theme HEADERS theme.h)
