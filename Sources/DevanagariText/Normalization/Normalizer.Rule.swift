import CDevanagariTables

extension Normalizer {
  /// A rule by which text is normalized.
  ///
  /// The documentation of each rule gives an example in code points, what stood there and what it
  /// becomes, and tells who needs it. The rows by which it acts are in `Data/Rules/rewrites.txt`.
  public struct Rule: Sendable, Hashable {
    /// The number of the rule in the generated tables; the forms come behind.
    let code: UInt8

    init(code: UInt8) { self.code = code }

    fileprivate init(_ code: Int) { self.code = UInt8(code) }

    init(_ form: NormalizationForm) { code = UInt8(dvn_rule_count + form.rawValue) }
  }
}

// MARK: the forms of Unicode

extension Normalizer.Rule {
  /// Normalization form C (UAX #15): 0958 → 0915 093C, 0928 093C → 0929, 094D 093C → 093C 094D.
  ///
  /// For everyone: without it the same word is written in several ways.
  public static let nfc = Normalizer.Rule(.nfc)

  /// Normalization form D (UAX #15): 0958 → 0915 093C, 0929 → 0928 093C.
  ///
  /// For fonts and tools that want marks apart from letters.
  public static let nfd = Normalizer.Rule(.nfd)

  /// Normalization form KC (UAX #15): NFC, and 00BD → 0031 2044 0032, 2026 → 002E 002E 002E.
  ///
  /// For identifiers and for tools that were trained on it; it loses distinctions.
  public static let nfkc = Normalizer.Rule(.nfkc)

  /// Normalization form KD (UAX #15): NFD, and what NFKC does.
  ///
  /// For tools that want it; it loses distinctions.
  public static let nfkd = Normalizer.Rule(.nfkd)
}

// MARK: the rules of `safe`

extension Normalizer.Rule {
  /// Vowels that are typed in pieces: 0905 093E → 0906 (अाज → आज), 0930 094D 0907 → 0908 (कर्इ → कई).
  ///
  /// The sequences that chapter 12.1 of the Unicode Standard says not to use. For everyone: they
  /// look like the vowel, but nothing finds them.
  public static let composedVowel = Normalizer.Rule(dvn_rule_composed_vowel)

  /// A half form and the bar of ा for the letter: 0938 094D 093E → 0938 (स्ाथ → सथ).
  ///
  /// Text converted from legacy fonts has it. The letters are those whose half form lacks the bar.
  public static let deadConsonantAA = Normalizer.Rule(dvn_rule_dead_consonant_aa)

  /// A matra that is typed in two pieces: 093E 0945 → 0949 (काॅलेज → कॉलेज), 093E 0947 → 094B (काे → को).
  ///
  /// For everyone: it is frequent on the web, and looks right.
  public static let splitMatra = Normalizer.Rule(dvn_rule_split_matra)

  /// The same matra, bindu, visarga, nukta or virama twice: 0947 0947 → 0947 (मेें → में).
  ///
  /// For everyone: most fonts draw one over the other.
  public static let repeatedMark = Normalizer.Rule(dvn_rule_repeated_mark)

  /// Bindu, visarga or accent before the matra: 0902 0947 → 0947 0902 (मंे → में).
  ///
  /// For everyone: typists enter what they see from left to right.
  public static let markOrder = Normalizer.Rule(dvn_rule_mark_order)

  /// The nukta after the matra: 0921 0940 093C → 0921 093C 0940 (खाडी़ → खाड़ी).
  ///
  /// Only behind letters that take a nukta. For everyone: the forms of Unicode leave it, since
  /// matras have the combining class 0.
  public static let nuktaOrder = Normalizer.Rule(dvn_rule_nukta_order)

  /// ZWJ and ZWNJ that join nothing: 0936 093F 200D → 0936 093F (शि‍क्षा → शिक्षा).
  ///
  /// Behind a virama they show and stay: हिन्‌दी, क्‍ष. For everyone: they come from converters
  /// and keyboards, and make words differ that look the same.
  public static let idleJoiner = Normalizer.Rule(dvn_rule_idle_joiner)

