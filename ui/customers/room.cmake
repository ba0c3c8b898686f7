ui_room(customers
  SOURCES customerpage.cpp customersearch.cpp daystrip.cpp ordermodel.cpp whydialog.cpp whytext.cpp
  HEADERS customerpage.h customersearch.h daystrip.h ordermodel.h whydialog.h whytext.h)
