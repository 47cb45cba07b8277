import CDevanagariKernel

/// Scans by the loops over blocks, and by the automaton where those stop.
extension BoundaryMachine {
  // In bytes.
  static let shortestForBlocks = 128
  private static let shortestStretch = 8
  private static let longestStretch = 1024
  private static let worthwhile = 32

  /// Writes the boundaries after `start`, those that the loop over blocks knows first.
  func scanByBlocks(
    _ rules: dvn_block_rules,
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    _ count: inout Int
  ) -> Stop {
    var place = ScanPlace(position: start, row: 0)
    var boundary = start
    var tried: Int?
    var stretch = Self.shortestStretch
    while true {
      var limit = place.position
      // Inside a segment there is nothing new to try.
      if boundary != tried {
        let known = unsafe blockBoundaries(rules, bytes, from: boundary, into: buffer, &count)
        // Where little is gained, it is tried more seldom.
        let isWorthIt = known.last - boundary >= Self.worthwhile
        stretch = isWorthIt ? Self.shortestStretch : min(stretch * 2, Self.longestStretch)
        if known.last > boundary { place = ScanPlace(position: known.last, row: 0) }
        boundary = known.last
        tried = boundary
        // A batch that is not full is better than one that the automaton fills.
        if count > 0, buffer.count - count < Int(dvn_block_size) { return .full }
        limit = max(place.position, known.stop)
      }
      limit = min(bytes.count, limit + stretch)
      let stop = unsafe scan(bytes, from: boundary, &place, upTo: limit, into: buffer, &count)
      if let stop { return stop }
      if limit == bytes.count { return .end }
      if count > 0 { boundary = unsafe buffer[count - 1].offset }
    }
  }

  /// The same for sentences: where what follows cannot end one, the automaton is not asked.
  func scanOverOrdinary(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    _ count: inout Int
  ) -> Stop {
    var place = ScanPlace(position: start, row: 0)
    var stretch = Self.shortestStretch
    // Up to here no letter is left to find.
    var known: Int64 = 0
    while true {
      var limit = place.position
      if place.row == inertRow, place.position >= known, let base = bytes.baseAddress {
        let end = unsafe Int(
          dvn_end_of_ordinary(base, Int64(place.position), Int64(bytes.count), &known)
        )
        if end - place.position >= Self.worthwhile { stretch = Self.shortestStretch }
        place.position = end
        limit = Int(known)
      }
      limit = min(bytes.count, limit + stretch)
      if let stop = unsafe scan(bytes, from: start, &place, upTo: limit, into: buffer, &count) {
        return stop
      }
      if limit == bytes.count { return .end }
      stretch = min(stretch * 2, Self.longestStretch)
    }
  }

  /// Writes the boundaries that the loop over blocks finds.
  ///
  /// - Returns: the last of them, or `start`, and where the loop stopped.
  @inline(never)
  private func blockBoundaries(
    _ rules: dvn_block_rules,
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    _ count: inout Int
  ) -> (last: Int, stop: Int) {
    guard let base = bytes.baseAddress, count < buffer.count else { return (start, start) }
    var stop: Int64 = 0
    // A boundary is its bits.
    let found = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
      .withMemoryRebound(to: UInt64.self) { target in
        unsafe dvn_block_boundaries(
          rules,
          base,
          Int64(start),
          Int64(bytes.count),
          target.baseAddress!,
          Int64(target.count),
          &stop
        )
      }
    count += Int(found)
    return (found > 0 ? unsafe buffer[count - 1].offset : start, Int(stop))
  }
}
