/// The automaton that writes a scheme, as the runtime has it.
///
/// A step reads a letter of Devanagari and says what is written *before* its own spelling (an inherent
/// vowel, a separator, what an earlier letter waited to become), what stands in place of the spelling,
/// and the next state.
struct SchemeWriter {
  /// The scalars that a scheme may write have places of their own; all others share one.
  static let places: [ClosedRange<UInt32>] = [
    0x900...0x97f, 0x1cd0...0x1cff, 0xa8e0...0xa8ff, 0x200c...0x200d,
  ]
  static let foreignPlace = places.reduce(0) { $0 + $1.count }

  /// What a letter is to the automaton.
  enum Kind: Int {
    case foreign, consonant, vowel, sign, virama, nukta, mark, other, digit, punctuation
  }

  struct Symbol {
    let kind: Kind
    /// In Devanagari.
    let letter: String
    /// Nil if it stays as it is.
    let writing: String?
  }

  /// What stands in place of the spelling of a symbol.
  enum Own: Hashable {
    case spelling
    /// The source.
    case copy
    case text(String)
  }

  struct Step: Hashable {
    var before = ""
    var own = Own.spelling
    var next = 0
  }

  /// The symbol of each place.
  private(set) var placeSymbols: [Int]
  /// The symbols of several scalars, the longest first.
  private(set) var longer: [Int] = []
  private(set) var symbols: [Symbol]
  /// The column of each symbol.
  private(set) var columns: [Int] = []
  /// For each state the steps by column. The first state is the start.
  private(set) var states: [[Step]] = []

  private let file: SchemeFile
  private let inherent: String
  private let ambiguities: SchemeAmbiguities

  init(_ file: SchemeFile, unicode: UnicodeData) throws {
    self.file = file
    inherent = file.rows.first { $0.sign == "" }?.writing ?? ""
    ambiguities = SchemeAmbiguities(file)
    symbols = [Symbol(kind: .foreign, letter: SchemeFile.Context.other, writing: nil)]
    placeSymbols = Array(repeating: 0, count: Self.foreignPlace + 1)
    try addSymbols(unicode)
    try buildStates()
    (states, columns) = SchemeMinimizer.minimized(states)
  }

  static func place(of scalar: Unicode.Scalar) -> Int? {
    var first = 0
    for range in places {
      if range.contains(scalar.value) { return first + Int(scalar.value - range.lowerBound) }
      first += range.count
    }
    return nil
  }

  private mutating func addSymbols(_ unicode: UnicodeData) throws {
    var kinds: [UInt32: Kind] = [:]
    for (value, kind) in [("Consonant", Kind.consonant), ("Vowel_Dependent", .sign)] {
      for range in try unicode.ranges(of: "InSC", value: value[...]) {
        for scalar in range { kinds[scalar] = kind }
      }
    }
    kinds[0x94d] = .virama
    kinds[0x93c] = .nukta
    for row in file.rows where row.isWritten {
      let scalars = row.letter.unicodeScalars
      let kind: Kind =
        switch row.section {
        case .digits: .digit
        case .punctuation: .punctuation
        case .vowels: .vowel
        case .consonants: .consonant
        case .marks: kinds[scalars.first!.value] ?? .mark
        case .letters, .symbols: kinds[Self.last(of: scalars).value] ?? .other
        }
      try add(Symbol(kind: kind, letter: row.letter, writing: row.writing), row)
      if let sign = row.sign, !sign.isEmpty {
        try add(Symbol(kind: .sign, letter: sign, writing: row.writing), row)
      }
    }
    longer.sort { symbols[$0].letter.utf8.count > symbols[$1].letter.utf8.count }
    // Signs and marks that the scheme does not mention: the automaton must know what they do to a
    // syllable, and which ones change places with the marks of spellings in NFC.
    guard file.kind == .alphabet else { return }
    for (scalar, order) in try unicode.property("CCC").flatMap({ item in
      item.range.map { ($0, item.value) }
    }) where order != "0" && kinds[scalar] == nil {
      kinds[scalar] = .mark
    }
    for (value, kind) in kinds.sorted(by: { $0.key < $1.key }) where kind != .consonant {
      guard let scalar = Unicode.Scalar(value), let place = Self.place(of: scalar),
        placeSymbols[place] == 0
      else { continue }
      placeSymbols[place] = symbols.count
      symbols.append(Symbol(kind: kind, letter: String(scalar), writing: nil))
    }
  }

