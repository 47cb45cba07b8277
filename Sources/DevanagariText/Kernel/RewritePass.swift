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

  /// A bit for each rule that is on.
  private let rules: UInt64
  /// A bit for each slot of such a rule.
  private let slots: UInt64
  private let table: dvn_rewrite_table
  private let symbols = ScalarClasses.rewriteSymbols

  /// - Parameter rules: a bit for each rule.
  init(rules: UInt64) {
    self.rules = rules
    unsafe table = dvn_rewrites().pointee
    let slotRules = unsafe table.slot_rules
    slots = (0..<Int(dvn_rewrite_slot_count)).reduce(0) { slots, slot in
      unsafe rules >> UInt64(slotRules[slot]) & 1 == 0 ? slots : slots | 1 << UInt64(slot)
    }
  }

  /// Rewrites the whole text, and gives each step to `note`.
  func run(_ text: inout RewrittenText, note: ((Step) -> Void)? = nil) {
    var context = unsafe RewriteContext(text.source)
    let source = unsafe text.source
    var position = 0
    var previous = Self.lineSymbol
    while position < source.count, !text.isDone {
      unsafe skip(in: source, &position, &previous)
      guard position < source.count else { break }
      let scalar = unsafe symbols.decode(source, at: position)
      let end = position + scalar.width
      let place = text.place(ofSource: position)
      if apply(at: place, end: place + scalar.width, &text, &context, end, previous, note) {
        previous = symbol(before: text.output.count, of: text)
      } else {
        previous = scalar.value
      }
      position = end
    }
    // The end of the text is like a line end.
    while !text.isDone,
      apply(at: text.count, end: text.count, &text, &context, source.count, previous, note)
    {
      previous = symbol(before: text.count, of: text)
    }
    text.finish()
  }

  private static let lineSymbol = 0
  private static let unknownSymbol = Int(dvn_rewrite_symbol_count)

  /// Goes on to the next scalar at which a row may end.
  private func skip(
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
    while current < source.count {
      let scalar = unsafe symbols.decode(source, at: current)
      let pair = last &* Int(dvn_rewrite_symbol_count) &+ scalar.value
      let found = unsafe pairs[pair] & slots
      if found != 0, unsafe found & thirds[second] & fourths[third] != 0 { break }
      third = second
      second = last
      last = scalar.value
      current &+= scalar.width
    }
    position = current
    previous = last
  }

  /// Applies rows that end with the scalar at `place`, and then those that end with what they
  /// wrote; false if there are none.
  private func apply(
    at place: Int,
    end: Int,
    _ text: inout RewrittenText,
    _ context: inout RewriteContext,
    _ sourceEnd: Int,
    _ previous: Int,
    _ note: ((Step) -> Void)?
  ) -> Bool {
    guard
      let first = rewrite(at: place, end: end, &text, &context, sourceEnd, previous, note)
    else { return false }
    // What was written is read again, up to where the source goes on.
    var head = first
    while head < text.output.count {
      let width = scalarWidth(at: head, of: text)
      let last = symbol(before: head, of: text)
      if let start = rewrite(at: head, end: head + width, &text, &context, sourceEnd, last, note) {
        head = start
      } else {
        head += width
      }
    }
    return true
  }

  /// Applies the first row that ends with the scalar at `place`.
  ///
  /// - Parameters:
  ///   - end: the end of the scalar; `place` itself for the end of the text.
  ///   - sourceEnd: up to where the source is copied if a row applies.
  /// - Returns: where the text was rewritten.
  private func rewrite(
    at place: Int,
    end: Int,
    _ text: inout RewrittenText,
    _ context: inout RewriteContext,
    _ sourceEnd: Int,
    _ previous: Int,
    _ note: ((Step) -> Void)?
  ) -> Int? {
    var tail = Tail()
    tail.append(at: place, end: end, of: text, symbols)
    let symbol = Int(tail.symbols[0])
    let pair = unsafe table.pairs[previous * Int(dvn_rewrite_symbol_count) + symbol]
    guard pair & slots != 0 else { return nil }
    let candidates = unsafe Int(
      table.candidate_starts[symbol]
    )..<Int(table.candidate_starts[symbol + 1])
    for candidate in candidates {
      let row = unsafe table.rewrites[Int(table.candidates[candidate])]
      guard rules & 1 << UInt64(row.rule) != 0, matches(row, &tail, text) else { continue }
      let after = Int(row.after_count)
      let match = tail.starts[after + Int(row.match_count) - 1]..<tail.end(of: after)
      guard context.allows(row, match, end, text, symbols) else { continue }
      let replacement = bytes(of: row, tail)
      let before = note == nil ? [] : text.bytes(match)
      text.copy(upTo: sourceEnd)
      let origin = text.splice(match, by: replacement)
      note?(Step(rule: row.rule, source: origin, before: before, after: replacement))
      return match.lowerBound
    }
    return nil
  }

  /// Whether the last scalars are those of the row.
  private func matches(_ row: dvn_rewrite, _ tail: inout Tail, _ text: RewrittenText) -> Bool {
    let count = Int(row.before_count) + Int(row.match_count) + Int(row.after_count)
    let elements = unsafe table.elements + Int(row.first_element)
    for index in 0..<count {
      let element = unsafe elements[count - 1 - index]
      guard tail.reach(index, text, symbols) else { return false }
      if element.symbols & 1 << UInt64(tail.symbols[index]) == 0 { return false }
      if element.scalar == UInt32(dvn_same_scalar) {
        guard tail.reach(index + 1, text, symbols),
          tail.scalars[index] == tail.scalars[index + 1]
        else { return false }
      } else if element.scalar != 0, element.scalar != tail.scalars[index] {
        return false
      }
    }
    return true
  }

  private func bytes(of row: dvn_rewrite, _ tail: Tail) -> [UInt8] {
    var result: [UInt8] = []
    let last = Int(row.after_count) + Int(row.match_count) - 1
    for index in 0..<Int(row.replacement_count) {
      let piece = unsafe table.replacements[Int(row.first_replacement) + index]
      let value = piece < UInt32(dvn_rewrite_length_limit) ? tail.scalars[last - Int(piece)] : piece
      if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) {
        result.append(contentsOf: encoded)
      }
    }
    return result
  }

  private func symbol(before place: Int, of text: RewrittenText) -> Int {
    guard place > 0 else { return Self.lineSymbol }
    var tail = Tail()
    tail.append(at: text.scalarStart(before: place), end: place, of: text, symbols)
    return Int(tail.symbols[0])
  }

  private func scalarWidth(at place: Int, of text: RewrittenText) -> Int {
    let lead = text.byte(at: place)
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  }
}

