import DevanagariText
import DevanagariTransliteration

/// Finds what does not come back from the scheme that a transliterator writes.
struct LossFinder: Finder {
  let transliterator: Transliterator

  func findings(in lines: UTF8Span) -> [Loss] {
    let text = String(copying: lines)
    return transliterator.losses(in: text).map { loss in
      Loss(
        range: text.utf8Offsets(of: loss.range),
        text: String(loss.text),
        written: loss.written,
        restored: loss.restored
      )
    }
  }
}
