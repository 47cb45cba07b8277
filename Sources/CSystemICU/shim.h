// Names the system library. ICU's own headers are included by CDevanagariICU's .c file only.
