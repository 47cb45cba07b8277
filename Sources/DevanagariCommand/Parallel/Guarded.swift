import Synchronization

/// A value that one thread at a time has: a `Mutex` that ThreadSanitizer understands.
///
/// The code of `Mutex` is not built for that sanitizer, which sees no order in what threads do under one,
/// and on Linux reports every value that goes through it. It sees the order in which they count.
struct Guarded<Value>: ~Copyable {
  private let value: Mutex<Value>
  // How often a thread let go of the value.
  private let turns = Atomic<Int>(0)

  init(_ value: consuming sending Value) { self.value = Mutex(value) }

  /// Waits for the value, and calls `body` with it.
  func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try value.withLock { value throws(Failure) in
      _ = turns.load(ordering: .acquiring)
      defer { turns.add(1, ordering: .releasing) }
      return try body(&value)
    }
  }
}

extension Guarded: Sendable {}
