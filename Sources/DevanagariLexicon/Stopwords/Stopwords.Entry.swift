import CDevanagariLexiconTables

extension Stopwords {
  /// A word of a list, and what the list says of it.
  public struct Entry: Sendable, Hashable {
    /// The word, in NFC.
    public let word: String
    /// Its other spellings, in NFC.
    public let variants: [String]
    /// Its part of speech.
    public let partOfSpeech: PartOfSpeech
    /// The smallest tier that has it.
    public let tier: Tier
    /// The form that a dictionary lists.
    public let lemma: String

    init(_ entry: dvn_stopword_entry, _ tables: StopwordTables) {
      let texts = tables.forms(of: entry).map(tables.text)
      word = texts[0]
      variants = Array(texts.dropFirst())
      partOfSpeech = PartOfSpeech(code: entry.part)
      tier = Tier(code: entry.tier)
      lemma = tables.text(Int(entry.lemma))
    }
  }
}
