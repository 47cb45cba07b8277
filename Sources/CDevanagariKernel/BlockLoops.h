// The loops of Blocks.c, for one level of vectors. No guard: it is included for each level, after
// Vectors.h.

#define parts (64 / VECTOR_SIZE)

// Adds the numbers of the scalars of an area, a vector for each bit of them.
INLINE void NAME(add)(vector *numbers, int bits, const area_classes *classes, vector row_bit,
                      vector column) {
  for (int bit = 0; bit < bits; bit++)
    numbers[bit] |= look_up(classes->bit[bit], column) & row_bit;
}

// Looks the scalars of 64 bytes up; reads 66 bytes. `bits` is how many bits the numbers have.
INLINE void NAME(read)(const uint8_t *bytes, const block_classes *classes, int bits,
                       int wants_kinds, block *block) {
  // The bit of each row; for a byte that is not ASCII there is none at its high half.
  static const uint8_t rows[16] = {1, 2, 4, 8, 16, 32, 64, 128};
  memset(block->number, 0, sizeof block->number);
  block->continuations = 0;
  for (int part = 0; part < parts; part++) {
    const uint8_t *start = bytes + part * VECTOR_SIZE;
    int shift = part * VECTOR_SIZE;
    vector first = load(start), second = load(start + 1), third = load(start + 2);
    // E0 A4 and E0 A5: U+0900 to U+097F.
    vector is_devanagari = (vector)(first == 0xe0) & (vector)((second & 0xfe) == 0xa4);
    vector third_row = third >> 4 & 3, third_column = third & 0x0f;
    vector devanagari_row = third_row | (second & 1) << 2;
    vector row = (devanagari_row & is_devanagari) | (first >> 4 & ~is_devanagari);
    vector row_bit = look_up(rows, row);
    // A column behind the table's end gives 0.
    vector devanagari_column = third_column | ~is_devanagari;
    vector numbers[4];
    for (int bit = 0; bit < bits; bit++)
      numbers[bit] = (look_up_low(classes->ascii.bit[bit], first) |
                      look_up(classes->devanagari.bit[bit], devanagari_column)) &
                     row_bit;
    // C2, C3; E2; F0. E3 and others do no harm.
    vector is_emoji = (vector)(first == 0xf0);
    if (any_bits((vector)((first & 0xde) == 0xc2) | is_emoji)) {
      // U+0080 to U+00FF.
      vector is_latin = (vector)((first & 0xfe) == 0xc2);
      NAME(add)(numbers, bits, &classes->latin,
                look_up(rows, (second >> 4 & 3) | (first & 1) << 2) & is_latin, second & 0x0f);
      // E2 80 and E2 82: U+2000 to U+203F, U+2080 to U+20BF.
      vector is_punctuation = (vector)(first == 0xe2) & (vector)((second & 0xfd) == 0x80);
      NAME(add)(numbers, bits, &classes->punctuation,
                look_up(rows, third_row | (second & 2) << 1) & is_punctuation, third_column);
      // F0 9F: U+1F000 to U+1FFFF.
      is_emoji &= (vector)(second == 0x9f);
      NAME(add)(numbers, bits, &classes->emoji, look_up(rows, third_row) & is_emoji,
                third_column);
    }
    for (int bit = 0; bit < bits; bit++) block->number[bit] |= any_bits(numbers[bit]) << shift;
    block->continuations |= any_bits((vector)((first & 0xc0) == 0x80)) << shift;
    if (wants_kinds) {
      vector number = {0};
      for (int bit = 0; bit < bits; bit++)
        number |= (vector)(numbers[bit] != 0) & (uint8_t)(1 << bit);
      vector kinds = look_up(classes->kinds, number);
      memcpy(block->kinds + shift, &kinds, sizeof kinds);
    }
  }
}

