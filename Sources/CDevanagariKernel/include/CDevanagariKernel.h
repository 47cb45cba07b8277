// Loops over many bytes at once, for what Swift has no vectors that are as fast.
#ifndef CDEVANAGARI_KERNEL_H
#define CDEVANAGARI_KERNEL_H

#include <stdint.h>

/// How many bytes must stand before the first that is judged.
enum { dvn_plain_context = 4 };

/// Returns the end of the text from `start` on that is in NFC whatever stands around it: `start` if
/// what follows is not. It errs to one side only: what it lets pass is in NFC, and it stops at some
/// text that is. `start` and the end are at scalars of valid UTF-8.
///
/// Plain is ASCII, Latin-1, Devanagari of U+0900 to U+097F, general punctuation, currency signs and
/// the emoji of plane 1, where neighbours leave each other as they are.
int64_t dvn_plain_nfc(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

/// The same for text in which no rule of the preset `safe` acts, if it is in NFC.
int64_t dvn_plain_safe(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

/// Uses no vectors of more bytes from now on: 16, 32 or 64, or none for 0: then nothing is found
/// many bytes at a time. For tests and for comparisons; what the functions promise stays.
void dvn_limit_vectors(int bytes);

/// Returns where the line that holds `start` ends, behind its LF, or `count`.
int64_t dvn_line_end(const uint8_t *_Nonnull bytes, int64_t start, int64_t count);

/// The rules that boundaries are found by.
typedef enum dvn_block_rules {
  dvn_block_words,
  /// Aksharas, and the grapheme clusters that are the same.
  dvn_block_aksharas,
} dvn_block_rules;

/// How many bytes are looked at together, and hence how many boundaries there must be room for.
enum { dvn_block_size = 64 };

/// Finds boundaries many bytes at a time, as long as it knows the scalars and what becomes of them.
///
/// `start` is a boundary in valid UTF-8. Each boundary is the offset of its segment's end in the
/// upper 48 bits and the kind of the segment below.
///
/// Returns how many were written; the automaton goes on from the last, or from `start`. `stop` is
/// where it has to look: the first scalar that was not understood. The last 65 bytes of a text are
/// not looked at. Bytes that are no UTF-8 are no danger: some boundaries are found, which ascend
/// from `start` and are in the bytes.
int64_t dvn_block_boundaries(dvn_block_rules rules, const uint8_t *_Nonnull bytes, int64_t start,
                             int64_t count, uint64_t *_Nonnull boundaries, int64_t capacity,
                             int64_t *_Nonnull stop);

/// Returns the end of the last letter of Devanagari up to which, from `start` on, nothing ends a
/// sentence of Hindi; `start` if there is none, or it is not known. `start` is at a scalar of valid
/// UTF-8. Up to `stop` there is nothing but what is ordinary, and behind the result no letter. Bytes
/// that are no UTF-8 are no danger: the result and `stop` are from `start` to `count`.
int64_t dvn_end_of_ordinary(const uint8_t *_Nonnull bytes, int64_t start, int64_t count,
                            int64_t *_Nonnull stop);

/// Returns the end of the bytes from the start on that are surely UTF-8: at the start of a scalar,
/// some 64 bytes before the first fault or the end, if not further.
int64_t dvn_utf8_end(const uint8_t *_Nonnull bytes, int64_t count);

/// Returns where the first scalar from `start` on stands that is to be escaped in lines and in
/// strings: a control character, U+2028, U+2029, a backslash or `extra`, which is ASCII; `count` if
/// there is none. The bytes are valid UTF-8, and `start` is at a scalar.
int64_t dvn_next_escaped(const uint8_t *_Nonnull bytes, int64_t start, int64_t count,
                         uint8_t extra);

/// Which segments are gathered, and how.
typedef struct dvn_gathering {
  /// A bit for each kind.
  uint32_t kinds;
  /// What stands behind each segment.
  uint8_t separator;
  /// What is escaped besides.
  uint8_t extra;
} dvn_gathering;

typedef struct dvn_gathered {
  /// How many segments were gathered or left out.
  int64_t passed;
  /// How many bytes were written.
  int64_t written;
} dvn_gathered;

/// How many bytes more than the segments and their separators a target must have room for.
enum { dvn_gathering_room = 64 };

/// Copies the segments that are wanted to `target`, up to the first in which something is to be
/// escaped. The segments end at `boundaries`, as `dvn_block_boundaries` writes them, and the first
/// begins at `start`; all are in the `size` bytes, which are valid UTF-8.
dvn_gathered dvn_gather(const uint8_t *_Nonnull bytes, int64_t size, int64_t start,
                        const uint64_t *_Nonnull boundaries, int64_t count,
                        const dvn_gathering *_Nonnull wanted, uint8_t *_Nonnull target);

#endif
