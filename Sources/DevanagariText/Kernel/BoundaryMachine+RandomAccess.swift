import CDevanagariTables

extension BoundaryMachine {
  /// A segment in the middle of a text.
  struct Located {
    var start: Int
    var run: Run
  }

  /// Returns the segment that holds the byte at `offset`, which is in the text.
  ///
  /// It goes back only to where the rules are sure to find the true boundaries again, mostly to
  /// the start of the segment.
  func segment(in bytes: UnsafeBufferPointer<UInt8>, containing offset: Int) -> Located {
    var start = unsafe boundary(in: bytes, atOrBefore: offset)
    while true {
      let run = unsafe run(in: bytes, from: start)
      if run.end > offset { return Located(start: start, run: run) }
      start = run.end
    }
  }

  /// Returns a boundary that is not after `offset`, mostly the last one.
  private func boundary(in bytes: UnsafeBufferPointer<UInt8>, atOrBefore offset: Int) -> Int {
    var second = unsafe bytes.scalarStart(containing: offset)
    var nextTry = offset
    while second > 0 {
      let first = unsafe bytes.scalarStart(before: second)
      switch unsafe resynchronization(in: bytes, first, second) {
      case dvn_resync_boundary:
        return second
      case dvn_resync_meeting where second <= nextTry:
        // A run from `first` finds true boundaries, if any stands before `offset`.
        let boundary = unsafe run(in: bytes, from: first).end
        if boundary <= offset { return boundary }
        // Try again twice as far away, so that all the runs together stay linear.
        nextTry = second - (offset - second) - 1
      default:
        break
      }
      second = first
    }
    return 0
  }

  func resynchronization(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ first: Int,
    _ second: Int
  ) -> Int {
    let firstClass = unsafe classes.decode(bytes, at: first).value
    let secondClass = unsafe classes.decode(bytes, at: second).value
    return unsafe Int(resync[firstClass * rowWidth + secondClass])
  }
}