// Writes the boundaries before the scalars of `rest`, each with the kind of the segment that ends
// there, and returns how many. `kind` is that of the segment at hand. There is room for 64.
INLINE int NAME(write)(uint64_t rest, int64_t position, const block *block, uint64_t *kind,
                       uint64_t *boundaries) {
#if VECTOR_SIZE == 64
  int count = __builtin_popcountll(rest);
  if (count == 0) return 0;
  // The offsets and the kinds of the scalars, moved together; each kind goes to the boundary after
  // its own.
  static const uint8_t offsets[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  uint8_t places[64], kinds[65] = {(uint8_t)*kind};
  _mm512_storeu_si512(places, _mm512_maskz_compress_epi8(rest, _mm512_loadu_si512(offsets)));
  _mm512_storeu_si512(kinds + 1,
                      _mm512_maskz_compress_epi8(rest, _mm512_loadu_si512(block->kinds)));
  for (int index = 0; index < count; index += 8) {
    __m512i place = _mm512_cvtepu8_epi64(_mm_loadl_epi64((const __m128i *)(places + index)));
    __m512i before = _mm512_cvtepu8_epi64(_mm_loadl_epi64((const __m128i *)(kinds + index)));
    __m512i offset = _mm512_add_epi64(place, _mm512_set1_epi64(position));
    _mm512_storeu_si512(boundaries + index,
                        _mm512_or_si512(_mm512_slli_epi64(offset, 16), before));
  }
  *kind = kinds[count];
  return count;
#else
  int count = __builtin_popcountll(rest);
  if (count == 0) return 0;
  int last = 63 - __builtin_clzll(rest);
  uint64_t before = *kind;
  // Eight at a time, the last ones for nothing: where a loop over each ends is guessed wrong too
  // often.
  for (int index = 0; index < count; index += 8) {
    for (int step = 0; step < 8; step++) {
      int offset = rest ? __builtin_ctzll(rest) : 64;
      boundaries[index + step] = (uint64_t)(position + offset) << 16 | before;
      before = block->kinds[offset];
      rest &= rest - 1;
    }
  }
  *kind = block->kinds[last];
  return count;
#endif
}

#define LOOP(rules)                                                                              \
  TARGET static int64_t NAME(rules)(const uint8_t *bytes, int64_t start, int64_t count,          \
                                    uint64_t *boundaries, int64_t capacity, int64_t *stop) {     \
    int64_t found = 0, position = start;                                                         \
    uint64_t kind = 0;                                                                           \
    hand_over state = {0};                                                                       \
    block block;                                                                                 \
    /* The boundary at the start is known. */                                                    \
    uint64_t wanted = ~(uint64_t)1;                                                              \
    while (count - position >= 66 && capacity - found >= 64) {                                   \
      NAME(read)(bytes + position, &rules##_classes, 4, 1, &block);                              \
      answer answer = rules##_block(&block, &state);                                             \
      if (answer.length == 0) break;                                                             \
      if (position == start) kind = block.kinds[0];                                              \
      found += NAME(write)(answer.boundaries & wanted, position, &block, &kind,                  \
                           boundaries + found);                                                  \
      wanted = ~(uint64_t)0;                                                                     \
      position += answer.length;                                                                 \
      if (answer.is_stopped) break;                                                              \
    }                                                                                            \
    *stop = position;                                                                            \
    return found;                                                                                \
  }

LOOP(words)
LOOP(aksharas)

// The end of the last letter up to which all is ordinary; `start` if there is none.
TARGET static int64_t NAME(ordinary_end)(const uint8_t *bytes, int64_t start, int64_t count,
                                         int64_t *stop) {
  int64_t end = start, position = start;
  block block;
  while (count - position >= 66) {
    NAME(read)(bytes + position, &sentences_classes, 2, 0, &block);
    uint64_t stops = unknown(&block);
    uint64_t ordinary = stops ? (stops & -stops) - 1 : ~(uint64_t)0;
    uint64_t letters = members(&block, sentences_letter) & ordinary;
    // Letters of Devanagari have three bytes.
    if (letters) end = position + 63 - __builtin_clzll(letters) + 3;
    position += stops ? __builtin_ctzll(stops) : 64;
    if (stops) break;
  }
  *stop = position;
  return end;
}

#undef LOOP
#undef parts
