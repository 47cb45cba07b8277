@_spi(Engine) import DevanagariText

extension SharedValue {
  static func texts(_ text: String) -> [SharedValue] {
    [
      SharedValue("Normalizer", "Joiners") {
        let own = Normalizer.corpus.adding(.noAccents, .glideStyle).with(joiners: .marathi)
        return {
          let rules = own.rules.map { "\($0) \($0.summary)" }
          let texts = [own, .safe, .nfc, .nfd, .nfkc, .nfkd].map { $0.normalize(text) }
          let changes = own.changes(in: text).map { "\($0.rule) \($0.before) \($0.after)" }
          return show(rules, texts, changes, own.isNormalized(text))
        }
      },
      SharedValue("AlignedText") {
        let own = Normalizer.nfd.align(text)
        return {
          let ranges = own.text.segmented(into: .words).ranges.map(own.originalRange)
          return show(own.isChanged, ranges.map { own.original[$0] })
        }
      },
      SharedValue("WellFormednessError") {
        let own = text.wellFormednessErrors()
        return {
          let errors = [own, text.wellFormednessErrors()]
          return show(
            errors.map {
              $0.map { "\($0.kind) \(text[$0.range]) \($0.repair?.text ?? "")" }
            }
          )
        }
      },
      SharedValue("Collation") {
        let own = Collation(locale: "hi", strength: .identical, digits: .byValue)
        return {
          let words = text.segmented(into: .words).map { String($0.text) }
          let orders = [own, .hindi, .marathi, .nepali, .sanskrit]
          return show(
            orders.map { words.sorted(using: $0) },
            words.map(own.sortKey),
            own.version,
            own.foundLocale,
            zip(words, words.dropFirst()).map { own.compare($0, $1) }
          )
        }
      },
      SharedValue("Metre", "Scansion", "SyllableWeight") {
        let (own, scansion) = (Metre.sanskrit(padaEnd: .guru), Metre.hindi.scan(text))
        return {
          show([own, .hindi, .sanskrit].map { $0.scan(text).pattern }, scansion.digits)
        }
      },
      SharedValue("UTF8Decoder", "InvalidUTF8") {
        let bytes = Array(text.utf8.dropFirst().prefix(1000))
        let own = UTF8Decoder(.repair)
        let fault = InvalidUTF8(offset: 0, bytes: [0xff])
        return {
          var (decoder, decoded) = (own, [UInt8]())
          let repairs = [
            try? decoder.decode(bytes.span, into: &decoded), try? decoder.finish(into: &decoded),
          ]
          var found: InvalidUTF8?
          do throws(InvalidUTF8) { try UTF8Span.validate(bytes.span) } catch { found = error }
          return show(repairs, String(decoding: decoded, as: UTF8.self), found, fault)
        }
      },
      SharedValue("TextChunks") {
        let own = text.chunks(ofBytes: 200)
        return { show(Array(own)) }
      },
      SharedValue("TextLimit", "ColumnAlignment") {
        let (limits, side) = (
          [TextLimit.aksharas(30), .columns(40), .utf8(50)], ColumnAlignment.center
        )
        return {
          let cut = limits.map { text.truncated(to: $0, at: .words) }
          return show(
            cut,
            cut.map { $0.padded(toColumns: 90, alignment: side) },
            text.terminalWidth
          )
        }
      },
      SharedValue("DevanagariVersions") {
        let own = DevanagariVersions.icu
        return { show(own, DevanagariVersions.icu, DevanagariVersions.icuUnicode) }
      },
    ]
  }

  static func cuts(_ text: String) -> [SharedValue] {
    [
      SharedValue("Segmentation", "Segments", "Segment") {
        let own =
          [
            Segmentation.tokens(abbreviations: .split, addingAbbreviations: ["सुश्रीम"]),
            .sentences(addingAbbreviations: ["सुश्रीम"], lineEnds: .wrap), .words.using(.icu),
            .graphemes.using(.icu), .unicodeSentences.using(.icu),
          ].map { text.segmented(into: $0) }
        return {
          let all: [Segmentation] = [
            .graphemes, .aksharas, .words, .unicodeSentences, .tokens, .sentences,
          ]
          return show(
            (own + all.map { text.segmented(into: $0) }).map { segments in
              segments.map { "\($0.text) \($0.kind) \($0.ending) \($0.value?.double ?? 0)" }
            },
            own.map { $0.boundary(before: text.endIndex) }
          )
        }
      },
      SharedValue("BoundaryScanner", "BoundaryIterator", "Boundary") {
        // It goes on where another has stopped.
        var (half, buffer) = (BoundaryScanner(.words), Array(repeating: Boundary.zero, count: 50))
        var target = buffer.mutableSpan
        _ = half.scan(text.utf8Span, into: &target)
        return { [half, first = buffer] in
          var (scanner, found) = (half, first)
          var target = found.mutableSpan
          let count = scanner.scan(text.utf8Span, into: &target)
          var iterator = text.utf8Span.makeBoundaryIterator(.aksharas)
          var offsets: [Int] = []
          while let boundary = iterator.next() { offsets.append(boundary.offset) }
          return show(
            first.map(\.offset),
            found.prefix(count).map { "\($0.offset) \($0.kind)" },
            offsets
          )
        }
      },
      SharedValue("Abbreviations") {
        let own = Abbreviations.hindi.adding(["सुश्रीम."])
        return {
          show(["डॉ", "सुश्रीम", "राम"].map { [own.contains($0), Abbreviations.hindi.contains($0)] })
        }
      },
    ]
  }
}
