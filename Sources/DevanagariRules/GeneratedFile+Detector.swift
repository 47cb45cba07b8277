extension GeneratedFile {
  /// The model of the scheme detector.
  static func detector(package: String) throws -> GeneratedFile {
    let model = try DetectorModel(package: package)
    return GeneratedFile(
      path: "Sources/CDevanagariTransliterationTables/Generated/detector.c",
      body: """
        #include "CDevanagariTransliterationTables.h"

        \(array("uint8_t", "rows", model.rows))
        \(array("uint8_t", "pairs", model.pairs, width: DetectorModel.symbolCount))
        \(array("uint8_t", "languages", model.languages.flatMap { $0 }, width: 28 * 28))
        \(array("uint32_t", "letters", model.letters.map(\.scalar)))
        \(array("uint8_t", "letter_costs", model.letters.map(\.cost)))
        static const dvn_detector_model model = {
          .rows = rows,
          .pairs = pairs,
          .languages = languages,
          .language_count = \(model.languages.count),
          .letters = letters,
          .letter_costs = letter_costs,
          .letter_count = \(model.letters.count),
        };
        const dvn_detector_model *dvn_detector(void) { return &model; }

        """
    )
  }
}
