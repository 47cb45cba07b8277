/// Reads a number token by token.
///
/// What was read is a stack of terms, each smaller than what the one before it leaves open: करोड़, लाख,
/// हज़ार, सौ, and one below a hundred. A scale takes all terms below itself as its number, so that दस
/// लाख करोड़ is ten lakh times a crore.
struct NumberReader {
  private struct Term {
    var value: NumberValue
    /// The power of ten of the last scale.
    var exponent: Int
    /// What follows must be less than 10 to the exponent, divided by this; nothing may follow if nil.
    var division: Int128?
    /// The first token.
    let first: Int
  }

  /// Why a token does not go on with the number.
  struct Conflict {
    let reason: NumberWords.Misreading.Reason
    /// The token at which another number begins; the tokens before it may be one.
    let restart: Int
  }

  /// Why what was read is no number.
  struct Failure: Error {
    let reason: NumberWords.Misreading.Reason
  }

  private enum Decimals {
    case none
    case behindPoint(digits: Int)
  }

  private var terms: [Term] = []
  // साढ़े and the like, with its token.
  private var added: (quarters: Int, token: Int)?
  private var isBehindAnd = false
  private var decimals = Decimals.none
  private var isNegative = false
  private var isClosed = false
  private var isBehindDigits = false
  /// The gender and case, if the number is an ordinal.
  private(set) var inflection: NumberWords.Inflection?
  private var count = 0

  /// The next token; nil if it goes on with the number.
  mutating func take(_ token: NumberToken, at index: Int) -> Conflict? {
    if isClosed { return Conflict(reason: .order, restart: index) }
    count += 1
    let wasBehindDigits = isBehindDigits
    isBehindDigits = false
    switch token.kind {
    case .word(let entry): return take(entry, at: index)
    case .joined(let first, let second):
      let start = added?.token ?? index
      return take(first, at: index)
        ?? take(second, at: index).map { Conflict(reason: $0.reason, restart: start) }
    case .ordinal(let entry, let inflection):
      close(as: inflection)
      return take(entry, at: index)
    case .digits(let value):
      if case .behindPoint = decimals { return Conflict(reason: .order, restart: index) }
      isBehindDigits = value.denominator == 1
      return takeUnit(value, at: index)
    case .ending(let inflection):
      guard wasBehindDigits else { return Conflict(reason: .unknownWord, restart: index) }
      close(as: inflection)
      return nil
    case .other: return Conflict(reason: .unknownWord, restart: index)
    }
  }

  /// The number, if it is complete.
  func value() throws(Failure) -> NumberValue {
    var terms = terms
    if let added {
      guard let value = Self.one(with: added.quarters) else { throw Failure(reason: .incomplete) }
      // One and a quarter behind a scale: nobody says so.
      guard terms.isEmpty else { throw Failure(reason: .order) }
      terms.append(Term(value: value, exponent: 0, division: nil, first: added.token))
    }
    if isBehindAnd || terms.isEmpty { throw Failure(reason: .incomplete) }
    if case .behindPoint(digits: 0) = decimals { throw Failure(reason: .incomplete) }
    guard let sum = Self.sum(terms[...]), let value = isNegative ? sum.negated : sum else {
      throw Failure(reason: .tooLarge)
    }
    return value
  }

  private mutating func close(as inflection: NumberWords.Inflection) {
    self.inflection = inflection
    isClosed = true
  }

  private mutating func take(_ entry: NumberLexicon.Entry, at index: Int) -> Conflict? {
    switch entry.role {
    case .cardinal:
      if case .behindPoint(let digits) = decimals {
        return takeDecimals(entry.value, behind: digits, at: index)
      }
      return takeUnit(NumberValue(Int128(entry.value)), at: index)
    case .scale: return takeScale(entry.value, at: index)
    case .quarters:
      let value = NumberValue(numerator: Int128(entry.value), denominator: 4)!
      guard added == nil else { return Conflict(reason: .order, restart: index) }
      return takeUnit(value, at: index)
    case .added:
      guard added == nil, !hasDecimals else { return Conflict(reason: .order, restart: index) }
      added = (entry.value, index)
      return nil
    case .part: return takePart(Int128(entry.value), at: index)
    case .masculine, .oblique, .feminine:
      if let inflection = NumberWords.Inflection(role: entry.role) { close(as: inflection) }
      return takeUnit(NumberValue(Int128(entry.value)), at: index)
    case .point: return takePoint(at: index)
    case .minus:
      guard count == 1 else { return Conflict(reason: .order, restart: index) }
      isNegative = true
      return nil
    case .and:
      guard !terms.isEmpty, added == nil, !isBehindAnd, !hasDecimals else {
        return Conflict(reason: .order, restart: index)
      }
      isBehindAnd = true
      return nil
    case .masculineEnding, .obliqueEnding, .feminineEnding:
      return Conflict(reason: .unknownWord, restart: index)
    }
  }

  private var hasDecimals: Bool { if case .behindPoint = decimals { true } else { false } }

