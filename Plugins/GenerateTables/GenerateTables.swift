import Foundation
import PackagePlugin

/// `swift package generate-tables [--check]`: runs `devanagari-tablegen` on this package.
@main
struct GenerateTables: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "devanagari-tablegen").url
    process.arguments = ["--package-path", context.package.directoryURL.path] + arguments
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      Diagnostics.error("devanagari-tablegen failed with status \(process.terminationStatus)")
    }
  }
}
