core_room(jobs SOURCES guithread.cpp HEADERS guithread.h latestjob.h progress.h)