  private mutating func takeUnit(_ value: NumberValue, at index: Int) -> Conflict? {
    let first = added?.token ?? index
    if hasDecimals { return Conflict(reason: .order, restart: first) }
    var term = Term(value: value, exponent: 0, division: value.denominator, first: first)
    if let added {
      // साढ़े शून्य is nothing that anybody says.
      guard value.numerator > 0,
        let sum = value.adding(NumberValue(numerator: Int128(added.quarters), denominator: 4)!)
      else { return Conflict(reason: .order, restart: index) }
      term.value = sum
      term.division = sum.denominator
    }
    if value.numerator == 0 {
      guard terms.isEmpty else { return Conflict(reason: .order, restart: first) }
      term.division = nil
    }
    return push(term)
  }

  private mutating func takePart(_ parts: Int128, at index: Int) -> Conflict? {
    guard added == nil, !isBehindAnd, !hasDecimals, terms.count < 2 else {
      return Conflict(reason: .order, restart: added?.token ?? index)
    }
    guard let number = terms.first else {
      let value = NumberValue(numerator: 1, denominator: parts)!
      return push(Term(value: value, exponent: 0, division: nil, first: index))
    }
    // Of तीन चौथाई, but not of एक आधा.
    guard parts > 2, number.exponent == 0, let count = number.value.integer, count > 0,
      count < parts
    else { return Conflict(reason: .order, restart: index) }
    terms[0].value = NumberValue(numerator: count, denominator: parts)!
    terms[0].division = nil
    return nil
  }

  private mutating func takeScale(_ exponent: Int, at index: Int) -> Conflict? {
    var number: NumberValue? = NumberValue(1)
    var first = index
    if let added {
      number = Self.one(with: added.quarters)
      first = added.token
      if number == nil { return Conflict(reason: .incomplete, restart: index) }
      self.added = nil
    } else if !isBehindAnd {
      let kept = terms.lastIndex { $0.exponent >= exponent }.map { $0 + 1 } ?? 0
      if kept < terms.count {
        first = terms[kept].first
        if case .behindPoint(digits: 0) = decimals {
          return Conflict(reason: .incomplete, restart: index)
        }
        number = Self.sum(terms[kept...])
        if let number, number.numerator == 0 { return Conflict(reason: .order, restart: index) }
        terms.removeLast(terms.count - kept)
        decimals = .none
      }
    }
    guard let number, let value = number.multiplied(by: Int128(NumberWords.power(exponent))) else {
      return Conflict(reason: .tooLarge, restart: max(first, index))
    }
    return push(
      Term(value: value, exponent: exponent, division: number.denominator, first: first)
    )
  }

  private mutating func takePoint(at index: Int) -> Conflict? {
    guard added == nil, !isBehindAnd, !hasDecimals else {
      return Conflict(reason: .order, restart: index)
    }
    guard let sum = terms.isEmpty ? NumberValue(0) : Self.sum(terms[...]), sum.denominator == 1
    else { return Conflict(reason: .order, restart: index) }
    let first = terms.first?.first ?? index
    terms = [Term(value: sum, exponent: 0, division: nil, first: first)]
    decimals = .behindPoint(digits: 0)
    return nil
  }

  /// A decimal, or two of them: दशमलव पच्चीस.
  private mutating func takeDecimals(
    _ number: Int,
    behind digits: Int,
    at index: Int
  ) -> Conflict? {
    let digits = digits + (number < 10 ? 1 : 2)
    guard digits <= 38,
      let decimal = NumberValue(
        numerator: Int128(number),
        denominator: Int128(NumberWords.power(digits))
      ),
      let value = terms[0].value.adding(decimal)
    else { return Conflict(reason: .tooLarge, restart: index) }
    terms[0].value = value
    decimals = .behindPoint(digits: digits)
    return nil
  }

  private mutating func push(_ term: Term) -> Conflict? {
    if let last = terms.last {
      guard let division = last.division, Self.isLess(term.value, last.exponent, division) else {
        return Conflict(reason: .order, restart: term.first)
      }
    }
    added = nil
    isBehindAnd = false
    terms.append(term)
    return nil
  }

  /// Whether the value is less than a power of ten, divided.
  private static func isLess(_ value: NumberValue, _ exponent: Int, _ division: Int128) -> Bool {
    let power = Int128(NumberWords.power(exponent))
    let (left, overflows) = value.numerator.multipliedReportingOverflow(by: division)
    let (right, rightOverflows) = power.multipliedReportingOverflow(by: value.denominator)
    return !overflows && (rightOverflows || left < right)
  }

  /// One with quarters: सवा and पौने; nil for two of them, which are डेढ़.
  private static func one(with quarters: Int) -> NumberValue? {
    quarters == 2 ? nil : NumberValue(numerator: Int128(4 + quarters), denominator: 4)
  }

  private static func sum(_ terms: ArraySlice<Term>) -> NumberValue? {
    var sum: NumberValue? = NumberValue(0)
    for term in terms { sum = sum?.adding(term.value) }
    return sum
  }
}
