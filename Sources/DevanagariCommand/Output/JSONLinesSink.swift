import DevanagariText

/// Writes one JSON object a line for each segment.
struct JSONLinesSink: TokenSink, OutputSink {
  /// What is told of a segment besides its text, its kind and its place.
  enum Detail {
    case none
    /// Whether the signs of the akshara are in order.
    case wellFormedness
    /// That, and each scalar.
    case scalars
    /// Why the sentence ends.
    case reason
    /// The value of a number, and the sentence that the token stands in.
    case token
  }

  /// Nobody else is told the number of a sentence.
  var numbersSentences: Bool { detail == .token }

  private let filter: SegmentFilter
  private let units: OffsetUnits
  private let detail: Detail
  private let escaping = Escaping.json
  // For whole segments, with the quotation mark that ends the string.
  private let writer: SegmentWriter?
  var output = OutputBuffer()
  private var kinds = KindFields()
  private var position = Position()
  private var map = SourceMap()
  private var characters = CharacterCounter()
  private var sentence = 0
  // The field `file`, which every object of the file has.
  private var fileField: [UInt8] = []
  // Which sentence and line the object before had, and these fields and that of the file.
  private var lastPlace = (sentence: -1, line: -1)
  private var placeFields: [UInt8] = []

  init(_ filter: SegmentFilter, units: OffsetUnits, detail: Detail) {
    self.filter = filter
    self.units = units
    self.detail = detail
    writer = filter.trimsWhiteSpace ? nil : SegmentWriter(.everything, escaping, separator: 0x22)
  }

  mutating func begin(_ source: InputSource) {
    position = Position()
    map = SourceMap()
    characters = CharacterCounter()
    fileField = Array(",\"file\":\(source.name.jsonString)".utf8)
    lastPlace = (-1, -1)
  }

  mutating func didRead(_ text: Span<UInt8>, repairs: [UTF8Decoder.Repair]) {
    map.append(repairs)
    if units.contains(.characters) { characters.append(text) }
  }

  mutating func skip(_ text: Span<UInt8>) { position.advance(over: text) }

  mutating func fork() -> JSONLinesSink {
    var fork = self
    fork.output = output.split()
    // A copy of its own: threads that count references to one array get in each other's way.
    fork.fileField = fileField.map { $0 }
    fork.placeFields = placeFields.map { $0 }
    fork.kinds = kinds.copy()
    return fork
  }

  mutating func pass(_ lines: Span<UInt8>) {
    position.pass(lines)
    map.pass(position.utf8)
    if units.contains(.characters) { _ = characters.position(at: position.utf8) }
  }

  mutating func beginSentence(_ number: Int) { sentence = number }

  mutating func take(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>
  ) throws(Fault) {
    guard boundaries.count > 0 else { return }
    let text = text.extracting(..<boundaries[boundaries.count - 1].offset)
    var start = start
    var lineEnd = text.endOfLine(from: start)
    for index in boundaries.indices {
      let boundary = boundaries[index]
      let end = boundary.offset
      if filter.keeps(boundary.kind) {
        let range = filter.result(of: text, start..<end)
        advance(over: text, start..<range.lowerBound, &lineEnd)
        let first = position
        advance(over: text, range, &lineEnd)
        output.append("{\"text\":\"" as StaticString)
        if let writer {
          let single = boundaries.extracting(index..<index + 1)
          writer.write(single, from: start, of: text, to: &output)
        } else {
          escaping.append(text.extracting(range), to: &output)
          output.append(0x22)
        }
        try writeFields(of: text.extracting(range), boundary, from: first)
        advance(over: text, range.upperBound..<end, &lineEnd)
      } else {
        advance(over: text, start..<end, &lineEnd)
      }
      start = end
    }
    map.pass(position.utf8)
    // Where no segment is kept, nobody else asks.
    if units.contains(.characters) { _ = characters.position(at: position.utf8) }
  }

