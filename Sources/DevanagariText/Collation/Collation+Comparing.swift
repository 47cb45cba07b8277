extension Collation {
  /// How two texts stand to each other.
  public enum Ordering: Int, Sendable, Hashable {
    /// The first comes before the second.
    case ascending = -1
    /// Neither comes before the other at the strength of the collation.
    case equal = 0
    /// The first comes behind the second.
    case descending = 1
  }

  /// Tells how two texts stand to each other.
  ///
  /// ```swift
  /// Collation.hindi.compare("कल", "काल")                             // .ascending
  /// Collation.hindi.compare("हिंदी", "हिन्दी")                         // .ascending
  /// Collation.hindi.with(strength: .primary).compare("ज़रा", "जरा")  // .equal
  /// ```
  ///
  /// The texts are not copied, unless one of more than 256 bytes is not in NFC.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the texts.
  @inlinable
  public func compare<Left: StringProtocol, Right: StringProtocol>(
    _ left: Left,
    _ right: Right
  ) -> Ordering where Left.SubSequence == Substring, Right.SubSequence == Substring {
    let (left, right) = (left[...], right[...])
    return compare(left.utf8Span, right.utf8Span)
  }

  /// Tells how two texts stand to each other.
  ///
  /// The texts are not copied, unless one of more than 256 bytes is not in NFC.
  ///
  /// - Complexity: O(*n*) in the bytes of the texts.
  public func compare(_ left: UTF8Span, _ right: UTF8Span) -> Ordering {
    guard let collator else { return Ordering(left.span, right.span) }
    return Ordering(rawValue: collator.compare(left, right)) ?? .equal
  }

  /// Whether `left` comes before `right`, for `sorted(by:)` and the like.
  ///
  /// ```swift
  /// words.min(by: Collation.hindi.areInIncreasingOrder)
  /// ```
  ///
  /// To sort many texts, `sorted(using:)` is faster: it looks at each of them once.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the texts.
  @inlinable
  public func areInIncreasingOrder<Left: StringProtocol, Right: StringProtocol>(
    _ left: Left,
    _ right: Right
  ) -> Bool where Left.SubSequence == Substring, Right.SubSequence == Substring {
    compare(left, right) == .ascending
  }
}

extension Collation.Ordering {
  /// How bytes stand to each other, which in UTF-8 is the order of the scalars.
  package init(_ left: Span<UInt8>, _ right: Span<UInt8>) {
    var index = 0
    let shared = min(left.count, right.count)
    while index < shared, left[index] == right[index] { index += 1 }
    let isAscending = index < shared ? left[index] < right[index] : left.count < right.count
    self =
      isAscending ? .ascending : left.count == right.count && index == shared ? .equal : .descending
  }
}
