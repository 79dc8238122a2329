/// How the services of the catalogue are used: the figures of each, and who sits on which course.
package struct CatalogueUse: Sendable {
  private let figures: [RecordID: ProviderFigures]
  private let enrolled: [RecordID: Int]
  private let waiting: [RecordID: Int]

  /// Nothing is known of any use.
  package init() {
    (figures, enrolled, waiting) = ([:], [:], [:])
  }

  /// Measures all referrals on a day.
  package init(_ traces: [ReferralTrace], today: CalendarDate) {
    var ofService: [RecordID: [ReferralTrace]] = [:]
    var enrolled: [RecordID: Int] = [:]
    var waiting: [RecordID: Int] = [:]
    for trace in traces {
      if let service = trace.service { ofService[service, default: []].append(trace) }
      guard let course = trace.course else { continue }
      switch trace.state {
      case .accepted, .started, .ended, .evaluated: enrolled[course, default: 0] += 1
      case .sent, .received, .queued: waiting[course, default: 0] += 1
      case .proposed, .agreed, .rejected, .interrupted, .cancelled: break
      }
    }
    figures = ofService.mapValues { ProviderFigures($0, today: today) }
    self.enrolled = enrolled
    self.waiting = waiting
  }

  /// The figures of a service; nil when no referral to it has left.
  package func figures(of service: RecordID) -> ProviderFigures? {
    figures[service].flatMap { $0.sent > 0 ? $0 : nil }
  }

  /// How many clients have a place on a course.
  package func enrolled(in course: RecordID) -> Int { enrolled[course] ?? 0 }

  /// How many clients wait for a place on a course.
  package func waiting(for course: RecordID) -> Int { waiting[course] ?? 0 }

  /// How many places of a course are left; nil when they are not limited.
  package func placesLeft(in course: Course) -> Int? {
    course.places.map { max(0, $0 - enrolled(in: course.id)) }
  }
}
