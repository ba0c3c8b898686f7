core_room(demo
  SOURCES catalogue.cpp demoexport.cpp demorecords.cpp demoshop.cpp history.cpp
  HEADERS catalogue.h chance.h demoshop.h history.h)
file(GLOB demo_boards CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/demo/boards/*.json)
qt_add_resources(core demo PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES
  ${PROJECT_SOURCE_DIR}/resources/demo/segments.json ${demo_boards})
