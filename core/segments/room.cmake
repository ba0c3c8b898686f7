core_room(segments
  SOURCES conditionjson.cpp conditionjsonwriter.cpp conditiontext.cpp evaluator.cpp facttests.cpp jsonreader.cpp
    ordermatcher.cpp segmentjson.cpp segmentstore.cpp spans.cpp
  HEADERS condition.h conditionjson.h conditiontext.h conditionwords.h evaluator.h facttests.h jsonreader.h
    ordermatcher.h segment.h segmentjson.h segmentstore.h spans.h)
