import DevanagariText
import Testing

/// The initials of names.
@Suite struct InitialsTests {
  @Test(
    arguments: [
      ("राम मोहन राय", "रा. मो. रा."), ("श्याम नंद प्रेमचंद", "श्या. नं. प्रे."), ("मोहनदास करमचंद गांधी", "मो. क. गां."),
      ("A. P. J. अब्दुल कलाम", "A. P. J. अ. क."), ("ए.पी.जे. अब्दुल कलाम", "ए. पी. जे. अ. क."),
      ("डॉ. ज़ाकिर हुसैन", "डॉ. ज़ा. हु."), ("जवाहर-लाल", "ज. ला."), ("  (राम)  १४ 😀 — नाथ! ", "रा. ना."), ("", ""),
      ("१२ ।", ""),
      ("श्\u{200D}याम", "श्\u{200D}या."), ("श्\u{200C}याम", "श्\u{200C}या."), ("D'Souza", "D."),
      ("हृषीकेश", "हृ."),
      ("ऋतु", "ऋ."), ("स्त्री", "स्त्री."), ("अंजलि", "अं."), ("éa", "é."), ("श्", "श्."),
    ]
  )
  func initials(_ name: String, _ expected: String) {
    #expect(name.initials() == expected)
    let monogram = expected.replacing(". ", with: "")
    #expect(name.monogram == (monogram.hasSuffix(".") ? String(monogram.dropLast()) : monogram))
  }

  @Test func signs() {
    #expect("राम मोहन राय".initials(sign: "॰") == "रा॰ मो॰ रा॰")
    #expect("राम मोहन राय".initials(sign: "॰", separator: "") == "रा॰मो॰रा॰")
    #expect("राम मोहन राय".monogram == "रामोरा")
    #expect("राम मोहन राय".dropLast(4).initials() == "रा. मो.")
  }
}
