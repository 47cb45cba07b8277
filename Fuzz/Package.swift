// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [
    // The name, since a clone's folder may be called anything.
    .package(name: "swift-devanagari", path: "..")
  ],
  targets: [
    // The header of libFuzzer's runtime, which `-sanitize=fuzzer` links.
    .systemLibrary(name: "CLibFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CLibFuzzer",
        .product(name: "DevanagariLexicon", package: "swift-devanagari"),
        .product(name: "DevanagariText", package: "swift-devanagari"),
        .product(name: "DevanagariTransliteration", package: "swift-devanagari"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
