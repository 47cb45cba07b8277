// The compiled tables of transliteration. The arrays are generated; this header is not.
#ifndef CDEVANAGARI_TRANSLITERATION_TABLES_H
#define CDEVANAGARI_TRANSLITERATION_TABLES_H

#include "dvn_scheme.h"

#include "dvn_everyday.h"
#include "dvn_schwa.h"

#include "dvn_detector.h"

#endif
