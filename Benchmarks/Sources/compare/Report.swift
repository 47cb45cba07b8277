import BenchmarkJobs

/// The tables that say what was measured.
struct Report {
  let measurements: [Measurement]

  /// The methods of all jobs, each once.
  private var methods: [Method] {
    measurements.flatMap(\.job.methods).reduce(into: []) { methods, method in
      if !methods.contains(where: { $0.name == method.name }) { methods.append(method) }
    }
  }

  var peers: [Method] { methods.filter(\.isPeer) }

  var speeds: Table {
    table(of: methods) { measurement, method in
      measurement.speed(method.name).map { $0 < 10 ? $0.oneDecimal : "\(Int($0.rounded()))" }
    }
  }

  /// How many times faster our faces are.
  func ratios(to peer: Method) -> Table {
    table(of: methods.filter { !$0.isPeer }) { measurement, method in
      measurement.ratio(method.name, to: peer.name).map { $0.oneDecimal + "×" }
    }
  }

  var floors: Table {
    var table = Table(header: ["job", "face", "peer", "floor", "measured", "holds"])
    for measurement in measurements where measurement.text.name == Text.news.name {
      for floor in Floor.all where floor.job == measurement.job.name {
        let measured =
          floor.peer.map { measurement.ratio(floor.method, to: $0) }
          ?? measurement.speed(floor.method)
        guard let measured else {
          fatalError("a floor for methods that \(floor.job) does not have")
        }
        let unit = floor.peer == nil ? " MB/s" : "×"
        table.rows.append([
          floor.job, floor.method, floor.peer ?? "",
          floor.ratio.oneDecimal + unit, measured.oneDecimal + unit,
          measured >= floor.ratio ? "yes" : "NO",
        ])
      }
    }
    return table
  }

  var allocations: Table {
    table(of: methods) { measurement, method in
      // The job's own method of that name.
      measurement.job.methods.first { $0.name == method.name }
        .flatMap { allocationsPerPass($0, on: measurement.text) }
        .map { "\($0)" }
    }
  }

  /// Where ours and a peer's numbers differ, so do the definitions.
  var results: Table {
    table(of: methods) { measurement, method in
      measurement.results[method.name].map { "\($0)" }
    }
  }

  /// A row for each job and text that has any cell.
  private func table(
    of methods: [Method],
    cell: (Measurement, Method) -> String?
  ) -> Table {
    var table = Table(header: ["job", "text"] + methods.map(\.name))
    for measurement in measurements {
      let cells = methods.map { cell(measurement, $0) }
      guard cells.contains(where: { $0 != nil }) else { continue }
      table.rows.append([measurement.job.name, measurement.text.name] + cells.map { $0 ?? "" })
    }
    return table
  }
}
