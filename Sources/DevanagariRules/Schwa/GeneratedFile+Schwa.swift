extension GeneratedFile {
  /// The model of schwa deletion.
  static func schwa(package: String) throws -> GeneratedFile {
    let model = try SchwaModel(folder: "\(package)/Data/Schwa")
    return GeneratedFile(
      path: "Sources/CDevanagariTransliterationTables/Generated/schwa.c",
      body: try schwa(model)
    )
  }

  private static func schwa(_ model: SchwaModel) throws -> String {
    let letters = model.letters
    let limit = CompiledSchwa.letterLimit
    let compiled = try CompiledSchwa(model)
    let scalars = letters.scalars.map { $0.role.rawValue << 8 | $0.letter }
    return """
      #include "CDevanagariTransliterationTables.h"

      \(array("uint16_t", "scalars", scalars))
      \(array("uint8_t", "with_nukta", letters.withNukta))
      \(array("uint8_t", "classes", letters.classes))
      \(tree("parts", compiled.parts))
      \(tree("words", compiled.words))
      \(array("int8_t", "left", compiled.left, width: limit))
      \(array("int8_t", "right", compiled.right, width: limit))
      \(array("int8_t", "pairs", compiled.pairs, width: limit))
      \(array("uint8_t", "right_rows", compiled.rightRows, width: limit))
      \(array("int8_t", "right_seconds", compiled.rightSeconds))
      \(array("int8_t", "right_thirds", compiled.rightThirds, width: limit))
      \(array("uint8_t", "start_steps", compiled.start.steps, width: limit))
      \(array("int8_t", "start_weights", compiled.startWeights))
      \(array("uint8_t", "left_steps", compiled.leftShapes.steps, width: 8))
      \(array("uint8_t", "right_steps", compiled.rightShapes.steps, width: 8))
      \(array("int16_t", "shapes", compiled.shapes, width: compiled.rightShapes.count))
      \(array("int8_t", "same_near", compiled.sameNear))
      \(array("int8_t", "same_far", compiled.sameFar))
      static const dvn_schwa_model model = {
        .scalars = scalars,
        .with_nukta = with_nukta,
        .classes = classes,
        .parts = parts,
        .words = words,
        .bias = \(model.weights[.bias] ?? 0),
        .left = left,
        .right = right,
        .pairs = pairs,
        .right_rows = right_rows,
        .right_seconds = right_seconds,
        .right_thirds = right_thirds,
        .start_steps = start_steps,
        .start_weights = start_weights,
        .left_steps = left_steps,
        .right_steps = right_steps,
        .shapes = shapes,
        .right_shape_count = \(compiled.rightShapes.count),
        .same_near = same_near,
        .same_far = same_far,
        .same_cluster = \(model.weights[.sameCluster] ?? 0),
      };
      const dvn_schwa_model *dvn_schwa_hindi(void) { return &model; }

      """
  }

  private static func tree(_ name: String, _ nodes: [CompiledSchwa.Node]) -> String {
    let rows = nodes.map { node in
      let value = node.value.map { "0x\(String($0, radix: 16))" } ?? "dvn_schwa_no_value"
      return "{0x\(String(node.children, radix: 16)),\(node.firstChild),\(value)},"
    }
    return """
      static const dvn_schwa_node \(name)[] = {
      \(rows.joined(separator: "\n"))
      };

      """
  }
}

/// The rows in tables, as the runtime reads them.
private struct CompiledSchwa {
  static let letterLimit = 64
  static let classLimit = 8

  /// A node of a tree of letters; its children stand in a row.
  struct Node {
    var children: UInt64 = 0
    var firstChild = 0
    var value: UInt32?
  }

  /// A tree as a table of steps, for sequences of small numbers. Node 0 is the root, and as a step
  /// it means that there is none.
  struct Steps {
    private(set) var steps: [Int]
    private var nodes: [[Int]: Int] = [[]: 0]

    init(_ sequences: some Sequence<[Int]>, width: Int) throws {
      steps = Array(repeating: 0, count: width)
      let sorted = Set(sequences).sorted { $0.lexicographicallyPrecedes($1) }
      for sequence in sorted {
        for end in sequence.indices where nodes[Array(sequence[...end])] == nil {
          let node = nodes.count
          guard node < 256 else {
            throw DataError(file: "Data/Schwa/model.txt", message: "more than 255 nodes")
          }
          steps[nodes[Array(sequence[..<end])]! * width + sequence[end]] = node
          nodes[Array(sequence[...end])] = node
          steps += Array(repeating: 0, count: width)
        }
      }
    }

    var count: Int { nodes.count }
    subscript(sequence: [Int]) -> Int { nodes[sequence]! }
    /// For each node the sequences of it and of those above.
    var beginnings: [Int: [[Int]]] {
      Dictionary(
        uniqueKeysWithValues: nodes.map { sequence, node in
          (node, (0...sequence.count).map { Array(sequence.prefix($0)) })
        }
      )
    }
  }

