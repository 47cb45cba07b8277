// Names the system library. Only CDevanagariICU, and CTestICU of the tests, include ICU's headers.
