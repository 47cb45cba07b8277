import Foundation

/// The sanitizer that the tests and the command are built with, if any; see `Scripts/test-sanitized`.
enum Sanitizer {
  /// Whether there is one.
  ///
  /// A process with one has maps of its memory, of terabytes of addresses, so that nothing tells how much
  /// memory the command takes. Tests of that may ask, and no others.
  static let isActive = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil

  /// Its options in the environment, for the commands that tests run.
  static let environment = ProcessInfo.processInfo.environment.filter { name, _ in
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains(name)
  }
}
