import Foundation

/// What a run of the command `devanagari` gave.
struct CommandRun {
  let output: Data
  let messages: String
  let status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of the output, without their ends.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The objects of jsonl.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// Runs `devanagari` with the words of `line` and then `more` as arguments, and waits for its
  /// end.
  init(_ line: String, _ more: String..., input: Data = Data()) throws {
    let words = line.split(separator: " ").map(String.init)
    try self.init(executable: Self.command, words + more, input)
  }

  /// Runs a line of the shell in which `$devanagari` is the command.
  init(shell line: String, input: Data = Data()) throws {
    try self.init(executable: URL(filePath: "/bin/sh"), ["-c", line], input)
  }

  // Files, since a pipe that nobody empties stops a process.
  private init(executable: URL, _ arguments: [String], _ input: Data) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["devanagari": Self.command.path, "PATH": "/usr/bin:/bin"]
      .merging(Sanitizer.environment) { own, _ in own }
    process.standardInput = try FileHandle(forReadingFrom: folder.file("input", input))
    let output = try folder.file("output", Data())
    let messages = try folder.file("messages", Data())
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try Self.withoutBlockedSignals { try process.run() }
    process.waitUntilExit()
    self.output = try Data(contentsOf: output)
    self.messages = try String(contentsOf: messages, encoding: .utf8)
    // As the shell tells it.
    let isSignal = process.terminationReason == .uncaughtSignal
    status = process.terminationStatus + (isSignal ? 128 : 0)
  }

  /// Runs `body` so that no signals are blocked in the processes that it starts.
  ///
  /// They get the mask of the thread that starts them, and in worker threads nearly all are blocked.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// The command stands next to the tests.
  private static var command: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "devanagari")
  }
}

/// A folder that is removed with the value.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "devanagari-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  /// Writes a file and returns where it is.
  func file(_ name: String, _ content: Data) throws -> URL {
    let file = url.appending(path: name)
    try content.write(to: file)
    return file
  }

  /// Writes a file and returns its path.
  func path(_ name: String, _ content: Data) throws -> String { try file(name, content).path }
}

/// The texts of `Data/Samples`.
enum Samples {
  static let names = ["dialogue", "marathi-nepali-sanskrit", "news", "verse", "web"]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data/Samples").path

  static let paths = names.map { "\(folder)/\($0).txt" }

  static func contents() throws -> [String] {
    try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
  }
}

extension Data {
  /// The bytes of `text`.
  init(_ text: String) { self.init(text.utf8) }
}
