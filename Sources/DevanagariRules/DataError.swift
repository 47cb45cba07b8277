/// A fault in a file of `Data`: where it is and what to do about it.
package struct DataError: Error, CustomStringConvertible {
  package let file: String
  package let line: Int?
  package let message: String

  package init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    guard let line else { return "\(file): \(message)" }
    return "\(file):\(line): \(message)"
  }
}
