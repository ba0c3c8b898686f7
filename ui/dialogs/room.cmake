ui_room(dialogs
  SOURCES customerlist.cpp memberdialog.cpp prompts.cpp
  HEADERS customerlist.h memberdialog.h prompts.h)
