import DevanagariText
import DevanagariTransliteration

extension SharedValue {
  static func transliterators(_ text: String) -> [SharedValue] {
    [
      SharedValue("Transliterator", "Scheme", "Capitals") {
        let own = Transliterator(
          from: .devanagari,
          to: .iso15919,
          foreign: .quoted,
          capitals: .sentenceStarts.adding(names: ["राम"])
        )
        return {
          let schemes = Scheme.allCases.map { scheme in
            let there = Transliterator(from: .devanagari, to: scheme)
            return "\(scheme.title) \(there.inverse.transliterate(there.transliterate(text)))"
          }
          let losses = own.losses(in: text).map { "\($0.text) \($0.written)" }
          return show(own.transliterate(text), own.align(text).text, losses, schemes)
        }
      },
      SharedValue("Romanizer", "Schwa") {
        let schwa = try Schwa(exceptions: ["कमल": "कमल"])
        let own = Romanizer(style: .iso, schwa: schwa, capitals: .words)
        return {
          let words = text.segmented(into: .words).prefix(40).map(\.text)
          return show(
            [own, .hindi].map { $0.romanize(text) },
            own.align(text).text,
            words.map { Romanizer.hindi.candidates(for: $0, limit: 5).map(\.text) },
            words.map { [schwa.isPronounced(in: $0), Schwa.hindi.isPronounced(in: $0)] }
          )
        }
      },
      SharedValue("Deromanizer") {
        let own = Deromanizer.hindi
        return {
          let words = ["mujhe", "ghar", "jaanaa", "hai", "nahin"]
          return show(
            own.deromanize("kya aap kal ghar aa rahe hain"),
            words.map { own.candidates(for: $0, limit: 4).map(\.text) }
          )
        }
      },
      SharedValue("SchemeDetector") {
        let own = SchemeDetector()
        let texts = ["laṛkā ghar gayā", "laDakA ghara gayA", "kya haal hai", text]
        return {
          show(texts.map { own.scores(of: $0).map { "\($0.scheme) \($0.score)" } })
        }
      },
    ]
  }
}
