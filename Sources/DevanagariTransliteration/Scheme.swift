/// A way to write the sounds or letters of Devanagari in another script.
public struct Scheme: Sendable, Hashable {
  /// The name, as the command takes it: `iso15919`.
  public let name: String
}