  let parts: [Node]
  let words: [Node]
  private(set) var left: [Int]
  private(set) var right: [Int]
  private(set) var pairs: [Int]
  private(set) var rightRows: [Int]
  private(set) var rightSeconds = [0]
  private(set) var rightThirds: [Int]
  let start: Steps
  private(set) var startWeights: [Int]
  let leftShapes: Steps
  let rightShapes: Steps
  private(set) var shapes: [Int] = []
  private(set) var sameNear = Array(repeating: 0, count: classLimit)
  private(set) var sameFar = Array(repeating: 0, count: classLimit)

  init(_ model: SchwaModel) throws {
    let limit = Self.letterLimit
    guard model.letters.names.count <= limit else {
      throw DataError(file: "Data/Schwa/model.txt", message: "more than \(limit) letters")
    }
    parts = Self.tree(model.parts.map { ($0.letters.reversed(), UInt32($0.vowelsBefore)) })
    words = Self.tree(model.words.map { ($0.letters, $0.silent) })
    left = Array(repeating: 0, count: SchwaModel.window * limit)
    right = left
    pairs = Array(repeating: 0, count: limit * limit)
    rightRows = pairs
    rightThirds = Array(repeating: 0, count: limit)

    var starts: [[Int]: Int] = [:]
    var shapeWeights: [[[Int]]: Int] = [:]
    var rightWeights: [[Int]: Int] = [:]
    for (row, weight) in model.weights {
      switch row {
      case .bias, .sameCluster: break
      case .left(let place, let letter): left[place * limit + letter] = weight
      case .right(let place, let letter): right[place * limit + letter] = weight
      case .pair(let consonant, let next): pairs[consonant * limit + next] = weight
      case .rightLetters(let letters): rightWeights[letters] = weight
      case .start(let letters): starts[letters] = weight
      case .shape(let before, let behind): shapeWeights[[before, behind]] = weight
      case .sameNear(let next): sameNear[next] = weight
      case .sameFar(let next): sameFar[next] = weight
      }
    }

    start = try Steps(starts.keys, width: limit)
    startWeights = Array(repeating: 0, count: start.count)
    for (letters, weight) in starts { startWeights[start[letters]] = weight }

    // One letter stands in its pairs only if it is the end, which nothing follows.
    for letters in rightWeights.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let pair = letters[0] * limit + (letters.count > 1 ? letters[1] : 0)
      if rightRows[pair] == 0 {
        rightRows[pair] = rightSeconds.count
        rightSeconds.append(rightWeights[Array(letters.prefix(2))] ?? 0)
        rightThirds += Array(repeating: 0, count: limit)
      }
      if letters.count > 2 {
        rightThirds[rightRows[pair] * limit + letters[2]] = rightWeights[letters]!
      }
    }
    guard rightSeconds.count < 256 else {
      throw DataError(file: "Data/Schwa/model.txt", message: "more than 255 pairs behind a schwa")
    }

    leftShapes = try Steps(shapeWeights.keys.map { $0[0] }, width: Self.classLimit)
    rightShapes = try Steps(shapeWeights.keys.map { $0[1] }, width: Self.classLimit)
    let before = leftShapes.beginnings
    let behind = rightShapes.beginnings
    for leftShape in 0..<leftShapes.count {
      for rightShape in 0..<rightShapes.count {
        var weight = 0
        for first in before[leftShape]! {
          for second in behind[rightShape]! { weight += shapeWeights[[first, second]] ?? 0 }
        }
        shapes.append(weight)
      }
    }
  }

  /// The nodes of a tree, level by level, so that the children of a node stand in a row.
  private static func tree(_ entries: [([Int], UInt32)]) -> [Node] {
    typealias Entries = ArraySlice<([Int], UInt32)>
    let sorted = entries.sorted { $0.0.lexicographicallyPrecedes($1.0) }
    var nodes = [Node()]
    var level: [(node: Int, entries: Entries)] = [(0, sorted[...])]
    var depth = 0
    while !level.isEmpty {
      var next: [(node: Int, entries: Entries)] = []
      for (node, entries) in level {
        nodes[node].firstChild = nodes.count
        var rest = entries
        if let first = rest.first, first.0.count == depth {
          nodes[node].value = first.1
          rest = rest.dropFirst()
        }
        while let first = rest.first {
          let letter = first.0[depth]
          let group = rest.prefix { $0.0[depth] == letter }
          nodes[node].children |= 1 << UInt64(letter)
          next.append((nodes.count, group))
          nodes.append(Node())
          rest = rest[group.endIndex...]
        }
      }
      level = next
      depth += 1
    }
    return nodes
  }
}
