package import Casework

extension PracticeNames {
  /// The names that are compiled into the program; reading them takes milliseconds.
  package static func embedded() -> PracticeNames {
    PracticeNames(
      women: Resource.women.text, men: Resource.men.text, surnames: Resource.surnames.text,
      abroad: Resource.namesAbroad.text, remarks: Resource.remarks.text,
      casework: Resource.practiceCasework.text)
  }
}
