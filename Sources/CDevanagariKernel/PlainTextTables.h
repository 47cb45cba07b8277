// The tests of PlainTextLoops.h for processors that look 64 bytes at once up in tables of 128,
// which need no comparisons. Each bit is a fault, and is found where all bytes have it in their
// tables.

// The values of f for the bytes from 80 on.
#define EIGHT(f, b) f(b), f(b + 1), f(b + 2), f(b + 3), f(b + 4), f(b + 5), f(b + 6), f(b + 7)
#define EACH(f)                                                                                  \
  {EIGHT(f, 0x80), EIGHT(f, 0x88), EIGHT(f, 0x90), EIGHT(f, 0x98), EIGHT(f, 0xa0), EIGHT(f, 0xa8), \
   EIGHT(f, 0xb0), EIGHT(f, 0xb8), EIGHT(f, 0xc0), EIGHT(f, 0xc8), EIGHT(f, 0xd0), EIGHT(f, 0xd8), \
   EIGHT(f, 0xe0), EIGHT(f, 0xe8), EIGHT(f, 0xf0), EIGHT(f, 0xf8)}

// Leads that plain text does not have, and those that lead it with some second bytes only.
enum { foreign_lead = 1 << 0, after_e0 = 1 << 1, after_e2 = 1 << 2, after_f0 = 1 << 3 };
#define FOREIGN_BEFORE(b)                                                                        \
  ((b) == 0xe0 ? after_e0 : (b) == 0xe2 ? after_e2 : (b) == 0xf0 ? after_f0 :                    \
   (b) >= 0xc4 ? foreign_lead : 0)
#define FOREIGN_BYTE(b)                                                                          \
  (foreign_lead | (((b) & 0xfe) == 0xa4 ? 0 : after_e0) | (((b) & 0xfd) == 0x80 ? 0 : after_e2) | \
   ((b) == 0x9f ? 0 : after_f0))

// NFC: the spaces U+2000 and U+2001, accents and letters that decompose, and a nukta behind what it
// composes with or must not follow.
enum { nfc_spaces = 1 << 4, nfc_signs = 1 << 5, nfc_nukta = 1 << 6 };
#define NFC_BEFORE(b)                                                                            \
  (FOREIGN_BEFORE(b) | ((b) == 0x80 ? nfc_spaces : (b) == 0xa5 ? nfc_signs :                     \
                        (b) == 0xa4 ? nfc_nukta : 0))
#define NFC_BYTE(b)                                                                              \
  (FOREIGN_BYTE(b) | (((b) & 0xfe) == 0x80 ? nfc_spaces : 0) |                                   \
   (((b) & 0xf0) == 0x90 ? nfc_signs : 0) | ((b) == 0xbc ? nfc_nukta : 0))
#define NFC_BEFORE_3(b)                                                                          \
  ((uint8_t)~((b) == 0xa8 || (b) == 0xb0 || (b) == 0xb3 || (b) == 0x8d ? 0 : nfc_nukta))

// `safe`: what needs another scalar before it, and what must not have one.
enum {
  safe_nukta = 1 << 0, safe_matra = 1 << 1, safe_matra_2 = 1 << 2, safe_bindu = 1 << 3,
  safe_vowel = 1 << 4, safe_vowel_2 = 1 << 5, safe_rare = 1 << 6,
  safe_needs = safe_nukta | safe_matra | safe_matra_2 | safe_rare,
  joiner = 1 << 4,
};
#define SAFE_BEFORE(b)                                                                           \
  ((b) == 0xa4 ? safe_nukta | safe_matra | safe_bindu | safe_vowel :                             \
   (b) == 0xa5 ? safe_matra_2 | safe_vowel_2 | safe_rare : 0)
#define SAFE_BYTE(b)                                                                             \
  (((b) == 0xbc ? safe_nukta : 0) | (((b) & 0xfa) == 0xba ? safe_matra : 0) |                    \
   (((b) & 0xf0) == 0x80 ? safe_matra_2 : 0) | ((b) <= 0x83 ? safe_bindu : 0) |                  \
   ((b) >= 0x84 && (b) <= 0x94 ? safe_vowel : 0) | (((b) & 0xf8) == 0xb0 ? safe_vowel_2 : 0) |   \
   (((b) & 0xf8) == 0x90 || ((b) & 0xfc) == 0xa0 ? safe_rare : 0))
