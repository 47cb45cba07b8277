// The compiled schemes of Data/Schemes. The arrays are generated; this header is not.
#ifndef CDEVANAGARI_TRANSLITERATION_TABLES_H
#define CDEVANAGARI_TRANSLITERATION_TABLES_H

#include <stdint.h>

#include "dvn_everyday.h"
#include "dvn_schwa.h"

#endif
