ui_room(timeline
  SOURCES player.cpp timeactions.cpp timelinebars.cpp timelinedock.cpp timelinescale.cpp timelinestrip.cpp
  HEADERS player.h timeactions.h timelinebars.h timelinedock.h timelinescale.h timelinestrip.h)
