package import Casework

extension CatalogueSeed {
  /// The catalogue that is compiled into the program; its courses are counted from a day.
  package static func embedded(today: CalendarDate) -> CatalogueSeed {
    CatalogueSeed(
      organisations: Resource.organisations.text, services: Resource.services.text,
      courses: Resource.courses.text, today: today)
  }
}

extension NeedVocabulary {
  /// The words of needs that are compiled into the program.
  package static func embedded() -> NeedVocabulary {
    NeedVocabulary(parsing: Resource.needWords.text, stopWords: Resource.stopWords.text)
  }
}
