ui_room(movements
  SOURCES addmovement.cpp movementlist.cpp movementmatrix.cpp movementsdialog.cpp
  HEADERS addmovement.h movementlist.h movementmatrix.h movementsdialog.h)
