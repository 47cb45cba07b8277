import CDevanagariTables

/// Adds up the columns that text takes on a terminal.
///
/// What it remembers of one scalar for the next matters inside a grapheme cluster only, so the
/// columns of a text are those of its clusters together.
struct ColumnCounter {
  private enum Picture {
    case none, shown
    /// A joiner follows: the next picture is drawn into the same cell.
    case joined
  }

  private var columns = 0
  private var picture = Picture.none
  // The scalar before is a narrow picture, which a selector or a modifier makes wide.
  private var canWiden = false

  /// Returns how many columns `text`, which is UTF-8, takes.
  static func columns(of text: Span<UInt8>) -> Int {
    var counter = ColumnCounter()
    unsafe text.withUnsafeBufferPointer { unsafe counter.take($0) }
    return counter.columns
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    let symbols = ScalarClasses.columnSymbols
    var position = 0
    while position < bytes.count {
      let (symbol, width) = unsafe symbols.decode(bytes, at: position)
      position &+= width
      if symbol == dvn_columns_narrow {
        columns &+= 1
        picture = .none
        canWiden = false
      } else {
        take(symbol)
      }
    }
  }

  private mutating func take(_ symbol: Int) {
    let couldWiden = canWiden
    canWiden = false
    switch symbol {
    case dvn_columns_keycap:
      columns += 1
      picture = .none
      canWiden = true
    case dvn_columns_narrow_picture, dvn_columns_wide_picture:
      if picture != .joined {
        canWiden = symbol == dvn_columns_narrow_picture
        columns += canWiden ? 1 : 2
      }
      picture = .shown
    case dvn_columns_joiner:
      picture = picture == .shown ? .joined : .none
    case dvn_columns_modifier where picture != .shown:
      // Alone, a colour of skin is a picture of its own.
      columns += 2
      picture = .none
    case dvn_columns_selector, dvn_columns_modifier:
      if couldWiden { columns += 1 }
      if picture == .joined { picture = .none }
    case dvn_columns_mark:
      if picture == .joined { picture = .none }
    case dvn_columns_wide:
      columns += 2
      picture = .none
    default:
      picture = .none
    }
  }
}
