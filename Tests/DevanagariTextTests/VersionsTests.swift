import DevanagariRules
import DevanagariText
import Testing

struct VersionsTests {
  @Test func versionsAreNumbers() {
    for version in [
      DevanagariVersions.tablesUnicode, DevanagariVersions.icu, DevanagariVersions.icuUnicode,
    ] {
      let parts = version.split(separator: ".")
      #expect(parts.count >= 2 && parts.allSatisfy { Int($0) != nil }, "\(version)")
    }
  }

  @Test func tablesAreOfThePinnedFiles() {
    #expect(DevanagariVersions.tablesUnicode == DevanagariRules.UnicodeData.pinned)
  }
}
