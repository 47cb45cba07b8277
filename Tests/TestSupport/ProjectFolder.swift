public import Foundation

/// The folder of the package.
public let projectFolder = URL(filePath: #filePath)
  .deletingLastPathComponent()
  .appending(path: "../..")
  .standardizedFileURL

/// The text of a file of `Data/Samples`.
public func sample(_ name: String) throws -> String {
  try String(contentsOf: projectFolder.appending(path: "Data/Samples/\(name).txt"), encoding: .utf8)
}
