import CDevanagariKernel
import CDevanagariTables

/// The loop that finds every boundary of the library.
///
/// From a boundary, it steps an automaton over the classes of scalars until a segment ends:
/// the table marks the step, and the same step begins the next segment. States that look ahead
/// do not accept; if the text does not go on as they hope, the segment ends at the last state
/// that did.
@safe
package struct BoundaryMachine {
  let classes = ScalarClasses()
  private let transitions: UnsafePointer<UInt16>
  let resync: UnsafePointer<UInt8>
  let rowWidth: Int
  private let firstSpecialRow: Int
  private let firstLookAheadRow: Int
  private let firstLookUpRow: Int
  private let abbreviations: Abbreviations
  /// `resync` of the words, which parts the words that are looked up.
  private let wordResync: UnsafePointer<UInt8>
  /// The rows of the tokens, which tell the script of a letter.
  private let tokenTransitions: UnsafePointer<UInt16>
  /// The loops over blocks that know these rules.
  private let blockRules: dvn_block_rules?
  /// The row behind an ordinary letter, for the machines that have one; else 0.
  let inertRow: Int

  package init(_ segmentation: Segmentation) {
    let table =
      switch segmentation.unit {
      case .graphemes: unsafe dvn_machine_graphemes()
      case .aksharas: unsafe dvn_machine_aksharas()
      case .words: unsafe dvn_machine_words()
      case .unicodeSentences: unsafe dvn_machine_unicode_sentences()
      case .sentences: unsafe dvn_machine_sentences_lines()
      case .wrappedSentences: unsafe dvn_machine_sentences_wrapped()
      case .tokens: unsafe dvn_machine_tokens()
      case .tokensHyphens: unsafe dvn_machine_tokens_hyphens()
      case .tokensUnits: unsafe dvn_machine_tokens_units()
      case .tokensHyphensUnits: unsafe dvn_machine_tokens_hyphens_units()
      }
    abbreviations = segmentation.abbreviations
    blockRules =
      switch segmentation.unit {
      case .words: dvn_block_words
      case .graphemes, .aksharas: dvn_block_aksharas
      default: nil
      }
    unsafe transitions = table.pointee.transitions
    unsafe resync = table.pointee.resync
    unsafe wordResync = dvn_machine_words().pointee.resync
    unsafe tokenTransitions = dvn_machine_tokens().pointee.transitions
    unsafe rowWidth = Int(table.pointee.row_width)
    unsafe firstSpecialRow = Int(table.pointee.first_special_row)
    unsafe firstLookAheadRow = Int(table.pointee.first_look_ahead_row)
    unsafe firstLookUpRow = Int(table.pointee.first_look_up_row)
    unsafe inertRow = Int(table.pointee.inert_row)
  }

  /// A segment that starts at a boundary.
  package struct Run {
    /// The end of the segment, in UTF-8 bytes.
    package var end: Int
    /// What the machine says of the segment.
    package var output: UInt16
    /// How far the machine read; it never reads on from here for this segment.
    package var readEnd: Int
    /// Whether the bytes ended before the segment did: more text could lengthen it.
    package var isOpen: Bool

    var needsDictionary: Bool { output & UInt16(dvn_flag_dictionary) != 0 }
  }

  /// Returns the segment that starts at the boundary `start`, which is not the end of the bytes.
  ///
  /// This is the definition; `scan` is the same, only faster.
  package func run(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Run {
    unsafe finish(in: bytes, from: start, position: start, row: 0, accepted: (start, 0))
  }

  /// Steps on from `row`, at `position`, until the segment from `start` ends.
  // Never inlined: in the loop of `scan` it would take the registers (20 % of its speed).
  @inline(never)
  private func finish(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    position: Int,
    row: Int,
    accepted: (end: Int, row: Int)
  ) -> Run {
    var position = position
    var row = row
    var accepted = accepted
    var isOpen = true
    while position < bytes.count {
      let scalar = unsafe classes.decode(bytes, at: position)
      var entry = unsafe Int(transitions[row &+ scalar.value])
      if entry & Int(dvn_boundary) == 0, entry >= firstLookUpRow {
        let answer = unsafe lookUp(in: bytes, from: start, before: position)
        entry = unsafe Int(transitions[entry &+ 1 &+ answer.rawValue])
      }
      if entry & Int(dvn_boundary) != 0 {
        isOpen = false
        break
      }
      row = entry
      position &+= scalar.width
      if row < firstLookAheadRow { accepted = (position, row) }
    }
    return Run(
      end: accepted.end,
      output: unsafe transitions[accepted.row],
      readEnd: position,
      isOpen: isOpen
    )
  }

  /// Looks the word that ends at `end` up, in the segment from `start`.
  ///
  /// The word begins with a letter, has those of one script, and if this is Devanagari, no digits: of
  /// 5कि it is कि.
  private func lookUp(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    before end: Int
  ) -> Abbreviations.Answer {
    var place = end
    var nextClass = 0
    var wordStart = end
    var script: UInt16?
    while place > start {
      let previous = unsafe bytes.scalarStart(before: place)
      let scalarClass = unsafe classes.decode(bytes, at: previous).value
      // Column 0 of the table is no class: before the full stop there is no boundary.
      let known = unsafe Int(wordResync[scalarClass * rowWidth + nextClass])
      if known == dvn_resync_boundary { break }
      let kind = unsafe tokenTransitions[Int(tokenTransitions[scalarClass])] & UInt16(dvn_kind_mask)
      switch Int(kind) {
      case dvn_kind_word, dvn_kind_latin, dvn_kind_other_script:
        if let script, script != kind { return unsafe answer(for: bytes[wordStart..<end]) }
        script = kind
        wordStart = previous
      case dvn_kind_number where script == UInt16(dvn_kind_word):
        return unsafe answer(for: bytes[wordStart..<end])
      default: break
      }
      place = previous
      nextClass = scalarClass
      // No abbreviation is that long.
      if end - place > 64 { return .missing }
    }
    return unsafe answer(for: bytes[wordStart..<end])
  }

  private func answer(for word: Slice<UnsafeBufferPointer<UInt8>>) -> Abbreviations.Answer {
    unsafe abbreviations.answer(for: UnsafeBufferPointer(rebasing: word))
  }

  /// What became of a step that needs care.
  private enum Detour {
    /// The loop goes on behind the scalar, in this row.
    case back(position: Int, row: Int)
    /// The segment was followed to its end.
    case ended(Run)
  }

  /// Makes the step at `position`, from `row`, in the segment from `start`.
  // Never inlined, as `finish`.
  @inline(never)
  private func detour(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    position: Int,
    row: Int
  ) -> Detour {
    let scalar = unsafe classes.decode(bytes, at: position)
    let entry = unsafe Int(transitions[row &+ scalar.value])
    if entry >= firstLookUpRow {
      let answer = unsafe lookUp(in: bytes, from: start, before: position)
      let target = unsafe Int(transitions[entry &+ 1 &+ answer.rawValue])
      let after = position &+ scalar.width
      if target < firstSpecialRow { return .back(position: after, row: target) }
      if target & Int(dvn_boundary) != 0 {
        let output = unsafe transitions[row]
        return .ended(Run(end: position, output: output, readEnd: after, isOpen: false))
      }
    }
    return unsafe .ended(
      finish(in: bytes, from: start, position: position, row: row, accepted: (position, row))
    )
  }

  /// Where `scan` stopped.
  enum Stop {
    /// The buffer is full.
    case full
    /// The bytes ended, maybe in the middle of a segment, which is not in the buffer.
    case end
    /// The next segment needs a dictionary.
    case dictionary(Run)
  }

  /// Writes the boundaries after the boundary `start` into `buffer`, and how many to `count`.
  ///
  /// A boundary is written when the scalar after it is read, so no text that follows the bytes
  /// can move it.
  ///
  /// Where there is a loop over blocks for the rules, it goes ahead, and the automaton takes over
  /// at what that does not know.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    count: inout Int
  ) -> Stop {
    var place = ScanPlace(position: start, row: 0)
    if bytes.count - start >= Self.shortestForBlocks {
      if let blockRules {
        return unsafe scanByBlocks(blockRules, bytes, from: start, into: buffer, &count)
      }
      if inertRow != 0 { return unsafe scanOverOrdinary(bytes, from: start, into: buffer, &count) }
    }
    return unsafe scan(bytes, from: start, &place, upTo: bytes.count, into: buffer, &count) ?? .end
  }

  /// Where a scan stands.
  struct ScanPlace {
    var position: Int
    var row: Int
  }

  /// Goes on from `place`, in the segment from `start`, up to the first scalar at or behind `limit`;
  /// nil if it got there.
  ///
  /// The loop has no branch that depends on where boundaries are: it writes every position, and
  /// keeps those that the table marks.
  // Never inlined: beside its callers' code it lacks registers (25 % of its speed).
  @inline(never)
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ place: inout ScanPlace,
    upTo limit: Int,
    into buffer: UnsafeMutableBufferPointer<Boundary>,
    _ count: inout Int
  ) -> Stop? {
    // In locals, for the stores into the buffer make the compiler load fields anew.
    let classes = self.classes
    let transitions = unsafe self.transitions
    let firstSpecialRow = self.firstSpecialRow
    var position = place.position
    var row = place.row
    var found = count
    defer {
      count = found
      place = ScanPlace(position: position, row: row)
    }
    while position < limit {
      guard found < buffer.count else { return .full }
      let scalar = unsafe classes.decode(bytes, at: position)
      let entry = unsafe Int(transitions[row &+ scalar.value])
      unsafe buffer[found] = Boundary(offset: position, output: transitions[row])
      found &+= entry &>> 15
      let next = entry & 0x7fff
      guard next < firstSpecialRow else {
        let run: Run
        switch unsafe detour(
          in: bytes,
          from: found > 0 ? buffer[found &- 1].offset : start,
          position: position,
          row: entry & Int(dvn_boundary) != 0 ? 0 : row
        ) {
        case .back(let after, let target):
          position = after
          row = target
          continue
        case .ended(let ended): run = ended
        }
        if run.isOpen { return .end }
        if run.needsDictionary { return .dictionary(run) }
        guard found < buffer.count else { return .full }
        unsafe buffer[found] = Boundary(offset: run.end, output: run.output)
        found &+= 1
        position = run.end
        row = 0
        continue
      }
      row = next
      position &+= scalar.width
    }
    return nil
  }

  /// Returns the output of the highest kind among the scalars of `bytes`.
  static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let machine = BoundaryMachine(Segmentation.graphemes)
    var highest: UInt16 = 0
    var position = 0
    while position < bytes.count {
      let scalar = unsafe machine.classes.decode(bytes, at: position)
      // Every scalar begins a grapheme cluster at the start; its state tells its kind.
      let row = unsafe Int(machine.transitions[scalar.value])
      highest = max(highest, unsafe machine.transitions[row] & UInt16(dvn_kind_mask))
      position += scalar.width
    }
    return highest
  }
}