  /// The combining candrabindu of Latin transcription: 0310 → 0901.
  ///
  /// For text from converters. Only behind Devanagari.
  public static let combiningCandrabindu = Normalizer.Rule(dvn_rule_combining_candrabindu)
}

// MARK: the rules of `corpus`

extension Normalizer.Rule {
  /// The digit zero for the abbreviation sign: 0909 0966 → 0909 0970 (उ०प्र० → उ॰प्र॰), also 0030.
  ///
  /// Behind a letter, before a letter or the end of the word; `रु०.५` keeps its number. For corpora
  /// and search: keyboards have no ॰.
  public static let zeroAbbreviation = Normalizer.Rule(dvn_rule_zero_abbreviation)

  /// Candra and bindu for the candrabindu: 0949 0902 → 093E 0901 (गॉंव → गाँव), 0945 0902 → 0901.
  ///
  /// Not in the loan words of `Data/Spelling/candra.txt`: बॉंड. For corpora and search in Hindi; in
  /// Marathi बॅंक is right.
  public static let candraForCandrabindu = Normalizer.Rule(dvn_rule_candra_for_candrabindu)

  /// A pipe for the danda: 0939 0948 007C → 0939 0948 0964 (है| → है।), 007C 007C → 0965.
  ///
  /// Behind a word and before a space or the end; with a space before it only behind words that end
  /// sentences, for a pipe parts the items of menus too. For corpora and sentence splitters.
  public static let pipeDanda = Normalizer.Rule(dvn_rule_pipe_danda)

  /// A colon for the visarga: 0926 0941 003A 0916 → 0926 0941 0903 0916 (दु:ख → दुःख).
  ///
  /// Only in the words of `Data/Spelling/visarga.txt`; १०:३० and साँचा:गदर stay. For corpora and
  /// search.
  public static let colonVisarga = Normalizer.Rule(dvn_rule_colon_visarga)

  /// No-break and typographic spaces: 00A0 → 0020.
  ///
  /// Beside Devanagari. For tools that cut at U+0020.
  public static let oddSpace = Normalizer.Rule(dvn_rule_odd_space)

  /// Zero-width space, byte order mark, soft hyphen, word joiner: 200B → nothing; direction marks
  /// 200E and 200F in and at Devanagari words.
  ///
  /// Beside Devanagari. For corpora and search: nobody sees them, and words differ by them.
  public static let zeroWidth = Normalizer.Rule(dvn_rule_zero_width)

  /// A nukta that was typed a letter too late: 0922 0929 → 0922 093C 0928 (पढऩे → पढ़ने).
  ///
  /// For corpora and search.
  public static let lateNukta = Normalizer.Rule(dvn_rule_late_nukta)

  /// A nukta on a letter that takes none: 091A 093C → 091A (च़क्कर → चक्कर).
  ///
  /// Letters that have one in transcriptions of Urdu keep it. For corpora in Hindi.
  public static let strayNukta = Normalizer.Rule(dvn_rule_stray_nukta)

  /// The matra before its conjunct is complete: 091F 093F 094D 0935 → 091F 094D 0935 093F
  /// (टि्वस्ट → ट्विस्ट).
  ///
  /// Not where another matra follows. For corpora: converters of legacy fonts leave it.
  public static let lateVirama = Normalizer.Rule(dvn_rule_late_virama)

  /// A virama between a letter without half form and its matra: 0921 094D 093E → 0921 093E
  /// (भीड्ा → भीडा).
  ///
  /// For corpora.
  public static let strayVirama = Normalizer.Rule(dvn_rule_stray_virama)

  /// Anusvara and candrabindu on one letter: 0902 0901 → 0901 (बंँगले → बँगले).
  ///
  /// For corpora and search.
  public static let mixedBindus = Normalizer.Rule(dvn_rule_mixed_bindus)

