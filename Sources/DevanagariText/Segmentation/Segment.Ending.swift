import CDevanagariTables

extension Segment {
  /// Why a sentence ends where it does.
  public struct Ending: Sendable, Hashable {
    private let code: UInt16

    init(output: UInt16) { code = (output &>> UInt16(dvn_reason_shift)) & 0x0f }

    private init(_ code: Int) { self.code = UInt16(code) }

    /// The text ends, without a mark.
    public static let textEnd = Ending(dvn_reason_text_end)
    /// The line ends, without a mark; in wrapped text, an empty line.
    public static let lineEnd = Ending(dvn_reason_line_end)
    /// । or ॥.
    public static let danda = Ending(dvn_reason_danda)
    /// A question or exclamation mark, or another mark of Sentence_Break=STerm.
    public static let mark = Ending(dvn_reason_mark)
    /// A full stop that follows no abbreviation, initial or list number.
    public static let fullStop = Ending(dvn_reason_full_stop)
    /// … or several full stops.
    public static let ellipsis = Ending(dvn_reason_ellipsis)
    /// | typed for a danda.
    public static let pipe = Ending(dvn_reason_pipe)
  }
}

extension Segment.Ending: CustomStringConvertible {
  public var description: String {
    switch self {
    case .lineEnd: "lineEnd"
    case .danda: "danda"
    case .mark: "mark"
    case .fullStop: "fullStop"
    case .ellipsis: "ellipsis"
    case .pipe: "pipe"
    default: "textEnd"
    }
  }
}
