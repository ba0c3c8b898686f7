core_room(importing HEADERS importreport.h orderimport.h)
