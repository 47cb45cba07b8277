/// A place in a text that does not come back from a scheme.
struct Loss: Placed {
  /// Where, in bytes of UTF-8.
  let range: Range<Int>
  /// The text there.
  let text: String
  /// What is written for it.
  let written: String
  /// What that is read as.
  let restored: String
}
