import Foundation
import TestSupport
import Testing

/// Values of the library are `Sendable`: what many threads ask one at once has the answers that one
/// thread gets. `make tsan` says where they would meet.
struct SharingTests {
  private let values: [SharedValue]

  init() throws { values = try SharedValue.all() }

  @Test func threadsGetTheAnswersOfOne() throws {
    let values = values
    // Threads come first: with nothing else in the process, what is made at first use they make.
    let own = inThreads { _ in try values.map { try $0.make()() } }
    let shared = try values.map { try $0.make() }
    let answers = inThreads { thread in
      // Each begins elsewhere.
      let order = shared.indices.map { ($0 + thread * 7) % shared.count }
      let answers = order.map { (at: $0, answer: shared[$0]()) }
      return answers.sorted { $0.at < $1.at }.map(\.answer)
    }
    let expected = try values.map { try $0.make()() }
    var failures: [String] = []
    for results in own + answers {
      for (value, (result, expected)) in zip(values, zip(try results.get(), expected))
      where !result.utf8.elementsEqual(expected.utf8) {
        failures.append("\(value.types): \(result) and not \(expected)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(expected.allSatisfy { !$0.isEmpty })
  }

  @Test func everyPublicTypeIsShared() throws {
    let listed = values.reduce(into: SharedValue.unshared) { $0.formUnion($1.types) }
    var declared: Set<String> = []
    for module in ["DevanagariText", "DevanagariTransliteration", "DevanagariLexicon"] {
      let folder = projectFolder.appending(path: "Sources/\(module)")
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      for file in files where file.hasSuffix(".swift") {
        let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        // Types inside these are what they give and take.
        let pattern = /^(?:@\w+ )*public (?:final )?(?:struct|class|enum|actor) (?<name>\w+)/
        for match in source.matches(of: pattern.anchorsMatchLineEndings()) {
          declared.insert(String(match.name))
        }
      }
    }
    #expect(listed == declared, "\(listed.symmetricDifference(declared))")
  }

  /// What `body` returns in each of four threads, which run at the same time.
  private func inThreads<Value: Sendable>(
    _ body: @escaping @Sendable (_ thread: Int) throws -> Value
  ) -> [Result<Value, any Error>] {
    let results = Results<Value>()
    let group = DispatchGroup()
    for number in 0..<4 {
      group.enter()
      let thread = Thread {
        results.append(Result { try body(number) })
        group.leave()
      }
      // As main threads have.
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    return results.all
  }
}

/// Results of threads. The lock is one that ThreadSanitizer sees, which is not so of `Mutex`.
private final class Results<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [Result<Value, any Error>] = []

  var all: [Result<Value, any Error>] { lock.withLock { results } }

  func append(_ result: Result<Value, any Error>) { lock.withLock { results.append(result) } }
}
