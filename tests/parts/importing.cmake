add_qt_test(core/tst_csvreader.cpp LIBS core LABEL unit)
add_qt_test(core/tst_orderimport.cpp LIBS core LABEL unit)
add_qt_test(core/tst_recordimport.cpp LIBS core LABEL unit)
add_qt_test(core/tst_importsources.cpp LIBS core LABEL unit)
