/// A trie in two arrays: the child of node `n` by symbol `s` is `base[n] + s` if `check` of that
/// is `n`.
///
/// Aoe, J.: An efficient digital search algorithm by using a double-array structure (1989).
struct DoubleArray {
  private(set) var base: [Int] = [0]
  /// The parent of each node; the root, and a free place, are their own.
  private(set) var check: [Int] = [0]
  /// The value of each node, 0 for none.
  private(set) var values: [Int] = [0]
  private var isTaken: [Bool] = [true]
  private var firstFree = 1

  /// - Parameter words: in order, and each once; symbols from 1 to 127, values from 1 on.
  init(_ words: [(key: [Int], value: Int)]) {
    insert(words[...], depth: 0, node: 0)
  }

  /// The nodes as C writes them: base, check and value.
  var rows: [String] { base.indices.map { "{\(base[$0]),\(check[$0]),\(values[$0])}" } }

  private mutating func insert(
    _ words: ArraySlice<(key: [Int], value: Int)>,
    depth: Int,
    node: Int
  ) {
    var words = words
    if let first = words.first, first.key.count == depth {
      values[node] = first.value
      words = words.dropFirst()
    }
    guard !words.isEmpty else { return }
    var groups: [(symbol: Int, words: ArraySlice<(key: [Int], value: Int)>)] = []
    var start = words.startIndex
    for index in words.indices.dropFirst() where words[index].key[depth] != words[start].key[depth]
    {
      groups.append((words[start].key[depth], words[start..<index]))
      start = index
    }
    groups.append((words[start].key[depth], words[start...]))
    let base = place(for: groups.map(\.symbol))
    self.base[node] = base
    for group in groups {
      check[base + group.symbol] = node
      isTaken[base + group.symbol] = true
    }
    for group in groups { insert(group.words, depth: depth + 1, node: base + group.symbol) }
  }

  /// Returns a base with which the places of all symbols are free.
  private mutating func place(for symbols: [Int]) -> Int {
    while firstFree < isTaken.count, isTaken[firstFree] { firstFree += 1 }
    var base = max(1, firstFree - symbols[0])
    while symbols.contains(where: { base + $0 < isTaken.count && isTaken[base + $0] }) { base += 1 }
    while isTaken.count < base + 128 {
      check.append(isTaken.count)
      self.base.append(0)
      values.append(0)
      isTaken.append(false)
    }
    return base
  }
}
