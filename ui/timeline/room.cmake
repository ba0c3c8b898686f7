ui_room(timeline
  SOURCES player.cpp timelinebars.cpp timelinedock.cpp timelinescale.cpp timelinestrip.cpp
  HEADERS player.h timelinebars.h timelinedock.h timelinescale.h timelinestrip.h)
