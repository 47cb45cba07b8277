/// What a search engine indexes of a word, or looks up for it.
public struct Term: Sendable, Hashable {
  /// A form of a word that is indexed.
  public struct Form: Sendable, Hashable {
    private let code: UInt8

    private init(_ code: UInt8) { self.code = code }

    /// The word, as its search key has it.
    public static let word = Form(0)
    /// The stem of the word, as its search key has it.
    public static let stem = Form(1)
    /// The value of a word that is a number: 5 for पाँच. Other words have none.
    public static let number = Form(2)
  }

  /// What is compared.
  public let text: String
  /// The place of the word among the words of the text, from 0. Terms of one word have one position; a
  /// stopword that is left out leaves a gap.
  public let position: Int
  /// Where the word stands in the text that was analyzed. Where the normalizer took a sign from one
  /// word to the next, the ranges of both hold it.
  public let range: Range<String.Index>
  /// Which form of the word it is; nil for a synonym.
  public let form: Form?
}

extension Term.Form: CaseIterable {
  /// All forms: the word, its stem, its number.
  public static let allCases: [Term.Form] = [.word, .stem, .number]
}

extension Term.Form: LosslessStringConvertible {
  private static let names = ["word", "stem", "number"]

  /// The name: `word`, `stem` or `number`.
  public var description: String { Self.names[Int(code)] }

  /// The form with a name; nil if there is none.
  public init?(_ description: String) {
    guard let code = Self.names.firstIndex(of: description) else { return nil }
    self.init(UInt8(code))
  }
}
