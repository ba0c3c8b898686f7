core_room(db
  SOURCES connection.cpp fileahead.cpp migrator.cpp owncheckedkeys.cpp pagecache.cpp readsnapshot.cpp statement.cpp transaction.cpp
  HEADERS connection.h fileahead.h migrator.h owncheckedkeys.h pagecache.h readsnapshot.h statement.h transaction.h)
qt_add_resources(core migrations PREFIX /db BASE ${CMAKE_CURRENT_SOURCE_DIR}/db FILES
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0001_initial.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0002_derived.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0003_facts.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0004_members.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0005_looks.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0006_measures.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0007_versions.sql
  ${CMAKE_CURRENT_SOURCE_DIR}/db/migrations/0008_locks.sql)
