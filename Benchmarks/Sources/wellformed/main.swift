// For each line of the input a line: `ok`, or the kinds of its errors.
import DevanagariText

while let line = readLine() {
  let errors = wellFormednessErrors(in: line)
  print(errors.isEmpty ? "ok" : errors.map(\.kind.identifier).joined(separator: " "))
}
