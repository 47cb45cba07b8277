// SDKs of Apple have no module of the name.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The text of the file at `path`.
package func readText(_ path: String) throws -> String {
  do {
    return try String(contentsOfFile: path, encoding: .utf8)
  } catch {
    throw DataError(file: path, message: "cannot be read: \(error)")
  }
}

/// The names of the files of a folder, sorted.
func fileNames(in folder: String) throws -> [String] {
  do {
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  } catch {
    throw DataError(file: folder, message: "cannot be read: \(error)")
  }
}

/// The names of the files of a folder's folder, sorted; none if that is missing.
func fileNames(in folder: String, below name: String) throws -> [String] {
  // What is no folder has none in it.
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder),
    names.contains(name)
  else { return [] }
  return try fileNames(in: "\(folder)/\(name)")
}
