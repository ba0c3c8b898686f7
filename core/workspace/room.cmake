core_room(workspace SOURCES workspace.cpp HEADERS workspace.h)
