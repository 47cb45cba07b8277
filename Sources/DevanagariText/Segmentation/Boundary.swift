import CDevanagariTables

/// The end of a segment, and what is known of the segment that ends there.
///
/// The segment begins at the boundary before it, or at the start of the text.
public struct Boundary: Sendable, Hashable {
  // The offset in the upper 48 bits, the machine's output below: half the memory traffic of two
  // fields in the bulk face.
  @usableFromInline let bits: UInt64

  init(offset: Int, output: UInt16) {
    bits = UInt64(truncatingIfNeeded: offset) &<< 16 | UInt64(output)
  }

  /// A boundary at offset 0, to fill a buffer with before its first use.
  public static let zero = Boundary(offset: 0, output: 0)

  /// Where the segment ends, in UTF-8 bytes from the start of the text.
  @inlinable
  public var offset: Int { Int(truncatingIfNeeded: bits &>> 16) }

  /// What the segment holds.
  public var kind: Segment.Kind {
    Segment.Kind(code: UInt8(truncatingIfNeeded: bits) & UInt8(dvn_kind_mask))
  }

  /// False if a Devanagari sign stands where it cannot; only `.aksharas` judges.
  public var isWellFormed: Bool { bits & UInt64(dvn_flag_ill_formed) == 0 }

  /// Why a sentence ends here; only `.sentences` tells, for others it is `.textEnd`.
  public var ending: Segment.Ending { Segment.Ending(output: UInt16(truncatingIfNeeded: bits)) }

  /// This boundary, `distance` bytes further on.
  package func advanced(by distance: Int) -> Boundary {
    Boundary(offset: offset + distance, output: UInt16(truncatingIfNeeded: bits))
  }
}
