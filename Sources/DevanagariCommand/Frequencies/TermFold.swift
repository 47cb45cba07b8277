import DevanagariLexicon
import DevanagariText

/// What is counted in the place of a unit, such as its stem: steps, each on the result of the one
/// before.
///
/// Units are counted as they are, and folded when all have been read: each different one once.
struct TermFold {
  private let steps: [any TextWriter]

  init(_ steps: [any TextWriter]) { self.steps = steps }

  /// Whether it leaves every unit as it is.
  var isIdentity: Bool { steps.isEmpty }

  /// Puts what is counted for `unit` into `result`, whose memory is used again, as is that of
  /// `buffer`.
  func fold(_ unit: Span<UInt8>, into result: inout [UInt8], _ buffer: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    result.append(copying: unit)
    for step in steps {
      swap(&result, &buffer)
      result.removeAll(keepingCapacity: true)
      // Steps make UTF-8 of UTF-8.
      step.write(unsafe UTF8Span(unchecked: buffer.span), into: &result)
    }
  }
}
