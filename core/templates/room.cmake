core_room(templates
  SOURCES entrance.cpp lifecycle.cpp people.cpp products.cpp rfmrecipe.cpp shopmeasures.cpp templates.cpp value.cpp
  HEADERS maker.h rfmrecipe.h shopmeasures.h template.h)