  /// A vowel and the matra that it holds already: 0906 093E → 0906 (आाखिरी → आखिरी), 0905 0948 → 0910
  /// (अैप्पल → ऐप्पल).
  ///
  /// For corpora in Hindi; some orthographies write अै.
  public static let vowelOwnMatra = Normalizer.Rule(dvn_rule_vowel_own_matra)
}

// MARK: rules on request

extension Normalizer.Rule {
  /// Digits in ASCII: 0967 0968 → 0031 0032 (१२ → 12).
  ///
  /// For search and for programs that read numbers.
  public static let asciiDigits = Normalizer.Rule(dvn_rule_ascii_digits)

  /// Digits in Devanagari: 0031 0032 → 0967 0968 (12 → १२).
  ///
  /// Whole numbers beside Devanagari words only. For publishers.
  public static let devanagariDigits = Normalizer.Rule(dvn_rule_devanagari_digits)

  /// Two dandas for the double danda: 0964 0964 → 0965.
  ///
  /// For verse.
  public static let doubleDanda = Normalizer.Rule(dvn_rule_double_danda)

  /// Quotation marks in ASCII: 201C → 0022, 2019 → 0027.
  ///
  /// Beside Devanagari. For programs; publishers want the others.
  public static let plainQuotes = Normalizer.Rule(dvn_rule_plain_quotes)

  /// Hyphens and dashes as the hyphen of ASCII: 2013 → 002D.
  ///
  /// Beside Devanagari. For programs.
  public static let plainDashes = Normalizer.Rule(dvn_rule_plain_dashes)

  /// No space before the danda: 0020 0964 → 0964 (है । → है।).
  ///
  /// For publishers, and before tools that want the danda at its word.
  public static let spaceBeforeDanda = Normalizer.Rule(dvn_rule_space_before_danda)

  /// The eyelash ra: 0930 094D 200D → 0931 094D before य, ह and व (दर्‍या → दऱ्या).
  ///
  /// For Marathi and Nepali; see `Joiners`.
  public static let eyelashRa = Normalizer.Rule(dvn_rule_eyelash_ra)

  /// The anusvara before a stop: 0928 094D 0926 → 0902 0926 (हिन्दी → हिंदी).
  ///
  /// For the spelling that the Central Hindi Directorate recommends.
  public static let anusvaraStyle = Normalizer.Rule(dvn_rule_anusvara_style)

  /// The nasal of its class before a stop: 0902 0926 → 0928 094D 0926 (हिंदी → हिन्दी).
  ///
  /// Behind short vowels only, as behind long ones the anusvara may stand for a candrabindu (गेंद,
  /// पांच). For publishers who spell so.
  public static let classNasalStyle = Normalizer.Rule(dvn_rule_class_nasal_style)

  /// The plain vowel where a glide is written: 092F 0940 → 0908 (गयी → गई, चाहिये → चाहिए).
  ///
  /// In forms of the stems in `Data/Spelling/glides.txt`. For the spelling that the Central Hindi
  /// Directorate recommends.
  public static let vowelStyle = Normalizer.Rule(dvn_rule_vowel_style)

  /// The glide where a plain vowel is written: 0908 → 092F 0940 (गई → गयी, लिए → लिये).
  ///
  /// In forms of the stems in `Data/Spelling/glides.txt`. For publishers who spell so.
  public static let glideStyle = Normalizer.Rule(dvn_rule_glide_style)

  /// No nukta for foreign sounds: 091C 093C → 091C (ज़मीन → जमीन).
  ///
  /// ड़ and ढ़ keep it. For publishers who spell so; without the rule, nuktas are kept.
  public static let plainLetters = Normalizer.Rule(dvn_rule_plain_letters)

  /// No joiners in Devanagari words at all: 0928 094D 200C → 0928 094D (हिन्‌दी → हिन्दी).
  ///
  /// It changes what a reader sees. For search.
  public static let noJoiners = Normalizer.Rule(dvn_rule_no_joiners)
}

