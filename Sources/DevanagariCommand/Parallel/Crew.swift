/// Threads that work on pieces of a text for a sink.
///
/// The thread that has the sink is one of them, and reads and writes besides. No other is started
/// before there are two pieces.
final class Crew<Cutter: TextCutter> where Cutter.Sink: ParallelSink {
  typealias Sink = Cutter.Sink

  /// Some lines and the fork that takes them, which has the results then.
  private final class Piece: Sendable {
    private struct State {
      var fork: Sink
      var cutter: Cutter
      var window: TextWindow
      var fault: Fault?

      mutating func take() throws(Fault) {
        if try fork.takePassed(window.text) { return }
        try cutter.cut(&window, isComplete: true, into: &fork)
      }
    }

    // Nobody waits for it. It stands for a value that is handed on and never copied.
    private let state: Guarded<State>

    init(_ fork: Sink, _ cutter: Cutter, _ lines: [UInt8]) {
      state = Guarded(State(fork: fork, cutter: cutter, window: TextWindow(lines)))
    }

    func take() {
      state.withLock { state in
        do throws(Fault) { try state.take() } catch { state.fault = error }
      }
    }

    func join(_ sink: inout Sink) throws(Fault) {
      try state.withLock { state throws(Fault) in
        try sink.join(&state.fork)
        if let fault = state.fault { throw fault }
      }
    }
  }

  // How many pieces are held.
  private let limit: Int
  /// How large pieces are, in bytes. Each thread holds one, and the results of it.
  let pieceSize: Int
  private let work: OrderedWork<Piece>

  /// A crew of as many threads, this one among them; nil if there is no bell.
  init?(_ threads: Int) {
    guard let work = OrderedWork<Piece>(threads: threads) else { return nil }
    self.work = work
    // One piece more, so that nobody waits for this thread.
    limit = threads + 1
    // Tests make pieces small, so that a text has many borders.
    let asked = Platform.environment("DEVANAGARI_PIECE_SIZE").flatMap(Int.init)
    pieceSize = max(asked ?? 256 * 1024, 1)
  }

  /// Whether nothing was begun that is not finished.
  var isIdle: Bool { work.isEmpty }

  /// With how much text there is something to do for the crew, in bytes.
  var leastText: Int { isIdle ? 2 * pieceSize : pieceSize }

  /// Begins to work on some lines; first it finishes others, if there are many.
  func work(on lines: [UInt8], _ template: Cutter, for sink: inout Sink) throws(Fault) {
    while work.count >= limit { try finishFirst(into: &sink) }
    var fork = sink.fork()
    try sink.pass(lines, to: &fork)
    let piece = Piece(fork, template, lines)
    work.begin {
      piece.take()
      return piece
    }
  }

  /// Waits until all is done.
  func finish(into sink: inout Sink) throws(Fault) {
    while !work.isEmpty { try finishFirst(into: &sink) }
  }

  /// Waits until all is done, and forgets the results.
  func forget() {
    while !work.isEmpty { _ = work.first() }
  }

  private func finishFirst(into sink: inout Sink) throws(Fault) {
    try work.first().join(&sink)
  }
}
