ui_room(theme SOURCES systemscheme.cpp theme.cpp HEADERS systemscheme.h theme.h)
# A library of its own: only it needs D-Bus. Without it the colours the desktop had at the start stand.
if(TARGET Qt6::DBus)
  add_library(settingsportal STATIC theme/settingsportal.cpp theme/settingsportal.h)
  target_link_libraries(settingsportal PRIVATE build_settings Qt6::Core Qt6::DBus)
  target_link_libraries(ui PRIVATE settingsportal)
  set_source_files_properties(theme/systemscheme.cpp PROPERTIES COMPILE_DEFINITIONS HAS_SETTINGS_PORTAL)
endif()
qt_add_resources(ui theme PREFIX /theme BASE ${CMAKE_CURRENT_SOURCE_DIR}/theme FILES
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/check-dark.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/check-light.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/chevron-dark.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/chevron-light.svg
  ${CMAKE_CURRENT_SOURCE_DIR}/theme/journeyboard.qss)
