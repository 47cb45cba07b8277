import CDevanagariKernel

/// Which segments of a text are copied one behind the other, and what stands behind each.
///
/// That is fast for those in which nothing is to be escaped: control characters, U+2028, U+2029 and
/// the backslash.
package struct Gathering: Sendable {
  private let wanted: dvn_gathering

  /// - Parameters:
  ///   - kinds: A bit for the code of each kind.
  ///   - extra: One more character of ASCII that is to be escaped.
  package init(kinds: UInt32, separator: UInt8, alsoEscaping extra: UInt8) {
    wanted = dvn_gathering(kinds: kinds, separator: separator, extra: extra)
  }

  /// Appends segments to `target`, up to the first that has something to escape. They end at
  /// `boundaries`, and the first begins at `start`.
  ///
  /// - Returns: How many were appended or left out.
  package func append(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>,
    to target: inout [UInt8]
  ) -> Int {
    guard boundaries.count > 0 else { return 0 }
    let last = boundaries[boundaries.count - 1].offset
    precondition(start <= last && last <= text.count, "the segments are not in the text")
    var passed = 0
    // Of those that are left out, more room is made than is used.
    let room = last - start + boundaries.count + Int(dvn_gathering_room)
    target.append(addingCapacity: room) { output in
      unsafe output.withUnsafeMutableBufferPointer { output, written in
        let gathered = unsafe gather(boundaries, from: start, of: text, into: output.baseAddress!)
        passed = Int(gathered.passed)
        written = Int(gathered.written)
      }
    }
    return passed
  }

  private func gather(
    _ boundaries: Span<Boundary>,
    from start: Int,
    of text: Span<UInt8>,
    into target: UnsafeMutablePointer<UInt8>
  ) -> dvn_gathered {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe boundaries.withUnsafeBufferPointer { boundaries in
        // A boundary is its bits.
        unsafe boundaries.withMemoryRebound(to: UInt64.self) { boundaries in
          unsafe withUnsafePointer(to: wanted) { wanted in
            // There are boundaries, so neither pointer is nil, unless they are all at the start.
            guard let base = text.baseAddress, let first = boundaries.baseAddress else {
              return dvn_gathered(passed: Int64(boundaries.count), written: 0)
            }
            return unsafe dvn_gather(
              base,
              Int64(text.count),
              Int64(start),
              first,
              Int64(boundaries.count),
              wanted,
              target
            )
          }
        }
      }
    }
  }
}

extension Span<UInt8> {
  /// Returns where the first scalar from `start` on stands that is to be escaped in lines and in
  /// strings: a control character, U+2028, U+2029, a backslash or `extra`, which is ASCII; the end if
  /// there is none.
  package func firstEscaped(from start: Int, or extra: UInt8) -> Int {
    precondition(0 <= start && start <= count, "the start is not in the text")
    return unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe Int(dvn_next_escaped(base, Int64(start), Int64(bytes.count), extra))
    }
  }
}
