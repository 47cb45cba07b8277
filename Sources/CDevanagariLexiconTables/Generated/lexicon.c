#include "CDevanagariLexiconTables.h"