  /// Goes on over a part of `text`. `lineEnd` is where its line ends there, if it does.
  @inline(__always)
  private mutating func advance(over text: Span<UInt8>, _ range: Range<Int>, _ lineEnd: inout Int?)
  {
    if !units.isEmpty { return position.advance(over: text.extracting(range)) }
    position.advance(overBytes: range.count)
    while let end = lineEnd, end <= range.upperBound {
      position.advanceLine()
      lineEnd = text.endOfLine(from: end)
    }
  }

  /// Writes what is told of a segment, which ends at the position, besides its text.
  private mutating func writeFields(
    of text: Span<UInt8>,
    _ boundary: Boundary,
    from start: Position
  ) throws(Fault) {
    kinds.append(boundary.kind, to: &output)
    if detail == .token { writeValue(of: text, boundary) }
    write(",\"start\":", map.sourceOffset(of: start.utf8))
    write(",\"end\":", map.sourceOffset(of: position.utf8))
    if !units.isEmpty { writeUnits(from: start, to: position) }
    if lastPlace != (sentence, start.line) { setPlace(line: start.line) }
    output.append(placeFields)
    switch detail {
    case .none, .token: break
    case .wellFormedness: writeWellFormedness(boundary)
    case .scalars:
      writeWellFormedness(boundary)
      try writeScalars(of: text, boundary)
    case .reason:
      output.append(",\"reason\":\"" as StaticString)
      output.append(boundary.ending.description)
      output.append("\"" as StaticString)
    }
    output.append("}\n" as StaticString)
    try output.flushIfFull()
  }

  private mutating func setPlace(line: Int) {
    lastPlace = (sentence, line)
    var fields = OutputBuffer()
    if detail == .token {
      fields.append(",\"sentence\":" as StaticString)
      fields.append(decimal: sentence)
    }
    fields.append(",\"line\":" as StaticString)
    fields.append(decimal: line)
    fields.append(fileField.span)
    placeFields = fields.bytes
  }

  private mutating func write(_ field: StaticString, _ number: Int) {
    output.append(field)
    output.append(decimal: number)
  }

  private mutating func writeValue(of text: Span<UInt8>, _ boundary: Boundary) {
    guard let value = boundary.value(of: text) else { return }
    output.append(",\"value\":\"" as StaticString)
    output.append(value.description)
    output.append(0x22)
  }

  private mutating func writeWellFormedness(_ boundary: Boundary) {
    output.append(",\"wellFormed\":" as StaticString)
    output.append(boundary.isWellFormed ? "true" as StaticString : "false")
  }

  private mutating func writeUnits(from start: Position, to end: Position) {
    if units.contains(.utf16) {
      write(",\"utf16Start\":", start.utf16)
      write(",\"utf16End\":", end.utf16)
    }
    if units.contains(.scalars) {
      write(",\"scalarStart\":", start.scalars)
      write(",\"scalarEnd\":", end.scalars)
    }
    if units.contains(.characters) {
      // An akshara may be a part of a character: then the range is that of the character.
      write(",\"characterStart\":", characters.position(at: start.utf8).ended)
      let last = characters.position(at: end.utf8)
      write(",\"characterEnd\":", last.isInside ? last.ended + 1 : last.ended)
    }
  }

  private mutating func writeScalars(
    of text: Span<UInt8>,
    _ boundary: Boundary
  ) throws(Fault) {
    output.append(",\"scalars\":[" as StaticString)
    var separator: StaticString = ""
    for scalar in InspectedScalar.all(of: text, boundary) {
      output.append(separator)
      output.append(
        """
        {"codePoint":"\(scalar.codePoint)","category":"\(scalar.category)",\
        "name":"\(scalar.name)"
        """
      )
      if let fault = scalar.fault { output.append(",\"fault\":\"\(fault)\"") }
      output.append("}" as StaticString)
      separator = ","
      try output.flushIfFull()
    }
    output.append("]" as StaticString)
  }
}
