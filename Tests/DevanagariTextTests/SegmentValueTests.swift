import DevanagariText
import Testing

@Suite struct SegmentValueTests {
  @Test(arguments: [
    ("४,३२,०००", "432000"), ("432,000", "432000"), ("१२.५", "12.5"), ("००७", "7"), ("०", "0"),
    ("0.50", "0.50"), ("३/४", "3/4"), ("५वाँ", "5"), ("19वीं", "19"), ("1st", "1"), ("₹५००", "500"),
    ("$1.5", "1.5"), ("2013–2014", "2013-2014"), ("१५/०८/१९४७", "1947-08-15"),
    ("15-08-1947", "1947-08-15"), ("2023-08-15", "2023-08-15"), ("१०:३०", "10:30"),
    ("5:45", "05:45"),
    ("10:30:15", "10:30:15"),
  ])
  func values(text: String, value: String) {
    #expect(Array(text.segmented(into: .tokens).map { $0.value?.description ?? "" }) == [value])
  }

  @Test(arguments: ["राम", "1.2.3", "32/13/1999", "15/08/47", "91-98765-43210", "10:75", "%", "।"])
  func noValues(text: String) {
    #expect(text.segmented(into: .tokens).allSatisfy { $0.value == nil })
  }

  @Test func percentagesHaveValuesWhereTheyHoldTheirNumbers() {
    let joined = "१८.७५%".segmented(into: .tokens(units: .joined))
    #expect(Array(joined.map { $0.value?.description }) == ["18.75"])
  }

  @Test func doubles() {
    let text = "१२.५ ३/४ 10:30"
    let values = text.segmented(into: .tokens).compactMap { $0.value }.map(\.double)
    #expect(Array(values) == [12.5, 0.75, nil])
  }
}
