import DevanagariText

extension FuzzTarget {
  /// Comparing two texts is comparing their keys, and an order.
  static let collation = FuzzTarget("collation") { input in
    let (first, second) = input.pair
    let collation = input.choice(0, of: collations)
    let order = collation.compare(first, second)
    let name = "\(collation.locale) \(collation.strength)"
    expect(
      collation.compare(second, first).rawValue == -order.rawValue,
      "both ways: \(name)",
      first,
      second
    )
    expect(collation.compare(first, first) == .equal, "a text is equal to itself: \(name)", first)
    let (one, two) = (collation.sortKey(for: first), collation.sortKey(for: second))
    let byKeys =
      one == two ? 0 : one.lexicographicallyPrecedes(two) ? -1 : 1
    expect(order.rawValue == byKeys, "keys stand as texts do: \(name)", first, second)
    if first == second { expect(order == .equal, "equivalent texts: \(name)", first, second) }
    let decomposed = Normalizer.nfd.normalize(first)
    expect(collation.compare(decomposed, first) == .equal, "NFD is equal: \(name)", first)
    let texts = [second, first, decomposed, second]
    let sorted = texts.sorted(using: collation)
    expect(
      zip(sorted, sorted.dropFirst()).allSatisfy { collation.compare($0, $1) != .descending },
      "a sorted list goes up: \(name)",
      first,
      second
    )
  }

  private static let collations: [Collation] = [
    .hindi, .marathi, .nepali, .sanskrit, Collation(locale: "und"),
  ].flatMap { collation in
    Collation.Strength.allCases.flatMap { strength in
      [
        collation.with(strength: strength),
        collation.with(strength: strength, digits: .byValue, punctuation: .ignored),
      ]
    }
  }
}
