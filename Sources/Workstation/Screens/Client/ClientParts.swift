/// The parts of the client screen that the slices of casework have built.
enum ClientParts {
  static func all(_ session: Session) -> [ClientScreen.Part: any ClientPart] {
    [
      // Situation
      .situation: SituationPart(),
      // Plan
      .plan: PlanPart(session),
      // Referrals
      .referrals: ReferralsPart(session),
      // Appointments
      .appointments: AppointmentsPart(session),
    ]
  }
}
