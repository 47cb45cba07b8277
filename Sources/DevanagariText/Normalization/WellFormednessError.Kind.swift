import CDevanagariTables

extension WellFormednessError {
  /// What is wrong with a sign.
  public struct Kind: Sendable, Hashable {
    let code: UInt8

    init(code: UInt8) { self.code = code }

    fileprivate init(_ code: Int) { self.code = UInt8(code) }
  }
}

extension WellFormednessError.Kind {
  /// A matra that follows no letter: 0020 093F.
  public static let matraWithoutBase = Self(dvn_fault_matra_without_base)
  /// A matra behind a virama: 0915 094D 093E.
  public static let matraAfterVirama = Self(dvn_fault_matra_after_virama)
  /// A vowel that is typed in pieces: 0905 093E.
  public static let matraAfterVowel = Self(dvn_fault_matra_after_vowel)
  /// A second matra: 093E 0947.
  public static let twoMatras = Self(dvn_fault_two_matras)
  /// A matra behind a bindu, a visarga or an accent: 0902 0947.
  public static let matraAfterMark = Self(dvn_fault_matra_after_mark)
  /// A nukta that follows no letter.
  public static let nuktaWithoutBase = Self(dvn_fault_nukta_without_base)
  /// A nukta behind another sign: 0921 0947 093C.
  public static let nuktaAfterMark = Self(dvn_fault_nukta_after_mark)
  /// A second nukta.
  public static let twoNuktas = Self(dvn_fault_two_nuktas)
  /// A virama that follows no letter.
  public static let viramaWithoutBase = Self(dvn_fault_virama_without_base)
  /// A virama behind a vowel: 0905 094D.
  public static let viramaAfterVowel = Self(dvn_fault_virama_after_vowel)
  /// A virama behind a matra: 0915 093F 094D.
  public static let viramaAfterMatra = Self(dvn_fault_virama_after_matra)
  /// A virama behind a bindu, a visarga or an accent: 0915 0902 094D.
  public static let viramaAfterMark = Self(dvn_fault_virama_after_mark)
  /// A second virama.
  public static let twoViramas = Self(dvn_fault_two_viramas)
  /// A bindu or visarga that follows no letter.
  public static let binduWithoutBase = Self(dvn_fault_bindu_without_base)
  /// A bindu or visarga behind a virama: 0915 094D 0902.
  public static let binduAfterVirama = Self(dvn_fault_bindu_after_virama)
  /// A second one of bindu and visarga: 0902 0901.
  public static let twoBindus = Self(dvn_fault_two_bindus)
  /// An accent that follows no letter and no digit.
  public static let accentWithoutBase = Self(dvn_fault_accent_without_base)
  /// An accent behind a virama: 0915 094D 0951.
  public static let accentAfterVirama = Self(dvn_fault_accent_after_virama)
  /// A vowel behind a virama: 0915 094D 0905.
  public static let vowelAfterVirama = Self(dvn_fault_vowel_after_virama)
}

extension WellFormednessError.Kind: CaseIterable, CustomStringConvertible {
  /// All kinds.
  public static let allCases: [Self] = (1..<Int(dvn_fault_count)).map { Self($0) }

  /// The name, such as `matra-after-virama`, that commands and reports use.
  public var description: String { Self.names[Int(code) - 1].name }

  /// What is wrong, in a few words.
  public var summary: String { Self.names[Int(code) - 1].summary }

  /// In the order of `allCases`.
  private static let names: [(name: String, summary: String)] = [
    ("matra-without-base", "a matra follows no letter"),
    ("matra-after-virama", "a matra follows a virama"),
    ("matra-after-vowel", "a vowel is typed in pieces"),
    ("two-matras", "a second matra"),
    ("matra-after-mark", "a matra follows a bindu, a visarga or an accent"),
    ("nukta-without-base", "a nukta follows no letter"),
    ("nukta-after-mark", "a nukta follows another sign than its letter"),
    ("two-nuktas", "a second nukta"),
    ("virama-without-base", "a virama follows no letter"),
    ("virama-after-vowel", "a virama follows a vowel"),
    ("virama-after-matra", "a virama follows a matra"),
    ("virama-after-mark", "a virama follows a bindu, a visarga or an accent"),
    ("two-viramas", "a second virama"),
    ("bindu-without-base", "a bindu or visarga follows no letter"),
    ("bindu-after-virama", "a bindu or visarga follows a virama"),
    ("two-bindus", "a second bindu or visarga"),
    ("accent-without-base", "an accent follows no letter"),
    ("accent-after-virama", "an accent follows a virama"),
    ("vowel-after-virama", "a vowel follows a virama"),
  ]
}
