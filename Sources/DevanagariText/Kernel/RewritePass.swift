import CDevanagariTables

/// Applies the rows of `Data/Rules/rewrites.txt` to text in NFC until none applies.
///
/// It reads scalar by scalar. A table tells for the symbols of each two neighbours which rows may end
/// with the second, and two more tables what must stand before them; only then the rows are tried,
/// backwards from there. What a row wrote is read again with what stands before it, so the result
/// holds nothing to rewrite.
@safe
struct RewritePass {
  /// A rule that was applied.
  struct Step {
    var rule: UInt8
    /// The range of the source.
    var source: Range<Int>
    var before: [UInt8]
    var after: [UInt8]
  }

  /// A bit for each slot of a rule that is on.
  private let slots: UInt64
  private let table: dvn_rewrite_table
  fileprivate let symbols = ScalarClasses.rewriteSymbols
  /// Whether only rules of `safe` are on.
  private let skipsPlainText: Bool

  /// - Parameter rules: a bit for each rule.
  init(rules: UInt64) {
    unsafe table = dvn_rewrites().pointee
    skipsPlainText = rules & ~Normalizer.Rule.bits(upToTier: 1) == 0
    var slots: UInt64 = 0
    var rest = rules
    while rest != 0 {
      unsafe slots |= table.rule_slots[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    self.slots = slots
  }

  /// Rewrites the whole text, and gives each step to `note`.
  func run(_ text: inout RewrittenText, note: ((Step) -> Void)? = nil) {
    var rewriter = Rewriter(pass: self, text: text, note: note)
    rewriter.run()
    text = rewriter.text
  }

  private static let unknownSymbol = Int(dvn_rewrite_symbol_count)

  /// The slots with rows that may end with these two symbols.
  fileprivate func slots(endingWith symbol: Int, behind previous: Int) -> UInt64 {
    unsafe table.pairs[previous * Int(dvn_rewrite_symbol_count) + symbol] & slots
  }

  /// Goes on to the next scalar at which a row may end.
  fileprivate func skip(
    in source: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ previous: inout Int
  ) {
    // In locals, as in the loop of `BoundaryMachine`.
    let symbols = self.symbols
    let pairs = unsafe table.pairs
    let thirds = unsafe table.thirds
    let fourths = unsafe table.fourths
    let slots = self.slots
    var current = position
    var last = previous
    // Unknown behind a stop of this loop: then all may be.
    var second = Self.unknownSymbol
    var third = Self.unknownSymbol
    var limit = source.count
    scanning: while current < source.count {
      if skipsPlainText {
        let plain = unsafe PlainText.endOfSafe(source, from: current)
        if plain > current {
          current = plain
          let start = unsafe source.scalarStart(before: plain)
          last = unsafe symbols.decode(source, at: start).value
          second = Self.unknownSymbol
          third = Self.unknownSymbol
        }
        limit = min(source.count, current + PlainText.pause)
      }
      while current < limit {
        let scalar = unsafe symbols.decode(source, at: current)
        let pair = last &* Int(dvn_rewrite_symbol_count) &+ scalar.value
        let found = unsafe pairs[pair] & slots
        if found != 0, unsafe found & thirds[second] & fourths[third] != 0 { break scanning }
        third = second
        second = last
        last = scalar.value
        current &+= scalar.width
      }
    }
    position = current
    previous = last
  }

  /// The rows that may end with a symbol, in the order of the file.
  fileprivate func candidates(endingWith symbol: Int) -> Range<Int> {
    unsafe Int(table.candidate_starts[symbol])..<Int(table.candidate_starts[symbol + 1])
  }

  fileprivate func row(_ candidate: Int) -> dvn_rewrite {
    unsafe table.rewrites[Int(table.candidates[candidate])]
  }

  /// Whether the last scalars are those of the row.
  fileprivate func matches(
    _ row: dvn_rewrite,
    _ tail: inout Tail,
    _ text: borrowing RewrittenText
  ) -> Bool {
    let count = Int(row.before_count) + Int(row.match_count) + Int(row.after_count)
    let elements = unsafe table.elements + Int(row.first_element)
    for index in 0..<count {
      guard tail.reach(index, text, symbols) else { return false }
      let element = unsafe elements[count - 1 - index]
      if element.symbols >> UInt64(tail.symbols[index]) & 1 == 0 { return false }
      if element.scalar == 0 || element.scalar == tail.scalars[index] { continue }
      guard element.scalar == UInt32(dvn_same_scalar), tail.reach(index + 1, text, symbols),
        tail.scalars[index] == tail.scalars[index + 1]
      else { return false }
    }
    return true
  }

  /// Appends what the row writes.
  fileprivate func write(_ row: dvn_rewrite, _ tail: Tail, to result: inout [UInt8]) {
    let last = Int(row.after_count) + Int(row.match_count) - 1
    for index in 0..<Int(row.replacement_count) {
      let piece = unsafe table.replacements[Int(row.first_replacement) + index]
      let value = piece < UInt32(dvn_rewrite_length_limit) ? tail.scalars[last - Int(piece)] : piece
      if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
        result.append(contentsOf: encoded)
      }
    }
  }
}

/// A pass on its way through a text.
@safe
private struct Rewriter {
  private let pass: RewritePass
  private(set) var text: RewrittenText
  private var context: RewriteContext
  private let note: ((RewritePass.Step) -> Void)?
  // Memory to use again.
  private var replacement: [UInt8] = []

