@_spi(Engine) import DevanagariText
import Foundation
import TestSupport

/// A text and what the faces of the library make of it.
struct Probe {
  let scalars: [Unicode.Scalar]
  let text: String
  /// The offset in UTF-8 bytes of each scalar, and of the end.
  let offsets: [Int]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [scalars.reduce(0) { $0 + UTF8.width($1) }]
  }

  /// The texts of `Data/Samples`.
  static let samples: [Probe] = {
    let folder = projectFolder.appending(path: "Data/Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
      (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)).map(Probe.init)
    }
  }()

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  /// The segments by the bulk face, with a buffer of `size`.
  func bulk(_ segmentation: Segmentation, size: Int = 64) -> [Boundary] {
    var scanner = BoundaryScanner(segmentation)
    var buffer = [Boundary](repeating: .zero, count: size)
    var result: [Boundary] = []
    while true {
      var target = buffer.mutableSpan
      let count = scanner.scan(text.utf8Span, into: &target)
      if count == 0 { return result }
      result += buffer[..<count]
    }
  }

  /// The segments by the iterator of the span face.
  func iterated(_ segmentation: Segmentation) -> [Boundary] {
    var result: [Boundary] = []
    var iterator = text.utf8Span.makeBoundaryIterator(segmentation)
    while let boundary = iterator.next() { result.append(boundary) }
    return result
  }

  /// The boundaries in scalars, the start among them, as break test files count them.
  func boundaries(_ segmentation: Segmentation) -> [Int] {
    scalars.isEmpty ? [] : inScalars([0] + bulk(segmentation).map(\.offset))
  }

  /// Turns UTF-8 offsets into scalar offsets; an offset inside a scalar becomes -1.
  func inScalars(_ utf8Offsets: [Int]) -> [Int] {
    // Both ascend.
    var number = 0
    return utf8Offsets.map { offset in
      while number < offsets.count - 1, offsets[number] < offset { number += 1 }
      return offsets[number] == offset ? number : -1
    }
  }

  /// The boundaries in scalars that random access finds, asked at every byte.
  func boundariesByRandomAccess(_ segmentation: Segmentation) -> [Int] {
    let span = text.utf8Span
    return inScalars((0...span.count).filter { span.isBoundary(at: $0, of: segmentation) })
  }

  /// The code points around the first of some offsets.
  func surroundings(_ offsets: Set<Int>) -> String {
    let position = offsets.min().flatMap { self.offsets.firstIndex(of: $0) } ?? 0
    let before = scalars[..<position].suffix(4).map(hex).joined(separator: " ")
    return "\(before) ÷ \(scalars[position...].prefix(4).map(hex).joined(separator: " "))"
  }

  var codePoints: String { scalars.map(hex).joined(separator: " ") }
}
