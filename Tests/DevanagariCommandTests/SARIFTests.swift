import DevanagariText
import Foundation
import Testing

/// `devanagari check --format sarif`.
struct SARIFTests {
  /// The one run of a document.
  private struct Document {
    let driver: [String: Any]
    let results: [[String: Any]]
    let invocation: [String: Any]
    let columnKind: String

    init(_ run: CommandRun) throws {
      let root = try #require(
        try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      )
      #expect(root["version"] as? String == "2.1.0")
      #expect((root["$schema"] as? String)?.contains("sarif-2.1.0") == true)
      let runs = try #require(root["runs"] as? [[String: Any]])
      #expect(runs.count == 1)
      let tool = try #require(runs[0]["tool"] as? [String: Any])
      driver = try #require(tool["driver"] as? [String: Any])
      results = try #require(runs[0]["results"] as? [[String: Any]])
      let invocations = try #require(runs[0]["invocations"] as? [[String: Any]])
      #expect(invocations.count == 1)
      invocation = invocations[0]
      columnKind = try #require(runs[0]["columnKind"] as? String)
    }
  }

  private func location(_ result: [String: Any]) throws -> (uri: String, region: [String: Int]) {
    let locations = try #require(result["locations"] as? [[String: Any]])
    let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: String])
    return (
      try #require(artifact["uri"]), try #require(physical["region"] as? [String: Int])
    )
  }

  @Test func resultsAreTheFindings() throws {
    let folder = try TemporaryFolder()
    let text = "\u{FEFF}" + Flawed.text(seed: 5)
    let file = try folder.path("a b", Data(text))
    let findings = try CommandRun("check --preset corpus --format jsonl", file).findings()
    let run = try CommandRun("check --preset corpus --format sarif", file)
    let document = try Document(run)
    #expect(run.status == 1 && document.columnKind == "unicodeCodePoints")
    #expect(document.driver["name"] as? String == "devanagari")
    #expect(document.driver["version"] as? String == DevanagariVersions.library)
    let rules = try #require(document.driver["rules"] as? [[String: Any]])
    let identifiers = rules.compactMap { $0["id"] as? String }
    #expect(Set(identifiers).count == rules.count)
    #expect(
      rules.allSatisfy { ($0["shortDescription"] as? [String: String])?["text"]?.isEmpty == false }
    )
    #expect(document.invocation["executionSuccessful"] as? Bool == true)
    #expect(document.results.count == findings.count)
    // Lines end at LF; the mark is no part of the first.
    let lines = text.utf8.dropFirst(3).split(separator: 0x0a, omittingEmptySubsequences: false)
    var failures: [String] = []
    for (result, finding) in zip(document.results, findings) {
      let rule = try #require(result["ruleId"] as? String)
      let isForm = finding.rules == ["nfc"]
      let level = try #require(result["level"] as? String)
      let message = (result["message"] as? [String: String])?["text"]
      let (uri, region) = try location(result)
      if !identifiers.contains(rule) || !finding.rules.contains(rule) { failures.append(rule) }
      if level != (isForm ? "note" : "warning") { failures.append("level \(rule)") }
      if message != finding.message { failures.append("message \(rule)") }
      if !uri.hasPrefix("file:///") || !uri.hasSuffix("/a%20b") { failures.append(uri) }
      if region["byteOffset"] != finding.range.lowerBound
        || region["byteLength"] != finding.range.count || region["startLine"] != finding.line
        || region["endLine"] != finding.line
      {
        failures.append("region \(rule)")
      }
      // Columns in code points, end excluded, cut the text out of its line.
      let scalars = Array(String(decoding: lines[finding.line - 1], as: UTF8.self).unicodeScalars)
      if let start = region["startColumn"], let end = region["endColumn"], start <= end,
        end <= scalars.count + 1
      {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[(start - 1)..<(end - 1)])
        if !String(view).utf8.elementsEqual(finding.text.utf8) { failures.append("column \(rule)") }
      } else {
        failures.append("no column \(rule)")
      }
      failures += try fixFailures(result, finding, uri, region)
    }
    #expect(failures.isEmpty)
  }

  private func fixFailures(
    _ result: [String: Any],
    _ finding: FoundObject,
    _ uri: String,
    _ region: [String: Int]
  ) throws -> [String] {
    guard let suggestion = finding.suggestion else {
      return result["fixes"] == nil ? [] : ["fix without a suggestion"]
    }
    let fixes = try #require(result["fixes"] as? [[String: Any]])
    let changes = try #require(fixes.first?["artifactChanges"] as? [[String: Any]])
    let artifact = changes.first?["artifactLocation"] as? [String: String]
    let replacements = try #require(changes.first?["replacements"] as? [[String: Any]])
    let inserted = (replacements.first?["insertedContent"] as? [String: String])?["text"]
    let deleted = replacements.first?["deletedRegion"] as? [String: Int]
    let isRight =
      artifact?["uri"] == uri && inserted == suggestion && deleted == region
    return isRight ? [] : ["fix \(finding.rules)"]
  }

  @Test func noFindingsAreADocument() throws {
    let run = try CommandRun("check --format sarif", input: Data("राम"))
    #expect(run.status == 0)
    #expect(try Document(run).results.isEmpty)
  }

  @Test func faultsAreNotifications() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.path("bad", Data(Array("काॅलेज\n\"".utf8) + [0xff]))
    let good = try folder.path("good", Data("काॅलेज"))
    let run = try CommandRun("check --format sarif", bad, "/nonexistent/\"x\"", good)
    #expect(run.status == 65)
    let document = try Document(run)
    #expect(document.results.count == 2)
    #expect(document.invocation["executionSuccessful"] as? Bool == false)
    let notifications = try #require(
      document.invocation["toolExecutionNotifications"] as? [[String: Any]]
    )
    let texts = notifications.compactMap { ($0["message"] as? [String: String])?["text"] }
    #expect(texts.count == 2 && texts[0].contains("invalid UTF-8"))
    #expect(run.messages == texts.map { "devanagari: \($0)\n" }.joined())
  }

  @Test func namesBecomeURIs() throws {
    let folder = try TemporaryFolder()
    for name in ["हिन्दी.txt", "a:b?c#d%e", "-dash"] { _ = try folder.file(name, Data("काॅ")) }
    let command = "$devanagari check --format sarif हिन्दी.txt 'a:b?c#d%e' ./-dash"
    let run = try CommandRun(shell: "cd '\(folder.path)' && \(command)")
    let uris = try Document(run).results.map { try location($0).uri }
    #expect(
      uris == [
        "%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80.txt", "a%3Ab%3Fc%23d%25e",
        "./-dash",
      ]
    )
  }
}
