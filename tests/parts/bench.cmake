add_qt_test(core/tst_loggenerator.cpp LIBS core LABEL unit)
