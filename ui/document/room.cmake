ui_room(document
  SOURCES boarddocument.cpp boardeditor.cpp boardnumbers.cpp
    commands/addnodecommand.cpp
    commands/connectnodescommand.cpp
    commands/movenodescommand.cpp
    commands/reattacharrowcommand.cpp
    commands/removeitemscommand.cpp
    commands/replaceboardcommand.cpp
    commands/setarrownotecommand.cpp
    commands/setnodenotecommand.cpp
    commands/setoptionscommand.cpp
    commands/setperiodcommand.cpp
  HEADERS boarddocument.h boardeditor.h boardnumbers.h commands/commandid.h
    commands/addnodecommand.h
    commands/connectnodescommand.h
    commands/movenodescommand.h
    commands/reattacharrowcommand.h
    commands/removeitemscommand.h
    commands/replaceboardcommand.h
    commands/setarrownotecommand.h
    commands/setnodenotecommand.h
    commands/setoptionscommand.h
    commands/setperiodcommand.h)