/// The last scalars of a text before some place, last first, as far as rows ask for them.
private struct Tail {
  private(set) var scalars = InlineArray<10, UInt32>(repeating: 0)
  private(set) var symbols = InlineArray<10, UInt8>(repeating: 0)
  /// The places where they begin.
  private(set) var starts = InlineArray<10, Int>(repeating: 0)
  private var count = 0
  private var end = 0

  /// The place behind a scalar.
  func end(of index: Int) -> Int { index == 0 ? end : starts[index - 1] }

  /// Adds the scalar before the others; an empty range is an end of the text.
  mutating func append(
    at place: Int,
    end: Int,
    of text: RewrittenText,
    _ classes: ScalarClasses
  ) {
    if count == 0 { self.end = end }
    starts[count] = place
    if end > place {
      var bytes = InlineArray<4, UInt8>(repeating: 0)
      let width = min(4, end - place)
      for index in 0..<width { bytes[index] = text.byte(at: place + index) }
      unsafe bytes.span.withUnsafeBufferPointer { buffer in
        let scalar = unsafe UnsafeBufferPointer(rebasing: buffer[..<width])
        unsafe scalars[count] = Unicode.Scalar(utf8: scalar, at: 0).value
        unsafe symbols[count] = UInt8(truncatingIfNeeded: classes.decode(scalar, at: 0).value)
      }
    }
    count += 1
  }

  /// Reads back to the scalar `index`; false if the text begins behind it.
  mutating func reach(_ index: Int, _ text: RewrittenText, _ classes: ScalarClasses) -> Bool {
    while count <= index {
      let place = starts[count - 1]
      guard place > 0 else {
        // The start of the text is like a line end; before it there is nothing.
        guard !isTextStart else { return false }
        append(at: 0, end: 0, of: text, classes)
        isTextStart = true
        continue
      }
      append(at: text.scalarStart(before: place), end: place, of: text, classes)
    }
    return true
  }

  private var isTextStart = false
}
