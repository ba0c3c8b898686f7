add_qt_test(core/tst_demoshop.cpp LIBS core LABEL unit)
