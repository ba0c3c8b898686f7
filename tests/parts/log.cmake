add_qt_test(core/tst_logstore.cpp LIBS core LABEL unit)
add_qt_test(core/tst_logcsv.cpp LIBS core LABEL unit)
add_qt_test(core/tst_logkeeper.cpp LIBS core LABEL unit)
