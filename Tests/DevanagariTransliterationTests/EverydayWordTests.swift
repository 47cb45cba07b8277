import DevanagariTransliteration
import Testing

struct EverydayWordTests {
  /// Words as people write them.
  private static let words: [(hindi: String, roman: String)] = [
    // Letters.
    ("लड़का", "ladka"), ("जनता", "janta"), ("कैसे", "kaise"), ("हो", "ho"), ("नमक", "namak"),
    ("काम", "kaam"), ("रात", "raat"), ("ठीक", "theek"), ("दूध", "doodh"), ("फूल", "phool"),
    ("अच्छा", "achcha"), ("ज्ञान", "gyan"), ("क्षमा", "kshama"), ("ऋषि", "rishi"), ("गए", "gaye"),
    ("औरत", "aurat"), ("बैठक", "baithak"), ("मित्र", "mitra"), ("स्वागत", "swagat"),
    ("आदत", "aadat"), ("साफ", "saaf"), ("सिर्फ", "sirf"), ("ज़मीन", "zameen"), ("चांद", "chaand"),
    ("अंबर", "ambar"), ("गंगा", "ganga"), ("पढ़ाई", "padhai"), ("घरवाले", "gharwale"),
    ("ॐ", "om"), ("प्रायः", "prayah"), ("सोऽहम", "so'ham"),
    // Frequent words.
    ("में", "mein"), ("नहीं", "nahi"), ("मैं", "main"), ("क्या", "kya"), ("यह", "yeh"),
    // English words, and how they are written.
    ("कंपनी", "company"), ("कम्पनी", "company"), ("कंपनियों", "companiyon"),
    ("कंपनियाँ", "companiyan"), ("ऑफिस", "office"), ("आफिस", "office"), ("ऑफ़िस", "office"),
    ("स्कूलों", "schoolon"), ("डॉक्टर", "doctor"), ("डाक्टर", "doctor"), ("डॉक्टरों", "doctoron"),
    ("कैमरे", "camere"), ("फिल्मी", "filmi"), ("टेक्नोलॉजी", "technology"),
    ("इन्टरनेट", "internet"), ("क्रिकेट", "cricket"), ("लाइंस", "lines"),
    // Their endings, compounds and initials.
    ("गेम्स", "games"), ("पार्टीज", "parties"), ("बॉक्सर्स", "boxers"), ("लोडिंग", "loading"),
    ("बैकस्टेज", "backstage"), ("बीबीसी", "bbc"), ("एमएलए", "mla"), ("आईआईटी", "iit"),
    // Names.
    ("दिल्ली", "delhi"), ("लखनऊ", "lucknow"), ("सिंह", "singh"), ("कश्मीरी", "kashmiri"),
    ("गुप्ता", "gupta"), ("मुंबई", "mumbai"),
  ]

  @Test func wellKnownWordsAreSpelledAsPeopleDo() {
    let wrong = Self.words.filter { Romanizer.hindi.romanize($0.hindi) != $0.roman }
      .map { "\($0.hindi): \(Romanizer.hindi.romanize($0.hindi)), not \($0.roman)" }
    #expect(wrong == [])
  }

  @Test func otherSpellingsAreCandidates() {
    let words: [(hindi: String, roman: [String])] = [
      ("लड़का", ["ladka", "larka"]), ("अच्छा", ["achcha", "achchha", "acha"]),
      ("फूल", ["phool", "phul"]), ("ज्ञान", ["gyan", "gyaan"]), ("वाला", ["wala", "vala"]),
      ("कंपनी", ["company", "kampni"]), ("प्रतिज्ञा", ["pratigya", "pratijna"]),
    ]
    let wrong = words.filter { word in
      let all = Romanizer.hindi.candidates(for: word.hindi, limit: 24).map(\.text)
      return !Set(all).isSuperset(of: word.roman)
    }
    #expect(wrong.map(\.hindi) == [])
  }

  @Test func textsAreSpelled() {
    #expect(Romanizer.hindi.romanize("यह लड़का कंपनी में है।") == "yeh ladka company mein hai.")
  }
}
