import SystemPackage

/// Wakes a thread that waits, once for each time it was rung, before or after.
///
/// It is a pipe: every system has one, and to wait for it needs no memory that threads share.
final class Bell: Sendable {
  private let inside: FileDescriptor
  private let outside: FileDescriptor

  /// Nil if the system has no pipe left, or if one would stand in for a standard stream that is
  /// closed.
  init?() {
    guard let ends = try? FileDescriptor.pipe() else { return nil }
    (inside, outside) = (ends.readEnd, ends.writeEnd)
    if min(inside.rawValue, outside.rawValue) <= FileDescriptor.standardError.rawValue {
      return nil
    }
  }

  deinit {
    try? inside.close()
    try? outside.close()
  }

  func ring() { _ = try? outside.writeAll(CollectionOfOne(0)) }

  /// Sleeps until it is rung.
  func wait() {
    var byte: UInt8 = 0
    _ = try? unsafe withUnsafeMutableBytes(of: &byte) { try unsafe inside.read(into: $0) }
  }
}
