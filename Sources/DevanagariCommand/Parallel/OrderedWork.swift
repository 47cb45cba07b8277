/// Work that several threads do. Its results are taken in the order in which it began.
///
/// The thread that takes the results is one of them: it works, and then sleeps, until the next one
/// is there. So a command reads, writes and gets its signals in one thread, and starts no other
/// before there is much to do.
final class OrderedWork<Result: Sendable> {
  private let shared: SharedWork<Result>
  private let helperLimit: Int
  // The numbers of the next work, and of the next result.
  private var begun = 0
  private var taken = 0

  /// Creates a list with no work for as many threads, this one among them; nil if there is
  /// no bell.
  init?(threads: Int) {
    guard let bell = Bell() else { return nil }
    shared = SharedWork(bell)
    helperLimit = threads - 1
  }

  /// How much was begun and not taken.
  var count: Int { begun - taken }

  var isEmpty: Bool { begun == taken }

  /// Begins some work.
  func begin(_ work: @escaping @Sendable () -> Result) {
    let isHelpWanted = shared.add(work, begun, helperLimit)
    begun += 1
    if isHelpWanted { Task.detached { [shared] in shared.help() } }
  }

  /// Returns the first result and forgets it. There must be one.
  func first() -> Result {
    defer { taken += 1 }
    return shared.result(taken)
  }
}

/// What the threads share: work that waits, and results that do.
private final class SharedWork<Result: Sendable>: Sendable {
  private struct Work {
    let number: Int
    let body: @Sendable () -> Result
  }

  private struct State {
    var work: [Work] = []
    var results: [Int: Result] = [:]
    var helperCount = 0
    // Whether somebody sleeps until the bell rings.
    var isListening = false
  }

  private let state = Guarded(State())
  private let bell: Bell

  init(_ bell: Bell) { self.bell = bell }

  /// Adds work to the end, and returns whether one more helper is wanted.
  func add(_ body: @escaping @Sendable () -> Result, _ number: Int, _ helperLimit: Int) -> Bool {
    state.withLock { state in
      state.work.append(Work(number: number, body: body))
      guard state.helperCount < helperLimit else { return false }
      state.helperCount += 1
      return true
    }
  }

  /// Works until nothing is left to begin.
  func help() {
    while let work = nextForHelper() {
      let result = work.body()
      let isAwaited = state.withLock { state in
        state.results[work.number] = result
        defer { state.isListening = false }
        return state.isListening
      }
      if isAwaited { bell.ring() }
    }
  }

  private func nextForHelper() -> Work? {
    state.withLock { state in
      if state.work.isEmpty { state.helperCount -= 1 }
      return state.work.isEmpty ? nil : state.work.removeFirst()
    }
  }

  private enum Step {
    case done(Result)
    case work(Work)
    case sleep
  }

  /// Returns a result and forgets it; works while it is not there.
  func result(_ number: Int) -> Result {
    while true {
      switch nextStep(to: number) {
      case .done(let result): return result
      case .work(let work):
        let result = work.body()
        if work.number == number { return result }
        state.withLock { $0.results[work.number] = result }
      case .sleep: bell.wait()
      }
    }
  }

  private func nextStep(to number: Int) -> Step {
    state.withLock { state in
      if let result = state.results.removeValue(forKey: number) { return .done(result) }
      if !state.work.isEmpty { return .work(state.work.removeFirst()) }
      state.isListening = true
      return .sleep
    }
  }
}
