/// Finds something in text.
protocol Finder<Found>: Sendable {
  associatedtype Found: Placed

  /// Returns what is found in whole lines, in its order. Findings do not overlap.
  func findings(in lines: UTF8Span) -> [Found]
}

/// What stands at a place of a text.
protocol Placed {
  /// Where, in bytes of UTF-8.
  var range: Range<Int> { get }
}
