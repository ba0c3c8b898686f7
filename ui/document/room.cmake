ui_room(document
  SOURCES boarddocument.cpp boardeditor.cpp boardelsewhere.cpp boardnumbers.cpp boardpatch.cpp
    commands/changeitemscommand.cpp
    commands/replaceboardcommand.cpp
    commands/setoptionscommand.cpp
    commands/setperiodcommand.cpp
  HEADERS boarddocument.h boardeditor.h boardelsewhere.h boardnumbers.h boardpatch.h commands/commandid.h
    commands/changeitemscommand.h
    commands/replaceboardcommand.h
    commands/setoptionscommand.h
    commands/setperiodcommand.h)