  /// The scalar that says what can follow: the last, but for a nukta behind it.
  private static func last(of scalars: String.UnicodeScalarView) -> Unicode.Scalar {
    scalars.last { String($0) != SchemeFile.nukta } ?? scalars.last!
  }

  private mutating func add(_ symbol: Symbol, _ row: SchemeFile.Row) throws {
    func error(_ message: String) -> DataError {
      DataError(file: file.path, line: row.line, message: message)
    }
    let scalars = symbol.letter.unicodeScalars
    guard let place = Self.place(of: scalars.first!) else {
      throw error("\(symbol.letter) is not of Devanagari")
    }
    if scalars.count == 1 {
      placeSymbols[place] = symbols.count
    } else {
      longer.append(symbols.count)
    }
    guard symbol.writing!.utf8.count <= 16, symbol.letter.utf8.count <= 16 else {
      throw error("a letter and its spelling have at most 16 bytes")
    }
    symbols.append(symbol)
  }
}

// MARK: the states

extension SchemeWriter {
  private enum Syllable: Hashable {
    case closed
    /// Behind a consonant that nothing followed so far.
    case inherent
    /// Behind a virama.
    case dead
  }

  private struct State: Hashable {
    var syllable = Syllable.closed
    /// What was written last; empty if it cannot be read together with what follows.
    var last = ""
    /// A symbol that waits for the next one.
    var delayed = 0
    /// The symbol before.
    var previous = 0
  }

  private mutating func buildStates() throws {
    var numbers: [State: Int] = [State(): 0]
    var queue = [State()]
    while states.count < queue.count {
      let state = queue[states.count]
      states.append(
        try symbols.indices.map { symbol in
          var (step, next) = try step(state, symbol)
          if file.contexts.allSatisfy({ $0.side == .before }) { next.previous = 0 }
          step.next = numbers[next] ?? queue.count
          if step.next == queue.count {
            numbers[next] = queue.count
            queue.append(next)
          }
          return step
        }
      )
    }
  }

  private func step(_ state: State, _ number: Int) throws -> (Step, State) {
    let symbol = symbols[number]
    var step = Step()
    var next = State(previous: number)
    // A consonant waits for the one that it is joined to, beyond the virama.
    if isConsonantWaiting(in: state), state.syllable == .inherent, symbol.kind == .virama {
      next.syllable = .dead
      next.delayed = state.delayed
      next.last = state.last
      return (step, next)
    }
    let last = try writePending(of: state, before: symbol, into: &step)
    switch file.kind {
    case .alphabet: writeInAlphabet(number, behind: state, last, &step, &next)
    case .abugida: writeInAbugida(number, behind: state, last, &step, &next)
    }
    return (step, next)
  }

  private func isConsonantWaiting(in state: State) -> Bool {
    state.delayed != 0 && symbols[state.delayed].kind == .consonant
  }

  /// Writes what was waiting for the next symbol: a letter, an inherent vowel.
  ///
  /// - Returns: What was written last by then.
  private func writePending(
    of state: State,
    before symbol: Symbol,
    into step: inout Step
  ) throws -> String {
    var last = state.last
    func put(_ text: String, _ step: inout Step) {
      if ambiguities.areMisread(last, text) { step.before += file.separator }
      step.before += text
      if !text.isEmpty { last = text }
    }
    let isConsonantWaiting = isConsonantWaiting(in: state)
    if isConsonantWaiting {
      let isJoined = state.syllable == .dead
      let own = symbols[state.delayed].writing ?? ""
      put(isJoined ? writing(of: state.delayed, before: symbol) : own, &step)
    }
    let goesOn = symbol.kind == .sign || symbol.kind == .nukta || symbol.kind == .virama
    if file.kind == .alphabet, state.syllable == .inherent, !goesOn {
      guard !ambiguities.areMisread(last, inherent) || !file.isLossless else {
        throw DataError(file: file.path, message: "'\(last)' and '\(inherent)' are read as another")
      }
      step.before += inherent
      last = inherent
    }
    if state.delayed != 0, !isConsonantWaiting {
      put(writing(of: state.delayed, before: symbol), &step)
    }
    return last
  }

