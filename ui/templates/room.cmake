ui_room(templates
  SOURCES gallery.cpp jobline.cpp parameterfield.cpp rfmdialog.cpp rfmgrid.cpp templatecard.cpp templatedetails.cpp
    templatemodel.cpp
  HEADERS gallery.h jobline.h parameterfield.h rfmdialog.h rfmgrid.h templatecard.h templatedetails.h templatemodel.h)
