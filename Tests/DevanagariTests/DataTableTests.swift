import Foundation
import TestSupport
import Testing

/// `Data/README.md` says of every file of `Data` where it is from and who reads it.
@Suite struct DataTableTests {
  private static let folder = projectFolder.appending(path: "Data")

  /// The cells of each row of the table.
  private static func rows() throws -> [[Substring]] {
    let text = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|") }
  }

  /// What stands between backticks.
  private static func quoted(_ cell: Substring) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.1) }
  }

  private static func files() throws -> [String] {
    let all = try #require(FileManager.default.enumerator(atPath: folder.path))
    return all.compactMap { $0 as? String }.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appending(path: name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && !name.contains("__pycache__") && !name.hasPrefix(".")
    }
  }

  @Test func everyFileHasARowAndEveryRowAFile() throws {
    let files = try Self.files()
    let patterns = try Self.rows().flatMap { Self.quoted($0[0]) }
    func matches(_ pattern: String, _ file: String) -> Bool {
      fnmatch(pattern, file, FNM_PATHNAME) == 0
    }
    #expect(files.count > 80 && patterns.count > 20)
    #expect(files.filter { file in !patterns.contains { matches($0, file) } } == [])
    #expect(patterns.filter { pattern in !files.contains { matches(pattern, $0) } } == [])
    // File, content, origin, licence, readers.
    #expect(try Self.rows().filter { $0.count != 5 } == [])
  }

  @Test func theReadersAreTypes() throws {
    var sources = ""
    for folder in ["Sources/DevanagariRules", "Tests"] {
      let url = projectFolder.appending(path: folder)
      let all = try #require(FileManager.default.enumerator(atPath: url.path))
      for case let name as String in all where name.hasSuffix(".swift") {
        sources += try String(contentsOf: url.appending(path: name), encoding: .utf8)
      }
    }
    let declared = Set(
      sources.matches(of: /(?:struct|enum|class) ([A-Z][A-Za-z]*)/).map { String($0.1) }
    )
    let readers = try Self.rows().flatMap { Self.quoted($0[4]) }
      .filter { $0.wholeMatch(of: /[A-Z][A-Za-z]*/) != nil }
    #expect(readers.count > 30)
    #expect(readers.filter { !declared.contains($0) } == [])
  }
}
