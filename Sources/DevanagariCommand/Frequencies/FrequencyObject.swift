/// Writes a row of a frequency table as an object of JSON.
struct FrequencyObject {
  private let total: Int

  /// - Parameter total: What a share is a share of.
  init(total: Int) { self.total = total }

  func append(
    _ rank: Int,
    _ count: Int,
    _ term: Span<UInt8>,
    _ form: Span<UInt8>?,
    to output: inout OutputBuffer
  ) {
    output.append("{\"text\":\"" as StaticString)
    Escaping.json.append(term, to: &output)
    if let form {
      output.append("\",\"form\":\"" as StaticString)
      Escaping.json.append(form, to: &output)
    }
    output.append("\",\"count\":" as StaticString)
    output.append(decimal: count)
    output.append(",\"share\":" as StaticString)
    output.append((Double(count) / Double(total)).description)
    output.append(",\"rank\":" as StaticString)
    output.append(decimal: rank)
    output.append(UInt8(ascii: "}"))
  }
}
