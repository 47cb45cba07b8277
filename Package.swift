// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "swift-devanagari",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    // The umbrella's product cannot be "Devanagari": macOS cannot tell that from the command.
    .library(name: "SwiftDevanagari", targets: ["Devanagari"]),
    .library(name: "DevanagariText", targets: ["DevanagariText"]),
    .library(name: "DevanagariLexicon", targets: ["DevanagariLexicon"]),
    .library(name: "DevanagariTransliteration", targets: ["DevanagariTransliteration"]),
    .executable(name: "devanagari", targets: ["DevanagariCommand"]),
    .plugin(name: "GenerateTables", targets: ["GenerateTables"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CSystemICU",
      pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev", "pkg-config"]), .brew(["icu4c"])]
    ),
    .target(
      name: "CDevanagariICU",
      dependencies: ["CSystemICU"],
      // Collation is in icui18n.
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .target(name: "CDevanagariTables"),
    .target(name: "CDevanagariKernel"),
    .target(
      name: "DevanagariText",
      dependencies: ["CDevanagariICU", "CDevanagariKernel", "CDevanagariTables"],
      // For BoundaryIterator, which is ~Escapable.
      swiftSettings: [.enableExperimentalFeature("Lifetimes")]
    ),
    .target(name: "CDevanagariTransliterationTables"),
    .target(
      name: "DevanagariTransliteration",
      dependencies: ["CDevanagariTransliterationTables", "DevanagariText"]
    ),
    .target(name: "CDevanagariLexiconTables"),
    .target(
      name: "DevanagariLexicon",
      dependencies: ["CDevanagariLexiconTables", "DevanagariText"]
    ),
    .target(
      name: "Devanagari",
      dependencies: ["DevanagariLexicon", "DevanagariText", "DevanagariTransliteration"]
    ),
    .executableTarget(
      name: "DevanagariCommand",
      dependencies: [
        "DevanagariLexicon", "DevanagariText", "DevanagariTransliteration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),

    .target(name: "DevanagariRules"),
    .executableTarget(
      name: "devanagari-tablegen",
      dependencies: [
        "DevanagariRules",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .plugin(
      name: "GenerateTables",
      capability: .command(
        intent: .custom(
          verb: "generate-tables",
          description: "Compiles Data to the checked-in tables."
        ),
        permissions: [
          .writeToPackageDirectory(reason: "It writes the Generated folders of Sources.")
        ]
      ),
      dependencies: ["devanagari-tablegen"]
    ),

    .executableTarget(
      name: "LinkageProbe",
      // The module that is re-exported too, or SwiftPM does not see it change.
      dependencies: ["Devanagari", "DevanagariText"],
      path: "Tests/LinkageProbe"
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    // ICU as the library does not use it: to spell numbers out, and to sort by UTF-16.
    .target(
      name: "CTestICU",
      dependencies: ["CSystemICU"],
      path: "Tests/CTestICU",
      linkerSettings: [.linkedLibrary("icui18n")]
    ),
    .testTarget(
      name: "DevanagariTests",
      dependencies: [
        "Devanagari", "DevanagariLexicon", "DevanagariText", "DevanagariTransliteration",
        "DevanagariRules", "LinkageProbe", "TestSupport",
      ]
    ),
    .testTarget(
      name: "DevanagariTextTests",
      dependencies: [
        "DevanagariText", "DevanagariRules", "CDevanagariKernel", "CDevanagariTables",
        "TestSupport", "CTestICU",
      ],
      exclude: ["Resources"]
    ),
    .testTarget(
      name: "DevanagariLexiconTests",
      dependencies: [
        "DevanagariLexicon", "DevanagariText", "DevanagariRules", "TestSupport", "CTestICU",
      ],
      exclude: ["Resources"]
    ),
    .testTarget(
      name: "DevanagariTransliterationTests",
      dependencies: [
        "DevanagariTransliteration", "CDevanagariTransliterationTables", "DevanagariText",
        "DevanagariRules", "TestSupport",
      ],
      exclude: ["Resources"]
    ),
    .testTarget(
      name: "DevanagariCommandTests",
      dependencies: [
        "DevanagariCommand", "DevanagariLexicon", "DevanagariText", "DevanagariTransliteration",
        "TestSupport",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if target.type != .test { settings.append(.strictMemorySafety()) }
  // Set by `make` and CI only, so that a newer compiler's new warnings never break a user's build.
  if Context.environment["DEVANAGARI_WARNINGS_AS_ERRORS"] != nil {
    settings.append(.treatAllWarnings(as: .error))
  }
  target.swiftSettings = settings
}
