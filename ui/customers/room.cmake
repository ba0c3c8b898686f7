ui_room(customers
  SOURCES customerpage.cpp customersearch.cpp daystrip.cpp ordermodel.cpp
  HEADERS customerpage.h customersearch.h daystrip.h ordermodel.h)
