import Casework

extension ClientDossier {
  /// Leaves what a transfer list tells of the client at a place, with one talk of lately and one plan.
  ///
  /// So pictures stand still when practised casework grows.
  mutating func keepTransferred(at index: Int, today: CalendarDate) {
    var bare = ClientDossier(client: client)
    (bare.jobSearches, bare.statuses, bare.unemployments) = (jobSearches, statuses, unemployments)
    if let interview = contacts.min(by: { $0.id < $1.id }) {
      let day = today.adding(days: -4 - index * 17 % 110)
      bare.contacts = [interview]
      if let last = interview.on, last < day {
        var talk = Contact(
          id: RecordID(at: Moment(milliseconds: 1), random: (UInt64(index), 1)), client: client.id)
        (talk.on, talk.method, talk.coach) = (day, "29", client.coach)
        bare.contacts.append(talk)
      }
      bare.plans =
        plans.min { $0.id < $1.id }.map { [$0.asTransferred(interview.on, day.adding(months: 3))] }
        ?? []
    }
    self = bare
  }
}

extension EmploymentPlan {
  fileprivate func asTransferred(_ made: CalendarDate?, _ review: CalendarDate) -> EmploymentPlan {
    var plan = EmploymentPlan(id: id, client: client)
    (plan.kind, plan.madeOn, plan.reviewDue) = (kind, made, review)
    return plan
  }
}
