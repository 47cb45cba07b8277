import DevanagariLexicon
import DevanagariText

/// Reads each line as a number in words and writes its value.
struct NumberValueSink: LineSink {
  private let write: (NumberValue) -> String
  private var output = OutputBuffer()
  private var name = ""
  // From 1.
  private var line = 1

  init(_ write: @escaping (NumberValue) -> String) { self.write = write }

  mutating func begin(_ source: InputSource) {
    name = source.displayName
    line = 1
  }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    try LineEnd.forEachLine(in: lines) { (text, end) throws(Fault) in
      do throws(NumberWords.Misreading) {
        output.append(write(try Self.value(of: text)))
      } catch {
        // A line of nothing but white space is no fault.
        if error.reason != .empty { throw Fault.number(name, line: line, error) }
      }
      output.append(end)
      // A long line comes in pieces.
      if !end.isEmpty { line += 1 }
      try output.flushIfFull()
    }
  }

  mutating func flush() throws(Fault) { try output.flush() }

  /// The value of a cardinal or of an ordinal.
  private static func value(of text: String) throws(NumberWords.Misreading) -> NumberValue {
    do throws(NumberWords.Misreading) {
      return try NumberWords.hindi.value(of: text)
    } catch {
      if error.reason == .otherKind { return try NumberWords.hindi.ordinalValue(of: text) }
      throw error
    }
  }
}