  init(pass: RewritePass, text: RewrittenText, note: ((RewritePass.Step) -> Void)?) {
    self.pass = pass
    self.text = text
    self.note = note
    context = unsafe RewriteContext(text.source)
  }

  mutating func run() {
    let source = unsafe text.source
    var position = 0
    var previous = RewriteSymbol.line
    while position < source.count, !text.isDone {
      unsafe pass.skip(in: source, &position, &previous)
      guard position < source.count else { break }
      let scalar = unsafe pass.symbols.decode(source, at: position)
      let place = text.place(ofSource: position)
      position += scalar.width
      if rewrite(at: place..<place + scalar.width, previous, copyingTo: position) {
        previous = symbol(before: text.output.count)
      } else {
        previous = scalar.value
      }
    }
    // The end of the text is like a line end.
    while !text.isDone, rewrite(at: text.count..<text.count, previous, copyingTo: source.count) {
      previous = symbol(before: text.count)
    }
    text.finish()
  }

  /// Applies rows that end with a scalar, and then those that end with what they wrote; false if
  /// there are none.
  ///
  /// - Parameters:
  ///   - scalar: its place; an empty one at the end of the text.
  ///   - sourceEnd: up to where the source is copied if a row applies.
  private mutating func rewrite(
    at scalar: Range<Int>,
    _ previous: Int,
    copyingTo sourceEnd: Int
  ) -> Bool {
    guard var head = applyRow(at: scalar, previous, copyingTo: sourceEnd) else { return false }
    // What was written is read again, up to where the source goes on.
    while head < text.output.count {
      let end = text.scalarEnd(from: head)
      let start = applyRow(at: head..<end, symbol(before: head), copyingTo: sourceEnd)
      head = start ?? end
    }
    return true
  }

  /// Applies the first row that ends with a scalar, and returns where it wrote.
  private mutating func applyRow(
    at scalar: Range<Int>,
    _ previous: Int,
    copyingTo sourceEnd: Int
  ) -> Int? {
    var tail = Tail(scalar, of: text, pass.symbols)
    let symbol = Int(tail.symbols[0])
    let found = pass.slots(endingWith: symbol, behind: previous)
    if found == 0 { return nil }
    for candidate in pass.candidates(endingWith: symbol) {
      let row = pass.row(candidate)
      guard found >> UInt64(row.slot) & 1 != 0, pass.matches(row, &tail, text) else { continue }
      let match = tail.places(Int(row.after_count), count: Int(row.match_count))
      guard context.allows(row, match, text, pass.symbols) else { continue }
      replacement.removeAll(keepingCapacity: true)
      pass.write(row, tail, to: &replacement)
      let before = note == nil ? [] : text.bytes(match)
      text.copy(upTo: sourceEnd)
      let origin = text.splice(match, by: replacement)
      note?(RewritePass.Step(rule: row.rule, source: origin, before: before, after: replacement))
      return match.lowerBound
    }
    return nil
  }

  private func symbol(before place: Int) -> Int {
    guard place > 0 else { return RewriteSymbol.line }
    return text.symbol(text.scalarStart(before: place)..<place, pass.symbols)
  }
}

/// The last scalars of a text up to some place, last first, as far as rows ask for them.
private struct Tail {
  // Room for the longest row, of dvn_rewrite_length_limit (8) scalars; `=` looks one place further
  // than its own. Who raises the limit makes these longer.
  private(set) var scalars = InlineArray<10, UInt32>(repeating: 0)
  private(set) var symbols = InlineArray<10, UInt8>(repeating: 0)
  private var starts = InlineArray<10, Int>(repeating: 0)
  private var count = 0
  private let end: Int
  private var isTextStart = false

  /// - Parameter last: the place of the last scalar; an empty one is an end of the text.
  init(_ last: Range<Int>, of text: borrowing RewrittenText, _ classes: ScalarClasses) {
    end = last.upperBound
    append(last, of: text, classes)
  }

  /// The places of `count` scalars, the last of which is the scalar `index`.
  func places(_ index: Int, count: Int) -> Range<Int> {
    starts[index + count - 1]..<(index == 0 ? end : starts[index - 1])
  }

  /// Reads back to the scalar `index`; false if the text begins behind it.
  @inline(__always)
  mutating func reach(
    _ index: Int,
    _ text: borrowing RewrittenText,
    _ classes: ScalarClasses
  ) -> Bool {
    index < count || readBack(to: index, text, classes)
  }

  private mutating func readBack(
    to index: Int,
    _ text: borrowing RewrittenText,
    _ classes: ScalarClasses
  ) -> Bool {
    while count <= index {
      let place = starts[count - 1]
      if place > 0 {
        append(text.scalarStart(before: place)..<place, of: text, classes)
      } else {
        // The start of the text is like a line end; before it there is nothing.
        if isTextStart { return false }
        append(0..<0, of: text, classes)
        isTextStart = true
      }
    }
    return true
  }

  private mutating func append(
    _ place: Range<Int>,
    of text: borrowing RewrittenText,
    _ classes: ScalarClasses
  ) {
    starts[count] = place.lowerBound
    if !place.isEmpty {
      let scalar = text.scalar(place, classes)
      scalars[count] = scalar.value
      symbols[count] = UInt8(truncatingIfNeeded: scalar.number)
    }
    count += 1
  }
}
