import DevanagariText
import SystemPackage

/// Rewrites files in normal form, each at once or not at all.
struct FileFixer {
  let normalizer: Normalizer

  /// Rewrites a file if there is anything to change, and tells the user.
  func fix(_ source: InputSource) throws(Fault) {
    let before = try Self.stat(source.path, source)
    switch before.type {
    case .regular: break
    case .directory: throw Fault.noInput(source.name, .isDirectory)
    default: throw Fault.notRegular(source.name)
    }
    // Whoever has the file open as one of these, as for /dev/stdin, would not see the new one.
    let streams: [FileDescriptor] = [.standardInput, .standardOutput, .standardError]
    if streams.contains(where: { (try? $0.stat())?.isSameFile(as: before) == true }) {
      throw Fault.standardStream(source.name)
    }
    let path = try Self.path(of: source)
    let count = try countChanges(in: source)
    if count == 0 { return }
    try HeldSignals.during { signals throws(Fault) in
      try rewrite(path, like: before, source, signals)
    }
    let findings = count == 1 ? "1 finding" : "\(count) findings"
    // Nothing is left to do where even this fails.
    let message = "fixed \(findings) in \(Escaping.plain.escaped(source.name))\n"
    _ = try? FileDescriptor.standardError.writeAll(message.utf8)
  }

  private static func path(of source: InputSource) throws(Fault) -> FilePath {
    do {
      return try Platform.realPath(of: source.path)
    } catch {
      throw Fault.noInput(source.name, error)
    }
  }

  private static func stat(_ path: FilePath, _ source: InputSource) throws(Fault) -> Stat {
    do {
      return try path.stat()
    } catch {
      throw Fault.noInput(source.name, error)
    }
  }

  /// Counts what would be changed, and makes sure that the whole file is UTF-8.
  private func countChanges(in source: InputSource) throws(Fault) -> Int {
    var sink = CheckingSink(Checker(normalizer: normalizer), into: ChangeCounter())
    try sink.read(source, policy: .reject)
    return sink.target.count
  }

  private func rewrite(
    _ path: FilePath,
    like before: Stat,
    _ source: InputSource,
    _ signals: HeldSignals
  ) throws(Fault) {
    let file = try TemporaryFile(replacing: path, name: source.name)
    do throws(Fault) {
      var sink = RewritingSink(normalizer, to: file.output(), signals)
      try sink.read(source, policy: .reject)
      try sink.flush()
      let after = try Self.stat(path, source)
      guard after.isSameContent(as: before) else { throw Fault.changed(source.name) }
      if signals.isAnyPending { throw Fault.interrupted }
      try file.replaceOriginal(like: after)
    } catch {
      file.remove()
      throw error
    }
  }
}

/// Counts the findings with a suggestion.
private struct ChangeCounter: FindingSink {
  private(set) var count = 0

  mutating func report(_ finding: Finding, at place: Place) {
    if finding.suggestion != nil { count += 1 }
  }
}

/// Writes a file in normal form, until a signal comes.
private struct RewritingSink: LineSink {
  private let normalizer: Normalizer
  private let signals: HeldSignals
  private var output: OutputBuffer

  init(_ normalizer: Normalizer, to output: OutputBuffer, _ signals: HeldSignals) {
    self.normalizer = normalizer
    self.signals = signals
    self.output = output
  }

  // The byte order mark stays.
  mutating func skip(_ text: Span<UInt8>) { output.append(text) }

  mutating func take(_ lines: Span<UInt8>) throws(Fault) {
    if signals.isAnyPending { throw Fault.interrupted }
    // The reader lets only UTF-8 through.
    output.append(unsafe UTF8Span(unchecked: lines), by: normalizer)
    try output.flushIfFull()
  }

  mutating func flush() throws(Fault) { try output.flush() }
}
