import CDevanagariTransliterationTables

/// Reads words of Devanagari in UTF-8 and decides which of their written schwas are silent.
///
/// A word is a maximal run of letters and marks of Devanagari and of joiners; digits, dandas and
/// everything else end it. A schwa is written at each consonant without a matra or virama. The reader
/// keeps its memory from word to word, so that a text costs no allocation for its words.
///
///     var reader = SchwaReader(.hindi)
///     let end = reader.readWord(in: bytes, from: start)
///     for schwa in 0..<reader.schwaCount where reader.isSilent(schwa) { … }
///
/// The time is linear in the length of the word.
@safe
package struct SchwaReader: ~Copyable {
  /// How many schwas the word read last has.
  package private(set) var schwaCount = 0

  private let model: UnsafePointer<dvn_schwa_model>
  private let exceptions: SchwaExceptions?
  /// The letters of the word.
  private var letters: UnsafeMutablePointer<UInt8>
  /// The letters from the last to the first, with a border before each final part, and an end.
  private var outward: UnsafeMutablePointer<UInt8>
  /// For each schwa the offset behind its consonant, where a virama would stand.
  private var ends: UnsafeMutablePointer<Int>
  /// A bit for each schwa.
  private var silent: UnsafeMutablePointer<UInt64>
  private var capacity = 256

  package init(_ schwa: Schwa) {
    unsafe model = dvn_schwa_hindi()
    exceptions = schwa.exceptions
    unsafe letters = .allocate(capacity: capacity)
    unsafe outward = .allocate(capacity: 2 * capacity)
    unsafe ends = .allocate(capacity: capacity)
    unsafe silent = .allocate(capacity: capacity / 64 + 1)
  }

  deinit {
    unsafe letters.deallocate()
    unsafe outward.deallocate()
    unsafe ends.deallocate()
    unsafe silent.deallocate()
  }

  /// Whether the schwa of this number, in reading order, is silent in the word read last.
  package func isSilent(_ schwa: Int) -> Bool {
    precondition(schwa >= 0 && schwa < schwaCount)
    return unsafe silent[schwa >> 6] >> UInt64(schwa & 63) & 1 != 0
  }

  /// Where a virama would silence the schwa: the offset in bytes behind its consonant and nukta.
  package func end(ofConsonantOf schwa: Int) -> Int {
    precondition(schwa >= 0 && schwa < schwaCount)
    return unsafe ends[schwa]
  }

  /// Reads the word that begins at `start`, decides its schwas, and returns where it ends.
  ///
  /// If no word begins there, the answer is `start`, and there are no schwas.
  @unsafe
  package mutating func readWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (end, count) = unsafe spell(bytes, from: start)
    if schwaCount > 0 {
      for word in 0...(schwaCount - 1) >> 6 { unsafe silent[word] = 0 }
      if let exceptions, let listed = unsafe exceptions.silentSchwas(of: letters, count) {
        unsafe silent[0] = listed
      } else if let listed = unsafe Self.find(letters, count, in: model.pointee.words) {
        unsafe silent[0] = UInt64(listed)
      } else {
        decide(cut(count))
      }
    }
    return end
  }

  /// The letters of one word, or nil if `bytes` are not one word.
  @unsafe
  mutating func letters(ofWord bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let (end, count) = unsafe spell(bytes, from: 0)
    guard end == bytes.count, count > 0 else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: letters, count: count))
  }

  // MARK: Letters

  /// Finds the end of the word and writes its letters.
  private mutating func spell(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (end: Int, count: Int) {
    schwaCount = 0
    let scalars = unsafe model.pointee.scalars!
    let withNukta = unsafe model.pointee.with_nukta!
    var position = start
    var count = 0
    var schwas = 0
    // A consonant of which nothing is decided yet.
    var consonant: UInt8 = 0
    var consonantEnd = 0
    var hasVirama = false
    while position &+ 3 <= bytes.count {
      let first = unsafe bytes[position]
      let second = unsafe bytes[position &+ 1]
      let third = unsafe bytes[position &+ 2]
      guard first == 0xe0, second & 0xfe == 0xa4, third & 0xc0 == 0x80 else {
        // A joiner changes no letter: U+200C, U+200D.
        guard first == 0xe2, second == 0x80, third & 0xfe == 0x8c else { break }
        position &+= 3
        continue
      }
      let entry = unsafe scalars[Int(second & 1) << 6 | Int(third & 0x3f)]
      let role = Int(entry >> 8)
      let letter = UInt8(truncatingIfNeeded: entry)
      if role == dvn_schwa_no_word { break }
      position &+= 3
      switch role {
      case dvn_schwa_mark:
        continue
      case dvn_schwa_nukta:
        guard consonant != 0 else { continue }
        consonant = unsafe withNukta[Int(consonant)]
        if !hasVirama { consonantEnd = position }
        continue
      case dvn_schwa_virama:
        hasVirama = true
        continue
      default:
        break
      }
      if count &+ 4 > capacity { grow(to: count) }
      if consonant != 0 {
        unsafe letters[count] = consonant
        count &+= 1
        consonant = 0
        if role != dvn_schwa_matra && !hasVirama {
          unsafe letters[count] = UInt8(dvn_schwa_inherent)
          unsafe ends[schwas] = consonantEnd
          count &+= 1
          schwas &+= 1
        }
      }
      hasVirama = false
      if role == dvn_schwa_consonant {
        consonant = letter
        consonantEnd = position
      } else {
        unsafe letters[count] = letter
        count &+= 1
      }
    }
    if consonant != 0 {
      if count &+ 4 > capacity { grow(to: count) }
      unsafe letters[count] = consonant
      count &+= 1
      if !hasVirama {
        unsafe letters[count] = UInt8(dvn_schwa_inherent)
        unsafe ends[schwas] = consonantEnd
        count &+= 1
        schwas &+= 1
      }
    }
    schwaCount = schwas
    return (position, count)
  }

  /// Makes room for twice as many letters as there are.
  @inline(never)
  private mutating func grow(to count: Int) {
    func larger<Element>(
      _ old: UnsafeMutablePointer<Element>,
      _ room: Int,
      keeping kept: Int
    ) -> UnsafeMutablePointer<Element> {
      let new = UnsafeMutablePointer<Element>.allocate(capacity: room)
      unsafe new.initialize(from: old, count: kept)
      unsafe old.deallocate()
      return unsafe new
    }
    let room = 2 * capacity
    unsafe letters = larger(letters, room, keeping: count)
    // At most one letter in two is a schwa.
    unsafe ends = larger(ends, room, keeping: count / 2 + 1)
    unsafe outward = larger(outward, 2 * room, keeping: 0)
    unsafe silent = larger(silent, room / 64 + 1, keeping: 0)
    capacity = room
  }

  /// The value of a word in a tree of words.
  @unsafe
  static func find(
    _ letters: UnsafePointer<UInt8>,
    _ count: Int,
    in tree: UnsafePointer<dvn_schwa_node>
  ) -> UInt32? {
    var node = 0
    for place in 0..<count {
      node = unsafe step(tree, node, letters[place])
      if node == 0 { return nil }
    }
    let value = unsafe tree[node].value
    return value == UInt32(dvn_schwa_no_value) ? nil : value
  }

  /// The child of a node by a letter, or 0.
  @inline(__always)
  private static func step(
    _ tree: UnsafePointer<dvn_schwa_node>,
    _ node: Int,
    _ letter: UInt8
  ) -> Int {
    let children = unsafe tree[node].children
    let bit = (1 as UInt64) &<< UInt64(letter)
    if children & bit == 0 { return 0 }
    return unsafe Int(tree[node].first_child) &+ (children & (bit &- 1)).nonzeroBitCount
  }

  // MARK: Parts

  /// Writes the letters from the last to the first, with a border before each final part, the longest
  /// first; returns their number.
  private mutating func cut(_ count: Int) -> Int {
    let classes = unsafe model.pointee.classes!
    let tree = unsafe model.pointee.parts!
    let isVowel = { (letter: UInt8) in
      let vowelClass = unsafe classes[Int(letter)]
      return letter == UInt8(dvn_schwa_inherent) || vowelClass == UInt8(dvn_schwa_class_vowel)
    }
    // Where one vowel stands before, and where two do.
    var firstVowel = count
    var secondVowel = count
    var place = 0
    while place < count {
      if isVowel(unsafe letters[place]) {
        if firstVowel == count {
          firstVowel = place
        } else {
          secondVowel = place
          break
        }
      }
      place &+= 1
    }

    var length = 0
    var end = count
    while end > 0 {
      var cutAt = 0
      var node = 0
      var start = end
      while start > 1 {
        start &-= 1
        node = unsafe Self.step(tree, node, letters[start])
        if node == 0 { break }
        let needed = unsafe tree[node].value
        if needed == UInt32(dvn_schwa_no_value) { continue }
        // Never inside a written cluster.
        let last = unsafe letters[start &- 1]
        if unsafe classes[Int(last)] == UInt8(dvn_schwa_class_consonant) { continue }
        let needsTwo = needed == 2 || last == UInt8(dvn_schwa_inherent)
        if (needsTwo ? secondVowel : firstVowel) < start { cutAt = start }
      }
      while end > cutAt {
        end &-= 1
        unsafe outward[length] = letters[end]
        length &+= 1
      }
      if cutAt == 0 { break }
      unsafe outward[length] = UInt8(dvn_schwa_border)
      length &+= 1
    }
    // Behind the end stands nothing, as far as any row looks.
    unsafe outward[length] = UInt8(dvn_schwa_end)
    for place in 1...6 { unsafe outward[length &+ place] = UInt8(dvn_schwa_nothing) }
    return length
  }

  // MARK: Weights

  /// Decides the schwas from the last to the first, as each depends on those behind it.
  private mutating func decide(_ count: Int) {
    let model = unsafe self.model.pointee
    let limit = Int(dvn_schwa_letter_limit)
    let classes = unsafe model.classes!
    // The letters behind, a byte each, without the silent schwas.
    var behind = UInt64(dvn_schwa_end)
    var schwa = schwaCount
    for place in 0..<count {
      let letter = unsafe outward[place]
      guard letter == UInt8(dvn_schwa_inherent) else {
        behind = behind << 8 | UInt64(letter)
        continue
      }
      schwa &-= 1
      let before = unsafe UnsafePointer(outward + place + 1)
      let next = (
        Int(behind & 0xff), Int(behind >> 8 & 0xff), Int(behind >> 16 & 0xff),
        Int(behind >> 24 & 0xff)
      )
      let carrier = unsafe Int(before[0])
      var weight = unsafe model.bias
      unsafe weight &+= Int32(model.left[carrier])
      unsafe weight &+= Int32(model.left[limit &+ Int(before[1])])
      unsafe weight &+= Int32(model.left[2 &* limit &+ Int(before[2])])
      unsafe weight &+= Int32(model.left[3 &* limit &+ Int(before[3])])
      unsafe weight &+= Int32(model.right[next.0])
      unsafe weight &+= Int32(model.right[limit &+ next.1])
      unsafe weight &+= Int32(model.right[2 &* limit &+ next.2])
      unsafe weight &+= Int32(model.right[3 &* limit &+ next.3])
      unsafe weight &+= Int32(model.pairs[carrier &* limit &+ next.0])

      let row = unsafe Int(model.right_rows[next.0 &* limit &+ next.1])
      unsafe weight &+= Int32(model.right_seconds[row])
      unsafe weight &+= Int32(model.right_thirds[row &* limit &+ next.2])

      let classLimit = Int(dvn_schwa_class_limit)
      var leftShape = 0
      for distance in 0..<Int(dvn_schwa_shape_length) {
        let step = unsafe leftShape &* classLimit &+ Int(classes[Int(before[distance])])
        let longer = unsafe Int(model.left_steps[step])
        if longer == 0 { break }
        leftShape = longer
      }
      var rightShape = 0
      var rest = behind
      for _ in 0..<Int(dvn_schwa_shape_length) {
        let step = unsafe rightShape &* classLimit &+ Int(classes[Int(rest & 0xff)])
        let longer = unsafe Int(model.right_steps[step])
        if longer == 0 { break }
        rightShape = longer
        rest >>= 8
      }
      let shapes = unsafe leftShape &* Int(model.right_shape_count) &+ rightShape
      unsafe weight &+= Int32(model.shapes[shapes])

      unsafe weight &+= startWeight(before, model)

      // Twice the same consonant: जगमगा, खटखटा.
      let consonantClass = UInt8(dvn_schwa_class_consonant)
      if unsafe next.0 == Int(before[2]), unsafe classes[next.0] == consonantClass {
        unsafe weight &+= Int32(model.same_near[Int(classes[next.1])])
      }
      if next.2 == carrier {
        unsafe weight &+= Int32(model.same_far[Int(classes[next.3])])
      }
      if next.1 == carrier { unsafe weight &+= model.same_cluster }

      if weight > 0 {
        behind = behind << 8 | UInt64(letter)
      } else {
        unsafe silent[schwa >> 6] |= 1 << UInt64(schwa & 63)
      }
    }
  }

  /// The weight of the letters from the start of the part to the consonant, if they are few.
  @inline(__always)
  private func startWeight(
    _ before: UnsafePointer<UInt8>,
    _ model: dvn_schwa_model
  ) -> Int32 {
    let limit = Int(dvn_schwa_start_length)
    var distance = 1
    while unsafe before[distance] > UInt8(dvn_schwa_border) {
      if distance > limit { return 0 }
      distance &+= 1
    }
    var node = 0
    while distance > 1 {
      distance &-= 1
      node = unsafe Int(
        model.start_steps[node &* Int(dvn_schwa_letter_limit) &+ Int(before[distance])]
      )
      if node == 0 { return 0 }
    }
    return unsafe Int32(model.start_weights[node])
  }
}
