/// Threads that work on pieces of a text for a sink.
///
/// The thread that has the sink is one of them, and reads and writes besides. No other is started
/// before there are two pieces.
final class Crew<Cutter: TextCutter> where Cutter.Sink: ParallelSink {
  typealias Sink = Cutter.Sink

  /// What became of a piece.
  private struct Outcome: Sendable {
    let fork: Sink
    let fault: Fault?
  }

  // How many pieces are held.
  private let limit: Int
  /// How large pieces are, in bytes.
  let pieceSize: Int
  private let work: OrderedWork<Outcome>

  /// A crew of as many threads, this one among them; nil if there is no bell.
  init?(_ threads: Int) {
    guard let work = OrderedWork<Outcome>(threads: threads) else { return nil }
    self.work = work
    // One piece more, so that nobody waits for this thread.
    limit = threads + 1
    // Tests make pieces small, so that a text has many borders.
    let asked = Platform.environment("DEVANAGARI_PIECE_SIZE").flatMap(Int.init)
    pieceSize = max(asked ?? Sink.pieceSize, 1)
  }

  /// Whether nothing was begun that is not finished.
  var isIdle: Bool { work.isEmpty }

  /// With how much text there is something to do for the crew, in bytes.
  var leastText: Int { isIdle ? 2 * pieceSize : pieceSize }

  /// Begins to work on some lines; first it finishes others, if there are many.
  func work(on lines: [UInt8], _ template: Cutter, for sink: inout Sink) throws(Fault) {
    while work.count >= limit { try finishFirst(into: &sink) }
    let start = sink.fork()
    sink.pass(lines.span)
    work.begin {
      var (fork, cutter, window) = (start, template, TextWindow(lines))
      do throws(Fault) {
        try cutter.cut(&window, isComplete: true, into: &fork)
        return Outcome(fork: fork, fault: nil)
      } catch {
        return Outcome(fork: fork, fault: error)
      }
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
    let outcome = work.first()
    try sink.join(outcome.fork)
    if let fault = outcome.fault { throw fault }
  }
}
