// For each line of the input a line: `ok`, or the kinds of its errors.
import DevanagariText

while let line = readLine() {
  let errors = line.wellFormednessErrors()
  print(errors.isEmpty ? "ok" : errors.map(\.kind.description).joined(separator: " "))
}
