add_qt_test(core/tst_evaluator.cpp LIBS core LABEL unit)
add_qt_test(core/tst_shopfacts.cpp LIBS core LABEL unit)
add_qt_test(core/tst_segmentstore.cpp LIBS core LABEL unit)
