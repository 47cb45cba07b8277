import CDevanagariTransliterationTables
import DevanagariText

/// How likely letters follow each other, in costs: -log2 of a probability, in eighths of a bit.
@safe
struct DetectorModel {
  /// A letter of Devanagari, as the place after U+0900; 0 is the border of a word.
  typealias Symbol = UInt8

  static let bit = 8

  private let pointer: UnsafePointer<dvn_detector_model>

  init() { unsafe pointer = dvn_detector() }

  // MARK: Devanagari

  /// The symbols behind which a symbol stands.
  struct Context {
    fileprivate(set) var last: Symbol = 0
    fileprivate var number = 0
  }

  /// The cost of a symbol behind others.
  @inline(__always)
  func cost(of symbol: Symbol, behind context: inout Context) -> Int {
    let width = Int(dvn_detector_symbol_count)
    let row = unsafe Int(pointer.pointee.rows[Int(context.last)])
    var cost = unsafe Int(pointer.pointee.pairs[row * width + Int(symbol)])
    if context.number != 0 {
      let end = unsafe Int(pointer.pointee.context_starts[context.number + 1])
      var index = unsafe Int(pointer.pointee.context_starts[context.number])
      while index < end, unsafe pointer.pointee.thirds[index] < symbol { index += 1 }
      if unsafe index < end && pointer.pointee.thirds[index] == symbol {
        cost = unsafe Int(pointer.pointee.third_costs[index])
      } else {
        cost += unsafe Int(pointer.pointee.context_costs[context.number])
      }
    }
    context.number = unsafe Int(pointer.pointee.contexts[row * width + Int(symbol)])
    context.last = symbol
    return cost
  }

  /// Accents stand between any letters, and are no context.
  static func isAccent(_ symbol: Symbol) -> Bool { 0x51 <= symbol && symbol <= 0x54 }

  /// The symbol of a consonant with a virama.
  static func dead(_ consonant: Symbol) -> Symbol { consonant | Symbol(dvn_detector_dead) }

  /// The symbols of a letter in Devanagari.
  static func symbols(_ letter: [UInt8]) -> [Symbol] {
    var result: [Symbol] = []
    for scalar in String(decoding: letter, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x94d where !result.isEmpty: result.append(dead(result.removeLast()))
      case 0x93c:
        if let last = result.last, let letter = DevanagariSigns.withNukta(last) {
          result[result.count - 1] = letter
        } else {
          result.append(0x3c)
        }
      case 0x901...0x963, 0x971...0x97f: result.append(Symbol(scalar.value - 0x900))
      // The joiners show a form of the same letters.
      case 0x200c, 0x200d: break
      // Rare signs cost what accents cost.
      default: result.append(0x54)
      }
    }
    return result
  }

  // MARK: Latin

  var languageCount: Int { unsafe Int(pointer.pointee.language_count) }

  static let rareLanguage = 2

  /// The letters behind which a letter stands.
  struct LatinContext {
    fileprivate var index = 0
  }

  /// The number of a letter; that of all letters but a to z is the last.
  @inline(__always)
  static func number(ofLatin scalar: UInt32) -> Int {
    0x61 <= scalar && scalar <= 0x7a ? Int(scalar) - 0x60 : Int(dvn_detector_latin_count) - 1
  }

  /// The cost of a letter, or of the end of a word if it is 0, in a language.
  @inline(__always)
  func cost(ofLatin number: Int, in language: Int, behind context: inout LatinContext) -> Int {
    let count = Int(dvn_detector_latin_count)
    let index = context.index * count + number
    context.index = index % (count * count)
    return unsafe Int(pointer.pointee.languages[language * count * count * count + index])
  }

  /// What a letter beyond a to z costs among such letters; nil if no language of the model has it.
  func cost(ofOther scalar: UInt32) -> Int? {
    let count = unsafe Int(pointer.pointee.letter_count)
    let index = countOfFirst(count) { unsafe pointer.pointee.letters[$0] < scalar }
    guard index < count, unsafe pointer.pointee.letters[index] == scalar else { return nil }
    return unsafe Int(pointer.pointee.letter_costs[index])
  }
}
