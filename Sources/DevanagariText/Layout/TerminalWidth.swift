extension UTF8Span {
  /// How many columns of a terminal this text takes; see `terminalWidth` of strings.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes, without allocation.
  public var terminalWidth: Int { ColumnCounter.columns(of: span) }
}

extension StringProtocol where SubSequence == Substring {
  /// How many columns of a terminal this text takes.
  ///
  /// ```swift
  /// "नमस्ते".terminalWidth                                 // 4
  /// "हिन्दी".terminalWidth                                 // 5: ह, ि, न, द, ी
  /// "नमस्ते 🙏🏽 日本".terminalWidth                          // 12
  /// ```
  ///
  /// A scalar takes as many as `wcwidth` of glibc 2.36 says, by the pinned Unicode data: spacing marks
  /// such as U+093E and U+093F one, other marks, viramas, nuktas and joiners none, wide East Asian text
  /// and emoji two. So do the terminals and programs that go by scalars; some newer terminals give a
  /// whole cluster one or two columns, and do not agree which. No count suits all.
  ///
  /// It differs from `wcwidth` where that sees only a part: an emoji of several scalars takes two,
  /// and so does a narrow one that is asked to be a picture (U+FE0F). What has no width there
  /// (control characters, line ends) takes none here, and what is unassigned takes one or two.
  ///
  /// The columns of a text are those of its grapheme clusters, or aksharas, together.
  ///
  /// - Complexity: O(*n*) in the UTF-8 bytes of the text.
  public var terminalWidth: Int { inContiguousUTF8.utf8Span.terminalWidth }
}
