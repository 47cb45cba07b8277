import ArgumentParser
@_spi(Engine) import DevanagariText

/// A command that cuts files into segments.
protocol SegmentCommand: ParsableCommand {
  var options: SegmentOptions { get }

  /// The rules to cut by.
  static var segmentation: Segmentation { get }

  /// The segments that are results without `--all`.
  static var filter: SegmentFilter { get }

  /// What jsonl tells of a segment.
  static var detail: JSONLinesSink.Detail { get }
}

extension SegmentCommand {
  static var detail: JSONLinesSink.Detail { .none }

  func run() throws {
    let filter = options.all ? SegmentFilter.everything : Self.filter
    if options.count {
      try run(into: CountSink(filter, fileNames: options.files))
    } else if options.format == .jsonl {
      try run(into: JSONLinesSink(filter, units: options.offsets ?? [], detail: Self.detail))
    } else {
      try run(into: PlainSink(filter, separator: options.separator ?? .newline))
    }
  }

  private func run(into sink: consuming some SegmentSink) throws {
    let fault = sink.run(
      over: InputSource.all(named: options.files),
      cutting: Self.segmentation.using(options.engine.engine),
      policy: options.input.policy
    )
    if let fault { throw fault.exitCode }
  }
}
