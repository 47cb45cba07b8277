#include "CDevanagariTransliterationTables.h"
