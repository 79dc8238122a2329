internal import CResources

/// A file that is compiled into the program; the raw value is its path below `Resources`.
package enum Resource: String, CaseIterable, Sendable {
  case citizenships = "CodeLists/citizenships.csv"
  case contactMethods = "CodeLists/contact-methods.csv"
  case dueWords = "CodeLists/due-words.csv"
  case educationLevels = "CodeLists/education-levels.csv"
  case employmentStatuses = "CodeLists/employment-statuses.csv"
  case employmentStatusesShort = "CodeLists/employment-statuses-short.csv"
  case jobSearchEndReasons = "CodeLists/job-search-end-reasons.csv"
  case languages = "CodeLists/languages.csv"
  case municipalities = "CodeLists/municipalities.csv"
  case occupations = "CodeLists/occupations.csv"
  case planHeadings = "CodeLists/plan-headings.csv"
  case planKinds = "CodeLists/plan-kinds.csv"
  case postalCodes = "CodeLists/postal-codes.csv"
  case recordWords = "CodeLists/record-words.csv"
  case serviceLanguages = "CodeLists/service-languages.csv"
  case men = "Names/men.csv"
  case surnames = "Names/surnames.csv"
  case women = "Names/women.csv"
  case noteTemplatesEnglish = "Notes/templates-en.txt"
  case noteTemplatesFinnish = "Notes/templates-fi.txt"
  case noteTemplatesSwedish = "Notes/templates-sv.txt"
  case noteWordsEnglish = "Notes/words-en.txt"
  case noteWordsFinnish = "Notes/words-fi.txt"
  case noteWordsSwedish = "Notes/words-sv.txt"
  case phrasesEnglish = "Phrases/en.txt"
  case phrasesFinnish = "Phrases/fi.txt"
  case phrasesSwedish = "Phrases/sv.txt"
  case practiceCasework = "Practice/casework.txt"
  case namesAbroad = "Practice/names-abroad.csv"
  case remarks = "Practice/remarks.txt"
  case rules = "Rules/rules.csv"
  case sources = "SOURCES.csv"
  case courses = "Services/courses.csv"
  case needWords = "Services/need-words.csv"
  case organisations = "Services/organisations.csv"
  case services = "Services/services.csv"
  case stopWords = "Services/stop-words.txt"
  case paperTemplatesEnglish = "Templates/en.txt"
  case paperTemplatesFinnish = "Templates/fi.txt"
  case paperTemplatesSwedish = "Templates/sv.txt"
  case english = "Texts/en.txt"
  case finnish = "Texts/fi.txt"
  case swedish = "Texts/sv.txt"

  /// The bytes of the file where the program itself holds them: read-only, not copied, never freed.
  ///
  /// Empty when `resources.c` does not embed the file, which a test forbids.
  package var bytes: UnsafeRawBufferPointer {
    var count = 0
    let start = CResources_bytes(rawValue, &count)
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  /// The file as text, copied.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The paths of all embedded files, in the order of `resources.c`.
  static var embeddedPaths: [String] {
    var paths: [String] = []
    while let path = CResources_path(paths.count) { paths.append(String(cString: path)) }
    return paths
  }
}