// MARK: the folds of search keys

extension Normalizer.Rule {
  /// No nukta but that of ड़ and ढ़: 0915 093C → 0915 (क़लम → कलम), 0929 → 0928.
  ///
  /// Unlike `plainLetters` it takes every other nukta away. For search.
  public static let noNukta = Normalizer.Rule(dvn_rule_no_nukta)

  /// No nukta on ड and ढ: 0921 093C → 0921 (सड़क → सडक).
  ///
  /// For search in text of people who leave it out; ड़ and ढ़ are other sounds than ड and ढ.
  public static let noFlapNukta = Normalizer.Rule(dvn_rule_no_flap_nukta)

  /// No Vedic accents: 0905 0917 094D 0928 093F 0952 → 0905 0917 094D 0928 093F (अग्नि॒ → अग्नि).
  ///
  /// For search in Sanskrit.
  public static let noAccents = Normalizer.Rule(dvn_rule_no_accents)

  /// The anusvara for a candrabindu and for म् at the end of a word: 0901 → 0902 (हूँ → हूं, एवम् → एवं).
  ///
  /// Nasals before stops are the matter of `anusvaraStyle`. For search.
  public static let plainNasals = Normalizer.Rule(dvn_rule_plain_nasals)

  /// The vowel for य with ि, ी or े behind a vowel: 092F 0940 → 0908 (स्थायी → स्थाई).
  ///
  /// In every word, unlike `vowelStyle`. For search.
  public static let plainGlides = Normalizer.Rule(dvn_rule_plain_glides)

  /// No visarga: 0926 0941 0903 0916 → 0926 0941 0916 (दुःख → दुख); nor what stands for it before श and स:
  /// 0928 093F 0936 094D 0936 → 0928 093F 0936 (निश्शुल्क → निशुल्क).
  ///
  /// For search.
  public static let noVisarga = Normalizer.Rule(dvn_rule_no_visarga)

  /// आ and ऐ for the candra vowels: 0949 → 093E (कॉलेज → कालेज), 0945 → 0948 (बॅंक → बैंक).
  ///
  /// For search: many write loan words so.
  public static let plainCandra = Normalizer.Rule(dvn_rule_plain_candra)

  /// The short vowel for ई, ऊ and ॠ, the usual one for ऎ and ऒ: 0940 → 093F (कवी → कवि), 0946 → 0947.
  ///
  /// आ stays, as it is not a long अ to Hindi. For search in text with many mistakes.
  public static let plainLength = Normalizer.Rule(dvn_rule_plain_length)
}

// MARK: what the library knows of a rule

extension Normalizer.Rule {
  /// The bit of the rule among the rewrites.
  var bit: UInt64 { form == nil ? 1 << UInt64(code) : 0 }

  /// The form of Unicode that the rule is; nil for the others.
  var form: NormalizationForm? { NormalizationForm(rawValue: Int(code) - dvn_rule_count) }

  /// The bits of the rules that say the contrary.
  var opposites: UInt64 { form == nil ? unsafe dvn_rewrites().pointee.opposites[Int(code)] : 0 }

  /// The bits of the rules up to a tier: 1 is `safe`, 2 `corpus`, 3 all.
  static func bits(upToTier tier: Int) -> UInt64 {
    unsafe dvn_rewrites().pointee.tier_rules[tier]
  }

  /// The bits of the rules that ask for the token around what they change.
  static var bitsOfTokens: UInt64 { unsafe dvn_rewrites().pointee.token_rules }
}

extension Normalizer.Rule: CaseIterable {
  /// All rules: the forms, then those of `safe`, of `corpus`, and on request.
  public static let allCases: [Normalizer.Rule] =
    NormalizationForm.allCases.map { Normalizer.Rule($0) }
    + (0..<dvn_rule_count).map { Normalizer.Rule($0) }
}
