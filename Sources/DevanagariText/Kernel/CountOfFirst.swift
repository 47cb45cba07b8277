/// Returns how many numbers below `count` fulfil a condition that holds for the first ones only.
///
/// - Complexity: O(log *n*) calls of `holds`.
@inline(__always)
package func countOfFirst(_ count: Int, where holds: (Int) -> Bool) -> Int {
  var low = 0
  var high = count
  while low < high {
    let middle = (low + high) / 2
    if holds(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}
