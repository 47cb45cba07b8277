import ArgumentParser
import DevanagariRules

// SDKs of Apple have no module of the name.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@main
struct TableGenerator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devanagari-tablegen",
    abstract: "Compiles Data to the checked-in tables."
  )

  @Flag(help: "Write nothing; fail if a checked-in table is not what the rules compile to.")
  var check = false

  @Flag(help: "Tell also how much the tables hold of what they can hold only so much of.")
  var budgets = false

  @Option(help: "The folder of the package.")
  var packagePath = "."

  func run() throws {
    let tables = try Tables(package: packagePath)
    if budgets {
      for budget in tables.budgets { print(budget) }
    }
    var stale: [String] = []
    for file in tables.files {
      let path = "\(packagePath)/\(file.path)"
      guard (try? String(contentsOfFile: path, encoding: .utf8)) != file.text else { continue }
      if check {
        stale.append(file.path)
      } else {
        try file.text.write(toFile: path, atomically: true, encoding: .utf8)
        print("wrote \(file.path)")
      }
    }
    let orphans = try tables.orphans(package: packagePath)
    guard orphans.isEmpty else {
      throw ValidationError("no rules compile to \(orphans.joined(separator: ", ")). Delete it.")
    }
    guard stale.isEmpty else {
      throw ValidationError(
        "stale: \(stale.joined(separator: ", ")). Run `swift run devanagari-tablegen`."
      )
    }
  }
}
