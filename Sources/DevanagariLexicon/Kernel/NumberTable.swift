import CDevanagariLexiconTables

/// The words of numbers, as the table has them.
struct NumberTable: Sendable {
  /// A spelling and what it does.
  struct Row: Sendable {
    let text: String
    let role: NumberRole
    let value: Int
    let isStandard: Bool
  }

  let rows: [Row]

  /// The table of Hindi.
  static let hindi = NumberTable()

  private init() {
    let list = unsafe dvn_number_words().pointee
    rows = unsafe UnsafeBufferPointer(start: list.words, count: Int(list.count)).map { word in
      let bytes = unsafe UnsafeBufferPointer(
        start: list.bytes + Int(word.start),
        count: Int(word.length)
      )
      return Row(
        text: unsafe String(decoding: bytes, as: UTF8.self),
        role: NumberRole(rawValue: word.role)!,
        value: Int(word.value),
        isStandard: word.is_standard != 0
      )
    }
  }
}

/// What a word does in a number, in the order of `NumberWordList.roles`, which the table has been made with.
enum NumberRole: UInt8, Sendable {
  case cardinal, scale, quarters, added, part
  case masculine, oblique, feminine
  case masculineEnding, obliqueEnding, feminineEnding
  case point, minus, and
}
