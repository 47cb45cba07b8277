import DevanagariLexicon

/// Writes a frequency table with its totals as one document of JSON.
struct FrequencyDocument {
  let unit: CountedUnit
  /// The names of the files; none for standard input.
  let files: [String]

  func write(_ table: TermTable, _ rows: [FrequencyTable.RankedRow]) throws(Fault) {
    var output = OutputBuffer()
    appendHead(table.terms, to: &output)
    let object = FrequencyObject(total: table.terms.total)
    var separator: StaticString = "\n"
    for row in rows {
      output.append(separator)
      separator = ",\n"
      let count = table.terms.count(ofRow: row.row)
      try table.withTexts(ofRow: row.row) { (term, form) throws(Fault) in
        object.append(row.rank, count, term, form, to: &output)
      }
      try output.flushIfFull()
    }
    output.append("\n]}\n" as StaticString)
    try output.flush()
  }

  private func appendHead(_ table: FrequencyTable, to output: inout OutputBuffer) {
    let names = files.isEmpty ? ["-"] : files
    output.append(
      """
      {"unit":"\(unit)","total":\(table.total),"types":\(table.typeCount),\
      "hapaxes":\(table.hapaxCount),\
      "files":\(Self.array(names)),\
      "arguments":\(Self.array(Array(CommandLine.arguments.dropFirst()))),\
      "frequencies":[
      """
    )
  }

  private static func array(_ texts: [String]) -> String {
    "[" + texts.map(\.jsonString).joined(separator: ",") + "]"
  }
}