  private func writeInAbugida(
    _ number: Int,
    behind state: State,
    _ last: String,
    _ step: inout Step,
    _ next: inout State
  ) {
    let symbol = symbols[number]
    let staysOpen = symbol.kind == .nukta && state.syllable == .inherent
    next.syllable = symbol.kind == .consonant || staysOpen ? .inherent : .closed
    if symbol.writing == nil {
      step.own = .copy
    } else {
      finish(&step, &next, number, spelling(of: number, behind: state), behind: last)
    }
  }

  private func writeInAlphabet(
    _ number: Int,
    behind state: State,
    _ last: String,
    _ step: inout Step,
    _ next: inout State
  ) {
    let symbol = symbols[number]
    let isOpen = state.syllable == .inherent
    switch symbol.kind {
    case .foreign:
      step.own = .copy
    case .virama where isOpen:
      // It has no spelling.
      next.syllable = .dead
      next.last = last
    case .sign where isOpen, .nukta where isOpen:
      if symbol.kind == .nukta { next.syllable = .inherent }
      if let writing = symbol.writing, !file.isLossless || !ambiguities.areMisread(last, writing) {
        next.last = writing
      } else {
        // `l` and `R` that were read as a letter `lR`: the sign is left as it is.
        copy(symbol, &step, &next)
      }
    case .sign, .nukta, .virama:
      copyOutOfPlace(symbol, behind: (state, last), &step, &next)
    case .mark where symbol.writing == nil:
      copyOutOfPlace(symbol, behind: (state, last), &step, &next)
    case .consonant, .vowel, .mark, .other, .digit, .punctuation:
      if symbol.kind == .consonant { next.syllable = .inherent }
      let spelling = spelling(of: number, behind: state)
      let isReadAsSign =
        state.syllable == .dead
        && (symbol.kind == .vowel || spelling == self.spelling(ofLetter: SchemeFile.nukta))
      if !waits(symbol), isReadAsSign || ambiguities.areMisread(last, spelling ?? "") {
        step.before += file.separator
      }
      finish(&step, &next, number, spelling, behind: last)
    }
  }

  private func copy(_ symbol: Symbol, _ step: inout Step, _ next: inout State) {
    step.own = .copy
    next.last = symbol.letter
  }

  /// Leaves a sign that belongs to no letter, or a mark, as it is.
  private func copyOutOfPlace(
    _ symbol: Symbol,
    behind before: (state: State, last: String),
    _ step: inout Step,
    _ next: inout State
  ) {
    // Behind a dead consonant a sign would be read as its vowel.
    let isReadAsSign =
      before.state.syllable == .dead && (symbol.kind == .sign || symbol.kind == .nukta)
    if isReadAsSign || ambiguities.areMisread(before.last, symbol.letter) {
      step.before += file.separator
    }
    copy(symbol, &step, &next)
  }

  /// Whether what a symbol becomes depends on what follows.
  private func waits(_ symbol: Symbol) -> Bool {
    file.contexts.contains { $0.side == .before && $0.letter == symbol.letter }
  }

  /// Writes the spelling of a symbol, or lets it wait.
  private func finish(
    _ step: inout Step,
    _ next: inout State,
    _ number: Int,
    _ spelling: String?,
    behind last: String
  ) {
    if waits(symbols[number]) {
      step.own = .text("")
      next.delayed = number
      next.last = last
    } else {
      if spelling != symbols[number].writing { step.own = .text(spelling ?? "") }
      next.last = spelling ?? ""
      if next.last.isEmpty { next.last = last }
    }
  }

  private func spelling(ofLetter letter: String) -> String? {
    symbols.first { $0.letter == letter }?.writing
  }

  /// What a symbol is written like behind what came before it.
  private func spelling(of number: Int, behind state: State) -> String? {
    let previous = symbols[state.previous].letter
    return file.contexts.last { context in
      context.side == .after && context.letter == symbols[number].letter
        && (context.neighbours.contains(previous)
          || state.syllable == .inherent
            && context.neighbours.contains(SchemeFile.Context.inherent))
    }?.writing ?? symbols[number].writing
  }

  /// What a symbol that waited is written like before another.
  private func writing(of number: Int, before next: Symbol) -> String {
    let base = String(next.letter.unicodeScalars.first!)
    return file.contexts.last { context in
      context.side == .before && context.letter == symbols[number].letter
        && (context.neighbours.contains(next.letter) || context.neighbours.contains(base))
    }?.writing ?? symbols[number].writing ?? ""
  }
}
