/// Where a finding stands in its file.
struct Place {
  /// Bytes of the file.
  let bytes: Range<Int>
  /// From 1.
  let line: Int
  /// In aksharas from 1; that of the akshara which holds the start.
  let column: Int
  /// In scalars from 1.
  let scalarColumn: Int
  /// The line and the column behind the last scalar.
  let endLine: Int
  let endScalarColumn: Int

  /// The fields of JSON that tell the place, with `file`, the name as a string of JSON.
  func jsonFields(file: String) -> String {
    """
    "start":\(bytes.lowerBound),"end":\(bytes.upperBound),\
    "line":\(line),"column":\(column),"file":\(file)
    """
  }
}
