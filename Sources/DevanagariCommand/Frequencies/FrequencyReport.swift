import ArgumentParser
import DevanagariLexicon
import SystemPackage

/// How a frequency table is shown.
struct FrequencyReport {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case tsv, jsonl, json, chart
  }

  enum Order: String, CaseIterable, ExpressibleByArgument {
    case count, text
  }

  let format: Format
  /// The most frequent only; nil for all that the format shows.
  let top: Int?
  let minimum: Int
  let order: Order
  let stopwords: Stopwords
  let fold: TermFold
  /// The unit and the names of the files, for JSON.
  let unit: CountedUnit
  let files: [String]
  let writesSummary: Bool

  func write(_ units: FrequencyTable) throws(Fault) {
    let table = TermTable(units, leavingOut: stopwords, folding: fold)
    let rows = rows(of: table.terms)
    switch format {
    case .tsv: try FrequencyLines(.tsv).write(table, rows)
    case .jsonl: try FrequencyLines(.jsonl).write(table, rows)
    case .json: try FrequencyDocument(unit: unit, files: files).write(table, rows)
    case .chart: try FrequencyChart(cells: Platform.terminalWidth).write(table, rows)
    }
    if writesSummary { Self.writeSummary(of: table.terms, unit) }
  }

  private func rows(of table: FrequencyTable) -> [FrequencyTable.RankedRow] {
    let top = top ?? (format == .chart ? FrequencyChart.rowCount : .max)
    var rows = table.ranking(limit: top, minimum: minimum)
    if order == .text { table.sortByText(&rows) }
    return rows
  }

  /// Writes how many units there are, how many different ones, and how many that occur once.
  private static func writeSummary(of table: FrequencyTable, _ unit: CountedUnit) {
    let lines = """
      \(table.total)\t\(unit)
      \(table.typeCount)\ttypes
      \(table.hapaxCount)\thapaxes

      """
    // Nothing is left to do where even this fails.
    _ = try? FileDescriptor.standardError.writeAll(lines.utf8)
  }
}
