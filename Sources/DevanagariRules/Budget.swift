/// How much is used of something of which the tables can hold only so much.
package struct Budget: Sendable, CustomStringConvertible {
  let name: String
  let used: Int
  let limit: Int

  init(_ name: String, used: Int, limit: Int) {
    self.name = name
    self.used = used
    self.limit = limit
  }

  package var description: String { "\(used) of \(limit) \(name)" }
}
