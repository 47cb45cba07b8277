// The compiled tables of the lexicon. The arrays are generated; the headers are not.
#ifndef CDEVANAGARI_LEXICON_TABLES_H
#define CDEVANAGARI_LEXICON_TABLES_H

#include "dvn_numbers.h"
#include "dvn_stopwords.h"
#include "dvn_stemming.h"

#endif
