ui_room(segments
  SOURCES buildercontext.cpp builderrow.cpp conditionrow.cpp figuresjob.cpp filterrow.cpp pastline.cpp segmentbuilder.cpp
    segmentlife.cpp segmentspage.cpp shopvalues.cpp valuelist.cpp windowchoice.cpp
  HEADERS buildercontext.h builderrow.h conditionrow.h figuresjob.h filterrow.h pastline.h segmentbuilder.h segmentlife.h segmentspage.h
    shopvalues.h valuelist.h windowchoice.h)
