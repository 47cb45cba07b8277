import ArgumentParser
import DevanagariText

/// A command that cuts files into segments.
protocol SegmentCommand: ParsableCommand {
  var options: SegmentOptions { get }

  /// The rules to cut by.
  var segmentation: Segmentation { get throws(Fault) }

  /// The segments that are results without `--all`.
  static var filter: SegmentFilter { get }

  /// How many threads may work.
  var threads: Int { get }

  /// What jsonl tells of a segment.
  var detail: JSONLinesSink.Detail { get }

  /// What stands before a segment on a plain line.
  var lead: PlainSink.Lead { get }
}

extension SegmentCommand {
  var threads: Int { options.threads.count }
  var detail: JSONLinesSink.Detail { .none }
  var lead: PlainSink.Lead { .none }

  func run() throws {
    let filter = options.all ? SegmentFilter.everything : Self.filter
    if options.count {
      try run(into: CountSink(filter, fileNames: options.files.names))
    } else if options.format == .jsonl {
      try run(into: JSONLinesSink(filter, units: options.offsets.units, detail: detail))
    } else {
      let separator = options.separator ?? .newline
      try run(into: PlainSink(filter, separator: separator, lead: lead))
    }
  }

  private func run(into sink: consuming some SegmentSink & ParallelSink) throws {
    let segmentation = try reportingFaults { () throws(Fault) -> Segmentation in
      try self.segmentation
    }
    let fault = sink.run(
      over: options.files.sources,
      cutting: segmentation,
      policy: options.input.policy,
      threads: threads
    )
    if let fault { throw fault.exitCode }
  }
}
