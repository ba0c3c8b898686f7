ui_room(canvas
  SOURCES boardclipboard.cpp canvasactions.cpp canvascontrol.cpp canvasnotice.cpp inplaceeditor.cpp motion.cpp
    picking.cpp quickpicker.cpp
  HEADERS boardclipboard.h canvasactions.h canvascontrol.h canvasnotice.h inplaceeditor.h motion.h picking.h
    quickpicker.h)
