# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

include(GNUInstallDirs)
set(linux ${CMAKE_CURRENT_LIST_DIR})
install(TARGETS app RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/org.journeyboard.Journeyboard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.journeyboard.Journeyboard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/org.journeyboard.Journeyboard.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/journeyboard.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
