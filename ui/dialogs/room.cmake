ui_room(dialogs
  SOURCES customerlist.cpp memberdialog.cpp prompts.cpp settingsdialog.cpp
  HEADERS customerlist.h memberdialog.h prompts.h settingsdialog.h)
