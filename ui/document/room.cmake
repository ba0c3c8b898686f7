ui_room(document
  SOURCES boarddocument.cpp boardeditor.cpp boardnumbers.cpp boardpatch.cpp
    commands/addnodecommand.cpp
    commands/changeitemscommand.cpp
    commands/connectnodescommand.cpp
    commands/reattacharrowcommand.cpp
    commands/replaceboardcommand.cpp
    commands/setarrownotecommand.cpp
    commands/setnodenotecommand.cpp
    commands/setoptionscommand.cpp
    commands/setperiodcommand.cpp
  HEADERS boarddocument.h boardeditor.h boardnumbers.h boardpatch.h commands/commandid.h
    commands/addnodecommand.h
    commands/changeitemscommand.h
    commands/connectnodescommand.h
    commands/reattacharrowcommand.h
    commands/replaceboardcommand.h
    commands/setarrownotecommand.h
    commands/setnodenotecommand.h
    commands/setoptionscommand.h
    commands/setperiodcommand.h)
