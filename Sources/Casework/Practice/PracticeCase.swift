/// The people of whom every practice store has one: what a coach meets seldom and a program forgets.
///
/// They are among the first fifty clients, all with the first coach.
package enum PracticeCase: Int, CaseIterable, Sendable {
  /// Under non-disclosure for safety.
  case nonDisclosure
  /// Double given name and double surname.
  case doubleName
  /// Names with å, ä and ö.
  case nordicLetters
  /// Names with letters of Northern Sámi.
  case sami
  /// A name transliterated from Cyrillic.
  case transliterated
  /// A name longer than any column.
  case veryLongName
  /// A name that sorts by w as by v.
  case oldSpelling
  /// Shares every digit of the identity code with the next case; separator `-`.
  case separatorDash
  /// Shares every digit of the identity code with the case before; separator `Y`.
  case separatorY
  /// An integration plan, reviewed every six months, while talks go on every three.
  case integrationPlan
  /// The job search began 29.12.2025: the interview is due in five working days.
  case fiveWorkingDays
  /// The job search began 2.1.2026: the interview is due in ten working days.
  case tenWorkingDays
  /// Job searches in each of the four periods of law since 2021.
  case fourPeriodsOfLaw
  /// The initial interview has been due for 35 days.
  case lateInterview
  /// Two phone numbers in one field: reminders cannot be sent.
  case unfitPhone

  /// The place of the case in the population.
  package var index: Int { rawValue * 3 + 1 }

  /// The case at a place in the population.
  static func at(index: Int) -> PracticeCase? {
    index % 3 == 1 ? PracticeCase(rawValue: index / 3) : nil
  }
}
