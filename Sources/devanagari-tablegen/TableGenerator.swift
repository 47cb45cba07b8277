import ArgumentParser
import DevanagariRules
import FoundationEssentials

@main
struct TableGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devanagari-tablegen",
    abstract: "Compiles Data to the checked-in tables."
  )

  @Flag(help: "Write nothing; fail if a checked-in table is not what the rules compile to.")
  var check = false

  @Option(help: "The folder of the package.")
  var packagePath = "."

  func run() throws {
    var stale: [String] = []
    for file in try GeneratedFile.all(package: packagePath) {
      let path = "\(packagePath)/\(file.path)"
      guard (try? String(contentsOfFile: path, encoding: .utf8)) != file.text else { continue }
      if check {
        stale.append(file.path)
      } else {
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
        print("wrote \(file.path)")
      }
    }
    guard stale.isEmpty else {
      throw ValidationError(
        "stale: \(stale.joined(separator: ", ")). Run `swift run devanagari-tablegen`."
      )
    }
  }
}