// The scalar before, by its last two bytes: a consonant, a nukta, a bindu, a virama.
#define SAFE_BEFORE_4(b)                                                                         \
  ((b) == 0xa4 ? safe_nukta | safe_matra | safe_matra_2 | safe_bindu :                           \
   (b) == 0xa5 ? safe_vowel | safe_vowel_2 : 0)
#define SAFE_BEFORE_3(b)                                                                         \
  ((b) >= 0x95 && (b) <= 0xb9 ? safe_nukta | safe_matra | safe_matra_2 :                         \
   (b) == 0xbc ? safe_matra | safe_matra_2 : (b) <= 0x83 ? safe_bindu :                          \
   (b) == 0x8d ? safe_vowel | safe_vowel_2 : 0)
#define OTHER_BEFORE(b) (FOREIGN_BEFORE(b) | ((b) == 0x80 ? joiner : 0))
#define OTHER_BYTE(b) (FOREIGN_BYTE(b) | (((b) & 0xfe) == 0x8c ? joiner : 0))

static const uint8_t nfc_before[128] = EACH(NFC_BEFORE), nfc_byte[128] = EACH(NFC_BYTE),
                     nfc_before_3[128] = EACH(NFC_BEFORE_3);
static const uint8_t safe_before[128] = EACH(SAFE_BEFORE), safe_byte[128] = EACH(SAFE_BYTE),
                     safe_before_4[128] = EACH(SAFE_BEFORE_4),
                     safe_before_3[128] = EACH(SAFE_BEFORE_3),
                     other_before[128] = EACH(OTHER_BEFORE), other_byte[128] = EACH(OTHER_BYTE);

#define INLINE_64 TARGET_64 static inline __attribute__((always_inline))

INLINE_64 __m512i bytes_at(const uint8_t *bytes) { return _mm512_loadu_si512(bytes); }

// What the table has for each byte; for ASCII what it has for the byte 80 higher.
INLINE_64 __m512i look_up_128(const uint8_t *table, __m512i bytes) {
  return _mm512_permutex2var_epi8(bytes_at(table), bytes, bytes_at(table + 64));
}

// The same, and 0 for ASCII.
INLINE_64 __m512i look_up_not_ascii(const uint8_t *table, __m512i bytes) {
  return _mm512_maskz_permutex2var_epi8(_mm512_movepi8_mask(bytes), bytes_at(table), bytes,
                                        bytes_at(table + 64));
}

INLINE_64 int is_nfc(const uint8_t *bytes) {
  __m512i faults = look_up_not_ascii(nfc_before, bytes_at(bytes - 1)) &
                   look_up_128(nfc_byte, bytes_at(bytes)) &
                   look_up_128(nfc_before_3, bytes_at(bytes - 3));
  return _mm512_test_epi8_mask(faults, faults) == 0;
}

INLINE_64 int is_safe(const uint8_t *bytes) {
  __m512i byte = bytes_at(bytes), before = bytes_at(bytes - 1);
  // Behind त or थ there may be ASCII.
  __m512i needs = look_up_128(safe_before, before) & look_up_not_ascii(safe_byte, byte);
  __m512i has = look_up_128(safe_before_4, bytes_at(bytes - 4)) &
                look_up_not_ascii(safe_before_3, bytes_at(bytes - 3));
  __m512i faults = (needs & (has ^ _mm512_set1_epi8(safe_needs))) |
                   (look_up_not_ascii(other_before, before) & look_up_128(other_byte, byte));
  return _mm512_test_epi8_mask(faults, faults) == 0;
}

#define PLAIN_END(is_plain)                                                                      \
  int64_t position = start;                                                                      \
  while (count - position >= 64 && is_plain(bytes + position)) position += 64;                   \
  return position;

TARGET_64 static int64_t nfc_end_64(const uint8_t *bytes, int64_t start, int64_t count) {
  PLAIN_END(is_nfc)
}

TARGET_64 static int64_t safe_end_64(const uint8_t *bytes, int64_t start, int64_t count) {
  PLAIN_END(is_safe)
}

#undef PLAIN_END
