core_room(segments
  SOURCES conditionjson.cpp conditionjsonwriter.cpp evaluator.cpp facttests.cpp jsonreader.cpp ordermatcher.cpp
    segmentjson.cpp segmentstore.cpp spans.cpp
  HEADERS condition.h conditionjson.h conditionwords.h evaluator.h facttests.h jsonreader.h ordermatcher.h segment.h
    segmentjson.h segmentstore.h spans.h)
