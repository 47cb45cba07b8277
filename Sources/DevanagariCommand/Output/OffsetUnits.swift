import ArgumentParser

/// Units in which offsets are given, besides bytes.
struct OffsetUnits: OptionSet {
  let rawValue: Int

  static let utf16 = OffsetUnits(rawValue: 1)
  static let scalars = OffsetUnits(rawValue: 2)
  static let characters = OffsetUnits(rawValue: 4)

  private static let names: [(name: String, unit: OffsetUnits)] = [
    ("utf16", .utf16), ("scalars", .scalars), ("characters", .characters),
  ]
}

extension OffsetUnits: ExpressibleByArgument {
  /// The units in a list such as `utf16,scalars`; nil if one is unknown.
  init?(argument: String) {
    self = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let unit = Self.names.first(where: { $0.name == name })?.unit else { return nil }
      insert(unit)
    }
  }

  static var allValueStrings: [String] { names.map(\.name) }
}
