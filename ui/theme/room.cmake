ui_room(theme SOURCES theme.cpp HEADERS theme.h)
qt_add_resources(ui theme PREFIX /theme BASE ${CMAKE_CURRENT_SOURCE_DIR}/theme FILES
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/check-dark.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/check-light.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/chevron-dark.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/chevron-light.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/journeyboard.qss)
