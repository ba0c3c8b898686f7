ui_room(language SOURCES language.cpp HEADERS language.h)

# The build reads the .ts files and never writes them: translations/update.py does.
find_program(LRELEASE NAMES lrelease-qt6 lrelease6 lrelease
  HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/lib/qt6/bin REQUIRED)
foreach(language de ja)
  set(texts ${PROJECT_SOURCE_DIR}/translations/journeyboard_${language}.ts)
  set(compiled ${CMAKE_CURRENT_BINARY_DIR}/i18n/journeyboard_${language}.qm)
  add_custom_command(OUTPUT ${compiled}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
    COMMAND ${LRELEASE} -silent ${texts} -qm ${compiled}
    DEPENDS ${texts} VERBATIM)
  list(APPEND compiled_translations ${compiled})
endforeach()
qt_add_resources(ui i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n FILES ${compiled_translations})
