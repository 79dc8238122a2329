package import Casework

extension NoteWords {
  /// The words that are compiled into the program, in a language.
  package static func embedded(_ language: Language) -> NoteWords {
    let resource: Resource =
      switch language {
      case .fi: .noteWordsFinnish
      case .sv: .noteWordsSwedish
      case .en: .noteWordsEnglish
      }
    return NoteWords(parsing: resource.text)
  }
}

extension NoteTemplates {
  /// The templates that are compiled into the program, in a language.
  package static func embedded(_ language: Language) -> NoteTemplates {
    let resource: Resource =
      switch language {
      case .fi: .noteTemplatesFinnish
      case .sv: .noteTemplatesSwedish
      case .en: .noteTemplatesEnglish
      }
    return NoteTemplates(parsing: resource.text)
  }
}
