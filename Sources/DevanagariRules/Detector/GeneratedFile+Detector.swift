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
        \(array("uint16_t", "contexts", model.contexts, width: DetectorModel.symbolCount))
        \(array("uint16_t", "context_starts", model.contextStarts))
        \(array("uint8_t", "context_costs", model.contextCosts))
        \(array("uint8_t", "thirds", model.thirds.map(\.symbol)))
        \(array("uint8_t", "third_costs", model.thirds.map(\.cost)))
        \(array("uint8_t", "languages", model.languages.flatMap { $0 }, width: 28 * 28))
        \(array("uint32_t", "letters", model.letters.map(\.scalar)))
        \(array("uint8_t", "letter_costs", model.letters.map(\.cost)))
        static const dvn_detector_model model = {
          .rows = rows,
          .pairs = pairs,
          .contexts = contexts,
          .context_starts = context_starts,
          .context_costs = context_costs,
          .thirds = thirds,
          .third_costs = third_costs,
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
