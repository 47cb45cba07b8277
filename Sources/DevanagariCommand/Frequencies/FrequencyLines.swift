import DevanagariLexicon

/// Writes a frequency table, one line a row.
struct FrequencyLines {
  enum Format { case tsv, jsonl }

  private let format: Format

  init(_ format: Format) { self.format = format }

  func write(_ table: TermTable, _ rows: [FrequencyTable.RankedRow]) throws(Fault) {
    var output = OutputBuffer()
    let object = FrequencyObject(total: table.terms.total)
    for row in rows {
      let count = table.terms.count(ofRow: row.row)
      try table.withTexts(ofRow: row.row) { (term, form) throws(Fault) in
        switch format {
        case .tsv: Self.append(count, term, form, to: &output)
        case .jsonl: object.append(row.rank, count, term, form, to: &output)
        }
      }
      output.append(0x0a)
      try output.flushIfFull()
    }
    try output.flush()
  }

  private static func append(
    _ count: Int,
    _ term: Span<UInt8>,
    _ form: Span<UInt8>?,
    to output: inout OutputBuffer
  ) {
    output.append(decimal: count)
    output.append(0x09)
    Escaping.plain.append(term, to: &output)
    guard let form else { return }
    output.append(0x09)
    Escaping.plain.append(form, to: &output)
  }
}
