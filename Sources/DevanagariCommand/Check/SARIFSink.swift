import DevanagariText

/// Writes one document of SARIF 2.1.0 for all files, a result a line.
struct SARIFSink: FindingSink, Forking, OutputSink {
  var output = OutputBuffer()
  private static let separator = ",\n"
  // What stands before the next result.
  private var separator = ""
  private var uri = ""
  private var notifications: [String] = []

  init() {
    let rules = Diagnosis.all.map { diagnosis in
      """
      {"id":\(diagnosis.identifier.jsonString),\
      "shortDescription":{"text":\(diagnosis.summary.jsonString)}}
      """
    }
    output.append(
      """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "tool":{"driver":{"name":"devanagari","version":"\(DevanagariVersions.library)","rules":[
      \(rules.joined(separator: ",\n"))
      ]}},
      "columnKind":"unicodeCodePoints",
      "results":[

      """
    )
  }

  mutating func fork() -> SARIFSink {
    var fork = self
    fork.output = output.split()
    fork.separator = ""
    return fork
  }

  mutating func join(_ fork: inout SARIFSink) throws(Fault) {
    if fork.output.bytes.isEmpty { return }
    output.append(separator)
    try output.append(&fork.output)
    separator = Self.separator
  }

  mutating func begin(_ source: InputSource) { uri = Self.uri(of: source.nameBytes).jsonString }

  mutating func report(_ finding: Finding, at place: Place) throws(Fault) {
    let isFormOnly = finding.diagnoses.allSatisfy(\.isForm)
    // A result has one rule: a repair tells more than the form that came before it.
    let rule = finding.diagnoses.first { !$0.isForm } ?? finding.diagnoses[0]
    let region = """
      {"startLine":\(place.line),"startColumn":\(place.scalarColumn),\
      "endLine":\(place.endLine),"endColumn":\(place.endScalarColumn),\
      "byteOffset":\(place.bytes.lowerBound),"byteLength":\(place.bytes.count)}
      """
    output.append(
      """
      \(separator){"ruleId":\(rule.identifier.jsonString),\
      "level":"\(isFormOnly ? "note" : "warning")",\
      "message":{"text":\(finding.message.jsonString)},\
      "locations":[{"physicalLocation":{"artifactLocation":{"uri":\(uri)},"region":\(region)}}]
      """
    )
    if let suggestion = finding.suggestion {
      output.append(
        """
        ,"fixes":[{"artifactChanges":[{"artifactLocation":{"uri":\(uri)},"replacements":[\
        {"deletedRegion":\(region),"insertedContent":{"text":\(suggestion.jsonString)}}]}]}]
        """
      )
    }
    if finding.diagnoses.count > 1 {
      let rules = finding.diagnoses.map(\.identifier.jsonString).joined(separator: ",")
      output.append(",\"properties\":{\"rules\":[\(rules)]}")
    }
    output.append("}" as StaticString)
    separator = Self.separator
    try output.flushIfFull()
  }

  mutating func fail(_ fault: Fault) {
    notifications.append(
      """
      {"level":"error","message":{"text":\((fault.message ?? "").jsonString)},\
      "locations":[{"physicalLocation":{"artifactLocation":{"uri":\(uri)}}}]}
      """
    )
  }

  mutating func endAll() {
    output.append(
      """

      ],
      "invocations":[{"executionSuccessful":\(notifications.isEmpty)
      """
    )
    if !notifications.isEmpty {
      output.append(",\"toolExecutionNotifications\":[")
      output.append(notifications.joined(separator: ",\n") + "]")
    }
    output.append("}]\n}]}\n" as StaticString)
  }

  /// The path as a URI (RFC 3986): relative as it was given, or of the scheme `file`.
  private static func uri(of path: [UInt8]) -> String {
    var uri = path.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += byte < 0x10 ? "%0" + digits : "%" + digits
      }
    }
    return uri
  }
}
