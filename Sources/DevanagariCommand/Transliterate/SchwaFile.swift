import DevanagariText
import DevanagariTransliteration

/// Files of words with a virama at each silent vowel.
enum SchwaFile {
  /// Returns the rules of Hindi with the words of the files; of two lines with one word the last
  /// holds.
  static func schwa(
    _ names: [String],
    _ policy: UTF8Decoder.Policy
  ) throws(Fault) -> Schwa {
    var exceptions: [String: String] = [:]
    for name in names {
      let file = try WordsFile(name, policy)
      for line in file.lines {
        // As in Data/Schwa, a semicolon may stand between.
        let words = line.words.flatMap { $0.split(separator: ";") }.map(String.init)
        guard words.count == 2 else {
          throw Fault.schwa(file.name, line: line.number, "“\(line.content)” is not two words")
        }
        do {
          _ = try Schwa(exceptions: [words[0]: words[1]])
        } catch {
          throw Fault.schwa(file.name, line: line.number, "“\(line.content)”: \(error.reason)")
        }
        exceptions[words[0]] = words[1]
      }
    }
    do {
      return try Schwa(exceptions: exceptions)
    } catch {
      // Each was tried by itself.
      preconditionFailure("\(error)")
    }
  }
}
