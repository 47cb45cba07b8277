import CDevanagariLexiconTables

/// The generated table of stopwords of all languages. A form is a spelling of a word, by its number.
@safe
struct StopwordTables {
  private let tables: dvn_stopwords

  init() { unsafe tables = dvn_stopword_tables().pointee }

  var formCount: Int { unsafe Int(tables.form_count) }

  var entryCount: Int { unsafe Int(tables.entry_count) }

  /// Returns the number of the form that `word` is in UTF-8, from 0 on.
  ///
  /// Canonically equivalent words, and those that differ in joiners, are the same form.
  func form(of word: Span<UInt8>) -> Int? {
    var node = 0
    let isRead = CanonicalScalars.forEach(in: word) { scalar in
      // ASCII would take the places of signs.
      guard scalar >= 0x900 else { return false }
      let sign = Int(scalar & 0x7f)
      let child = unsafe Int(tables.nodes[node].base) &+ sign
      guard unsafe child < Int(tables.node_count),
        unsafe Int(tables.nodes[child].parent) == node, child != node
      else { return false }
      node = child
      return true
    }
    let form = unsafe Int(tables.nodes[node].form)
    return isRead && form > 0 ? form - 1 : nil
  }

  func entry(_ number: Int) -> dvn_stopword_entry { unsafe tables.entries[number] }

  /// The forms of an entry, the word first and then its variants.
  func forms(of entry: dvn_stopword_entry) -> [Int] {
    (0..<Int(entry.form_count)).map {
      unsafe Int(tables.entry_forms[Int(entry.first_form) + $0])
    }
  }

  /// The text of a form or a lemma, in NFC.
  func text(_ number: Int) -> String {
    let start = unsafe Int(tables.text_starts[number])
    let end = unsafe Int(tables.text_starts[number + 1])
    let bytes = unsafe UnsafeBufferPointer(start: tables.bytes + start, count: end - start)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
