extension StringProtocol where SubSequence == Substring {
  /// The text in contiguous UTF-8; strings that came from Objective-C are copied once, and their
  /// indices stay valid.
  var inContiguousUTF8: Substring {
    var text = self[...]
    text.makeContiguousUTF8()
    return text
  }
}
