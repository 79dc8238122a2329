package import Casework

extension PaperTemplates {
  /// The wordings that are compiled into the program, and over them a site's own.
  package static func embedded(_ language: Language, site: String = "") -> PaperTemplates {
    let resource: Resource =
      switch language {
      case .fi: .paperTemplatesFinnish
      case .sv: .paperTemplatesSwedish
      case .en: .paperTemplatesEnglish
      }
    return PaperTemplates(language: language, parsing: resource.text, site: site)
  }
}
