/// What is decided of a made-up person before the dossier is written.
struct PracticeSketch {
  /// Days of one job search; the last one of a person may go on.
  struct Search {
    var began: CalendarDate
    var ended: CalendarDate?
    var endReason = ""
  }

  /// How the initial interview of the latest job search went.
  enum Interview {
    /// Held, or to be held, this many working days after the job search began.
    case after(workingDays: Int)
    /// Not held although it is late.
    case missing
  }

  var isWoman: Bool
  var born: CalendarDate
  /// A code that the case demands: separator and individual number as `IdentityCodePool` has them.
  var identity: (separator: Int, number: Int)?
  var givenNames: String
  var familyName: String
  var motherTongue: String
  var citizenship: String
  var place: PracticeShares.Place?
  var phone: String
  var nonDisclosure = false
  /// Oldest first; never empty.
  var searches: [Search]
  var interview: Interview
  /// The status at the end of the latest job search.
  var status: EmploymentStatus
  var planKind: PlanKind?
}
