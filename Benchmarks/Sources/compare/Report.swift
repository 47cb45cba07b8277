import BenchmarkJobs

/// The tables that say what was measured.
struct Report {
  let measurements: [Measurement]

  var speeds: Table {
    table(of: Method.allCases) { measurement, method in
      measurement.speed(method).map { $0 < 10 ? $0.oneDecimal : "\(Int($0.rounded()))" }
    }
  }

  /// How many times faster our faces are; nil if no job has this peer.
  func ratios(to peer: Method) -> Table? {
    let table = table(of: Method.ours) { $0.ratio($1, to: peer).map { $0.oneDecimal + "×" } }
    return table.rows.isEmpty ? nil : table
  }

  var floors: Table {
    var table = Table(header: ["job", "face", "peer", "floor", "measured", "holds"])
    for measurement in measurements where measurement.text.name == Text.news.name {
      for floor in Floor.all where floor.job.name == measurement.job.name {
        guard let ratio = measurement.ratio(floor.method, to: floor.peer) else { continue }
        table.rows.append([
          floor.job.name, floor.method.rawValue, floor.peer.rawValue,
          floor.ratio.oneDecimal + "×", ratio.oneDecimal + "×",
          ratio >= floor.ratio ? "yes" : "NO",
        ])
      }
    }
    return table
  }

  var allocations: Table {
    table(of: Method.allCases) { measurement, method in
      guard measurement.job.methods.contains(method) else { return nil }
      return allocationsPerMillionSegments(method, of: measurement.job, on: measurement.text)
        .map { "\($0)" }
    }
  }

  /// Where ours and a peer's numbers differ, so do the definitions.
  var segmentCounts: Table {
    table(of: Method.allCases) { measurement, method in
      measurement.segmentCounts[method].map { "\($0)" }
    }
  }

  /// A row for each job and text that has any cell.
  private func table(
    of methods: [Method],
    cell: (Measurement, Method) -> String?
  ) -> Table {
    var table = Table(header: ["job", "text"] + methods.map(\.rawValue))
    for measurement in measurements {
      let cells = methods.map { cell(measurement, $0) }
      guard cells.contains(where: { $0 != nil }) else { continue }
      table.rows.append([measurement.job.name, measurement.text.name] + cells.map { $0 ?? "" })
    }
    return table
  }
}
