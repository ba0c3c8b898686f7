core_room(segments
  HEADERS condition.h conditionjson.h evaluator.h segment.h segmentjson.h segmentstore.h)
