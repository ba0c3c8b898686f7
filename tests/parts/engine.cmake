add_qt_test(core/tst_arrowindex.cpp LIBS core LABEL unit)
