ui_room(segments
  SOURCES buildercontext.cpp buildergroup.cpp builderhistory.cpp builderrow.cpp checkedfield.cpp choicebutton.cpp comparisoneditor.cpp
    conditionclipboard.cpp conditiongroup.cpp conditionrow.cpp countcard.cpp entrypicker.cpp figuresjob.cpp filterrow.cpp livecount.cpp
    operatornames.cpp pastline.cpp referencechoice.cpp rfmchoice.cpp rowmover.cpp scopechoice.cpp segmentbuilder.cpp
    segmentlife.cpp segmentspage.cpp shopvalues.cpp stepslist.cpp valuelist.cpp whycard.cpp windowchoice.cpp
  HEADERS buildercontext.h buildergroup.h builderhistory.h builderpart.h builderrow.h checkedfield.h choicebutton.h comparisoneditor.h
    conditionclipboard.h conditiongroup.h conditionrow.h countcard.h entrypicker.h figuresjob.h filterrow.h livecount.h operatornames.h
    pastline.h referencechoice.h rfmchoice.h rowmover.h scopechoice.h segmentbuilder.h segmentlife.h segmentspage.h
    shopvalues.h stepslist.h valuelist.h whycard.h windowchoice.h)
