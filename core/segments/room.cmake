core_room(segments
  SOURCES catalogue.cpp comparisonjson.cpp conditionjson.cpp conditionjsonwriter.cpp conditiontext.cpp customerfact.cpp
    evaluator.cpp factdays.cpp filterjson.cpp filtertext.cpp habit.cpp jsonreader.cpp ordermatcher.cpp relation.cpp rfm.cpp
    rfmquantiles.cpp scope.cpp segmentjson.cpp segmentrefs.cpp segmentstore.cpp spans.cpp tally.cpp textmatcher.cpp threshold.cpp
  HEADERS catalogue.h comparisonjson.h condition.h conditionjson.h conditiontext.h conditionwords.h evaluator.h
    factdays.h filterjson.h filtertext.h habit.h jsonreader.h ordermatcher.h relation.h rfm.h scope.h segment.h segmentjson.h segmentrefs.h
    segmentstore.h spans.h tally.h textmatcher.h threshold.h)
