core_room(jobs SOURCES guithread.cpp HEADERS channel.h guithread.h latestjob.h progress.h)
