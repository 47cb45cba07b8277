// The umbrella: `import Devanagari` brings every module of the library.
@_exported public import DevanagariLexicon
@_exported public import DevanagariText
@_exported public import DevanagariTransliteration
