/// Text that is not read.
struct ForeignStretch {
  /// All of it.
  var text: Range<Int>
  /// What is copied of it: all, or what is between quotes.
  var content: Range<Int>
}
