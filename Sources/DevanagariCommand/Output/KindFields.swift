import DevanagariText

/// The field `kind` of an object of JSON, for each kind, as it is written.
struct KindFields {
  // One behind the other, in the order of the codes of kinds, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  init() {
    for kind in Segment.Kind.allCases.sorted(by: { $0.code < $1.code }) {
      while ends.count <= kind.code { ends.append(bytes.count) }
      bytes += ",\"kind\":\"\(kind)\"".utf8
      ends.append(bytes.count)
    }
  }

  /// Returns a copy that shares no memory: threads that count references to one array get in each
  /// other's way.
  func copy() -> KindFields {
    var copy = self
    copy.bytes = bytes.map { $0 }
    copy.ends = ends.map { $0 }
    return copy
  }

  /// Appends the field of a kind.
  func append(_ kind: Segment.Kind, to output: inout OutputBuffer) {
    let code = Int(kind.code)
    output.append(bytes.span.extracting(ends[code]..<ends[code + 1]))
  }
}
