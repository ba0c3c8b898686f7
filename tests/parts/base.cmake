add_qt_test(core/tst_money.cpp LIBS core LABEL unit)
add_qt_test(core/tst_workspace.cpp LIBS core LABEL unit)
