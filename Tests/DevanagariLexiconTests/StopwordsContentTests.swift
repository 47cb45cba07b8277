import DevanagariLexicon
import DevanagariText
import TestSupport
import Testing

/// What stopwords do to text.
@Suite struct StopwordsContentTests {
  /// Common words that carry the meaning of a sentence.
  private static let content = """
    समय वर्ष दिन लोग काम घर बात देश सरकार भारत हिन्दी हिंदी दिल्ली मुंबई पानी हाथ आँख पुस्तक किताब \
    स्कूल विद्यालय शिक्षा छात्र शिक्षक राजा रानी पुत्र पुत्री माता पिता भाई बहन पति पत्नी बच्चा बच्चे \
    आदमी औरत महिला पुरुष मित्र दोस्त गाँव शहर नगर राज्य जिला सड़क नदी पर्वत समुद्र आकाश सूर्य चाँद \
    तारा पृथ्वी आग हवा मिट्टी पेड़ फूल फल पत्ता घास गाय घोड़ा कुत्ता बिल्ली पक्षी मछली शेर हाथी दूध \
    चाय रोटी चावल दाल सब्ज़ी नमक चीनी भोजन खाना कपड़ा पैसा रुपया बाज़ार दुकान व्यापार उद्योग बैंक \
    कंपनी कार्य कार्यक्रम योजना विकास समाज संस्कृति धर्म भाषा साहित्य कविता कहानी संगीत नृत्य चित्र \
    फ़िल्म खेल क्रिकेट टीम जीत हार युद्ध शांति सेना सैनिक पुलिस न्यायालय कानून चुनाव वोट मत्स्य नेता \
    मंत्री प्रधानमंत्री राष्ट्रपति संसद सभा दल पार्टी जनता नागरिक अधिकार कर्तव्य स्वतंत्रता इतिहास \
    विज्ञान गणित भूगोल रसायन भौतिकी अनुसंधान प्रयोग सिद्धांत परिणाम प्रश्न उत्तर समस्या समाधान \
    राम सीता कृष्ण मोहन गीता रवि अर्जुन नेहरू गांधी टैगोर प्रेमचंद कबीर तुलसीदास अकबर अशोक \
    आना चलना बोलना देखना सुनना पढ़ना लिखना सोचना समझना खेलना हँसना रोना सोना उठना बैठना दौड़ना \
    करना करता किया करेगा देना दिया देता लेना लिया लेता चला बोला देखा सुना पढ़ा लिखा आया आई बैठा \
    अच्छा बुरा नया पुराना छोटा लंबा सुंदर काला सफ़ेद लाल हरा नीला पीला गरम ठंडा तेज़ धीमा वर्ग कुल
    """.split(separator: " ").map(String.init)

  @Test func contentWordsStay() {
    #expect(Self.content.count > 200)
    #expect(Self.content.filter { Stopwords.hindi(.extended).contains($0) } == [])
  }

  @Test func functionWordsGo() {
    let words = """
      मैं मैंने हम हमारे मुझे उसने उसकी उसका उन्होंने क्या क्योंकि इसलिए जबकि चाहिए गए गई गयी जाता सकती \
      वाला वाली रही थीं हूँ हर केवल बीच दौरान अनुसार का के की ने को से में पर तक और या है हैं था
      """.split(separator: " ")
    #expect(words.filter { !Stopwords.hindi.contains($0) } == [])
    let extended = "लगभग कारण प्रति एक यहाँ अब ऊपर अधिक पाया पड़ा".split(separator: " ")
    #expect(extended.filter { !Stopwords.hindi(.extended).contains($0) } == [])
  }

  @Test func segmentsKeepTheirPlaces() throws {
    for name in ["news", "web", "dialogue"] {
      let text = try sample(name)
      let segments = text.segmented(into: .tokens)
      let kept = Array(segments.removing(stopwords: .hindi))
      #expect(kept == Array(segments).removing(stopwords: .hindi))
      #expect(kept == segments.filter { !Stopwords.hindi.contains($0.text) })
      #expect(kept.count < Array(segments).count)
      #expect(kept.allSatisfy { text[$0.range] == $0.text })
      #expect(Array(segments.removing(stopwords: .none)) == Array(segments))
    }
    let words = "राम घर में है".segmented(into: .words).removing(stopwords: .hindi)
    #expect(words.filter { $0.kind == .letters }.map { String($0.text) } == ["राम", "घर"])
  }
}
