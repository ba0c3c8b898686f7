core_room(jobs HEADERS latestjob.h progress.h)
