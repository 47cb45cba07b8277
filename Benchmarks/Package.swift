// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "compare", targets: ["compare"])
  ],
  dependencies: [
    // The name, since a clone's folder may be called anything.
    .package(name: "swift-devanagari", path: ".."),
    // Its traits bring jemalloc, which the machine would need to have.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "CBenchmarkICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .target(name: "CAllocationCount"),
    .target(
      name: "BenchmarkJobs",
      dependencies: [
        "CBenchmarkICU",
        .product(name: "DevanagariLexicon", package: "swift-devanagari"),
        .product(name: "DevanagariText", package: "swift-devanagari"),
        .product(name: "DevanagariTransliteration", package: "swift-devanagari"),
      ]
    ),
    .executableTarget(name: "compare", dependencies: ["BenchmarkJobs", "CAllocationCount"]),
    .executableTarget(
      name: "wellformed",
      dependencies: [.product(name: "DevanagariText", package: "swift-devanagari")]
    ),
    .executableTarget(
      name: "TextBenchmarks",
      dependencies: [
        "BenchmarkJobs",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      // The plugin looks for benchmarks in a folder of this name.
      path: "Benchmarks/TextBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
