import Devanagari
import TestSupport

/// What threads share: a value of a public type, with what is asked of it.
struct SharedValue: Sendable {
  /// The names of the public types that have a part in it.
  let types: Set<String>
  /// Makes the value, and returns what is asked of it, which also uses what is made at first use.
  let make: @Sendable () throws -> @Sendable () -> String

  init(
    _ types: String...,
    make: @escaping @Sendable () throws -> @Sendable () -> String
  ) {
    self.types = Set(types)
    self.make = make
  }

  /// Public types whose values no threads can share.
  static let unshared: Set<String> = [
    // Not Sendable: one task reads it.
    "AsyncTextChunks",
    // No value, but a number of the process; `BlockTests` changes it while others read it.
    "VectorLimit",
  ]

  /// A value for each type of the three modules.
  static func all() throws -> [SharedValue] {
    let text = try String(sample("news").prefix(1500) + sample("web").prefix(500)) + foreign
    return texts(text) + cuts(text) + transliterators(text) + lexicons(text)
  }

  /// What ICU cuts with its dictionaries, and what the tables do not know to be in NFC.
  private static let foreign = "राम ภาษาไทยง่าย 日本語の文章 ភាសាខ្មែរ ພາສາລາວ मैं, e\u{301}\u{323} काॅलेज कि़ ाक"
}

/// All of what an answer consists of, as one text that can be compared.
func show(_ parts: Any?...) -> String {
  parts.map { "\($0 ?? "nil")" }.joined(separator: "\n")
}
