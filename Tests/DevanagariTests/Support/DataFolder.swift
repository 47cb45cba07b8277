import Foundation

/// Calls `body` with the path of a folder of files like those of `Data`.
///
/// - Parameter files: the text of each file, by its name.
func withDataFolder<Result>(
  _ files: [String: String],
  _ body: (String) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }
  return try body(folder.path)
}
