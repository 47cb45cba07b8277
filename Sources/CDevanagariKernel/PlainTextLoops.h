// The loops of PlainText.c, for vectors of VECTOR_SIZE bytes and the processors of TARGET. NAME
// tells the functions of each apart. No guard: it is included for each size.

#define INLINE TARGET static inline __attribute__((always_inline))
#define vector NAME(vector)
#define window NAME(window)
#define load NAME(load)
#define window_at NAME(window_at)
#define between NAME(between)
#define foreign NAME(foreign)
#define not_nfc NAME(not_nfc)
#define not_safe NAME(not_safe)
#define is_zero NAME(is_zero)

// Vectors of the compiler, which it turns into what the processor has. A comparison gives 0xff in
// each lane where it holds.
typedef uint8_t vector __attribute__((vector_size(VECTOR_SIZE)));

// The bytes of a piece of the text, and for each of them those before it.
typedef struct window {
  vector byte, before1, before2, before3, before4;
} window;

INLINE vector load(const uint8_t *bytes) {
  vector result;
  memcpy(&result, bytes, sizeof result);
  return result;
}

INLINE window window_at(const uint8_t *bytes) {
  return (window){load(bytes), load(bytes - 1), load(bytes - 2), load(bytes - 3), load(bytes - 4)};
}

// Where a byte lies between two bounds.
INLINE vector between(vector byte, uint8_t first,
                                                            uint8_t last) {
  return (vector)((byte - first) <= (uint8_t)(last - first));
}

// Bytes of scalars that plain text does not have.
INLINE vector foreign(window w) {
  // Leads but those of Latin-1 (C2, C3), Devanagari and punctuation (E0, E2), emoji (F0).
  vector lead = (vector)(w.byte >= 0xc4) &
                ~((vector)((w.byte | 2) == 0xe2) | (vector)(w.byte == 0xf0));
  // E0 A4, E0 A5; E2 80, E2 82; F0 9F.
  vector second = ((vector)(w.before1 == 0xe0) & (vector)((w.byte & 0xfe) != 0xa4)) |
                  ((vector)(w.before1 == 0xe2) & (vector)((w.byte & 0xfd) != 0x80)) |
                  ((vector)(w.before1 == 0xf0) & (vector)(w.byte != 0x9f));
  return lead | second;
}

INLINE vector not_nfc(window w) {
  // U+2000 and U+2001, and some others; U+0950 to U+095F: accents, and letters that decompose.
  vector foreign_here = ((vector)(w.before1 == 0x80) & (vector)((w.byte & 0xfe) == 0x80)) |
                        ((vector)(w.before1 == 0xa5) & (vector)((w.byte & 0xf0) == 0x90));
  // A nukta behind न, र or ळ composes; behind a virama it is out of order.
  vector nukta = (vector)(w.before1 == 0xa4) & (vector)(w.byte == 0xbc) &
                 ((vector)(w.before3 == 0xa8) | (vector)(w.before3 == 0xb0) |
                  (vector)(w.before3 == 0xb3) | (vector)(w.before3 == 0x8d));
  return foreign(w) | foreign_here | nukta;
}

INLINE vector not_safe(window w) {
  vector first_half = (vector)(w.before1 == 0xa4), second_half = (vector)(w.before1 == 0xa5);
  vector nukta = first_half & (vector)(w.byte == 0xbc);
  // Matras: 093A 093B 093E 093F, 0940-094C 094E 094F. Virama: 094D.
  vector matra_or_virama = (first_half & (vector)((w.byte & 0xfa) == 0xba)) |
                           (second_half & (vector)((w.byte & 0xf0) == 0x80));
  vector bindu = first_half & (vector)(w.byte <= 0x83);
  // Vowels, 0904-0914, and 0970-0977.
  vector vowel = (first_half & between(w.byte, 0x84, 0x94)) |
                 (second_half & (vector)((w.byte & 0xf8) == 0xb0));
  // Accents and rare signs: 0950-0957, 0960-0963. Joiners.
  vector rare =
      second_half & ((vector)((w.byte & 0xf8) == 0x90) | (vector)((w.byte & 0xfc) == 0xa0));
  vector joiner = (vector)(w.before2 == 0xe2) & (vector)(w.before1 == 0x80) &
                  (vector)((w.byte & 0xfe) == 0x8c);

  // The scalar before: its last two bytes, if it has three.
  vector after_first_half = (vector)(w.before4 == 0xa4);
  vector after_consonant = after_first_half & between(w.before3, 0x95, 0xb9);
  vector after_nukta = after_first_half & (vector)(w.before3 == 0xbc);
  vector after_bindu = after_first_half & (vector)(w.before3 <= 0x83);
  vector after_virama = (vector)(w.before4 == 0xa5) & (vector)(w.before3 == 0x8d);
  return foreign(w) | rare | joiner | (nukta & ~after_consonant) |
         (matra_or_virama & ~(after_consonant | after_nukta)) | (bindu & after_bindu) |
         (vowel & after_virama);
}

INLINE int is_zero(vector v) {
  uint64_t parts[sizeof(vector) / 8], all = 0;
  memcpy(parts, &v, sizeof parts);
  for (unsigned part = 0; part < sizeof parts / 8; part++) all |= parts[part];
  return all == 0;
}

// The end of the vectors in which `faults` finds none.
#define PLAIN_END(faults)                                                                        \
  int64_t position = start;                                                                      \
  while (count - position >= VECTOR_SIZE && is_zero(faults(window_at(bytes + position))))        \
    position += VECTOR_SIZE;                                                                     \
  return position;

TARGET static int64_t NAME(nfc_end)(const uint8_t *bytes, int64_t start, int64_t count) {
  PLAIN_END(not_nfc)
}

TARGET static int64_t NAME(safe_end)(const uint8_t *bytes, int64_t start, int64_t count) {
  PLAIN_END(not_safe)
}

#undef PLAIN_END
#undef INLINE
#undef vector
#undef window
#undef load
#undef window_at
#undef between
#undef foreign
#undef not_nfc
#undef not_safe
#undef is_zero
