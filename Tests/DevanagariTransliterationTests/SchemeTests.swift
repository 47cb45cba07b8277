import DevanagariTransliteration
import Testing

@Suite struct SchemeTests {}
