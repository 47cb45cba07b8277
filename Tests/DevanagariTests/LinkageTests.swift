#if os(Linux)
import Foundation
import Testing

/// The library must not bring Foundation into the programs that use it.
@Suite struct LinkageTests {
  @Test func aProgramThatUsesTheLibraryLinksNoFoundation() throws {
    let probe = try #require(Bundle.main.executableURL).deletingLastPathComponent()
      .appending(path: "LinkageProbe")
    #expect(try run(probe.path, []) == "हिन्दी\nमें\nभाषा\n")
    let libraries = try run("/usr/bin/ldd", [probe.path])
    // A list that could not be read must not count as a clean one.
    #expect(libraries.contains("libswiftCore") && libraries.contains("libicuuc"))
    #expect(!libraries.contains("Foundation"), "\(libraries)")
  }

  private func run(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
#endif
