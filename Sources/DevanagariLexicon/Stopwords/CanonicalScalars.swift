/// The scalars of a short text in Unicode's form NFD and without joiners.
enum CanonicalScalars {
  private static let nukta: UInt32 = 0x93c
  private static let virama: UInt32 = 0x94d

  /// Gives the scalars of `text`, in UTF-8, to `body` until that returns false.
  ///
  /// It allocates nothing.
  ///
  /// - Returns: Whether all were given. False too where a scalar is neither ASCII nor a letter or sign
  ///   of the Devanagari block: that takes more of Unicode.
  @inline(__always)
  static func forEach(in text: Span<UInt8>, _ body: (UInt32) -> Bool) -> Bool {
    var offset = 0
    // NFD puts viramas behind the nuktas that follow them.
    var viramas = 0
    while offset < text.count {
      guard let (scalar, width) = next(in: text, at: offset) else { return false }
      offset &+= width
      switch scalar {
      case 0x200c, 0x200d: continue
      case virama:
        viramas &+= 1
        continue
      // Accents, which NFD sorts too.
      case 0x951...0x954: return false
      case nukta: if !body(nukta) { return false }
      default:
        while viramas > 0 {
          guard body(virama) else { return false }
          viramas &-= 1
        }
        if let letter = letterUnderNukta(scalar) {
          guard body(letter), body(nukta) else { return false }
        } else if !body(scalar) {
          return false
        }
      }
    }
    while viramas > 0 {
      guard body(virama) else { return false }
      viramas &-= 1
    }
    return true
  }

  /// The scalar at an offset, if it is ASCII, of the Devanagari block or a joiner.
  @inline(__always)
  private static func next(in text: Span<UInt8>, at offset: Int) -> (scalar: UInt32, width: Int)? {
    let lead = text[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    guard offset &+ 2 < text.count else { return nil }
    let (second, third) = (text[offset &+ 1], text[offset &+ 2])
    if lead == 0xe0, second & 0xfe == 0xa4, third & 0xc0 == 0x80 {
      return (0x900 | UInt32(second & 1) << 6 | UInt32(third & 0x3f), 3)
    }
    if lead == 0xe2, second == 0x80, third == 0x8c || third == 0x8d {
      return (0x2000 | UInt32(third & 0x3f), 3)
    }
    return nil
  }

  /// The letter that a letter with a nukta decomposes to.
  @inline(__always)
  static func letterUnderNukta(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x929: 0x928
    case 0x931: 0x930
    case 0x934: 0x933
    case 0x958...0x95a: scalar - 0x958 + 0x915
    case 0x95b: 0x91c
    case 0x95c, 0x95d: scalar - 0x95c + 0x921
    case 0x95e: 0x92b
    case 0x95f: 0x92f
    default: nil
    }
  }
}
