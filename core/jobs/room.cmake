core_room(jobs SOURCES giveway.cpp guithread.cpp HEADERS channel.h giveway.h guithread.h latestjob.h progress.h)
