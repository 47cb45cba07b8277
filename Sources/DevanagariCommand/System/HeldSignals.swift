#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Signals that would end the command, held back while it has something to clean up.
struct HeldSignals {
  private var held = sigset_t()

  /// Whether a signal has come that ends the command once it is let through.
  var isAnyPending: Bool {
    var pending = sigset_t()
    guard unsafe sigpending(&pending) == 0 else { return false }
    var held = held
    return Self.all.contains { signal in
      unsafe sigismember(&pending, signal) == 1 && sigismember(&held, signal) == 1
    }
  }

  private static let all = [SIGINT, SIGTERM, SIGHUP]

  /// Holds signals back while `body` runs; then those that came take effect.
  static func during<Result>(
    _ body: (HeldSignals) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let signals = HeldSignals()
    var before = sigset_t()
    var held = signals.held
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
    return try body(signals)
  }

  private init() {
    unsafe sigemptyset(&held)
    for signal in Self.all where !Self.isIgnored(signal) { unsafe sigaddset(&held, signal) }
  }

  /// Whether the signal does nothing, as SIGHUP under nohup.
  private static func isIgnored(_ signal: CInt) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
    let handler = unsafe action.__sigaction_u.__sa_handler
    #else
    let handler = unsafe action.__sigaction_handler.sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
