ui_room(dialogs
  SOURCES customerlist.cpp historydialog.cpp memberdialog.cpp prompts.cpp rebuilddialog.cpp rebuildsummary.cpp
    settingsdialog.cpp versionsdialog.cpp
  HEADERS customerlist.h historydialog.h memberdialog.h prompts.h rebuilddialog.h rebuildsummary.h settingsdialog.h
    versionsdialog.h)
