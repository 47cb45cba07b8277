/// A way to do a job: a face of this library, or a peer.
public struct Method: Sendable {
  /// Goes through a whole text once, and returns how much it found.
  public typealias Pass = () -> Int

  public let name: String
  public let isPeer: Bool
  /// Makes a text and what the method keeps ready, and returns the pass over it.
  public let prepare: @Sendable (_ text: String) -> Pass

  static func ours(_ name: String, _ prepare: @escaping @Sendable (String) -> Pass) -> Method {
    Method(name: name, isPeer: false, prepare: prepare)
  }

  static func peer(_ name: String, _ prepare: @escaping @Sendable (String) -> Pass) -> Method {
    Method(name: name, isPeer: true, prepare: prepare)
  }
}
