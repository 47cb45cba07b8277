import ArgumentParser
@_spi(Engine) import DevanagariText

/// What finds the boundaries.
enum EngineName: String, CaseIterable, ExpressibleByArgument {
  case tables, icu
}

extension Segmentation {
  /// This segmentation as the engine with this name finds it.
  func using(_ name: EngineName) -> Segmentation {
    switch name {
    case .tables: using(Engine.tables)
    case .icu: using(Engine.icu)
    }
  }
}
