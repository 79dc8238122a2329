extension PracticeDossierWriter {
  /// Writes referrals in every state; each has gone its way through the states as real ones do.
  mutating func writeReferrals(
    index: Int, _ services: [PracticeService], _ texts: PracticeTexts
  ) {
    let quiet = services.filter { $0.status == nil }
    guard !quiet.isEmpty, !talks.isEmpty else { return }
    if dossier.latestStatus?.status == .inService { writeRunning(services, texts) }
    guard random.happens(perMille: 420) else { return }
    let ways = PracticeReferralWay.all
    let way = ways[index % ways.count]
    let service = quiet[random.below(quiet.count)]
    // Only a few providers are silent.
    let isSilent = way.isWaiting && random.happens(perMille: 200)
    let days = isSilent ? 34 + random.below(20) : way.days
    write(way.actions, to: service, daysAgo: days, each: isSilent ? 2 : way.pace, texts)
  }

  /// The service in which the client is by her status.
  private mutating func writeRunning(_ services: [PracticeService], _ texts: PracticeTexts) {
    let fitting = services.filter { $0.status == .inService }
    guard let began = dossier.latestStatus?.began, !fitting.isEmpty else { return }
    var referral = referral(to: fitting[random.below(fitting.count)], texts)
    let start = began.adding(days: -12)
    for (offset, action) in [ReferralAction.agree, .send, .accept].enumerated() {
      take(action, on: start.adding(days: 4 * offset), of: &referral, texts)
    }
    // An end still to come: the client is in the service today.
    referral.estimatedEnd = max(began.adding(days: 90), today.adding(days: 40 + random.below(60)))
    take(.start, on: began, of: &referral, texts)
    dossier.referrals.append(referral)
  }

  private mutating func write(
    _ actions: [ReferralAction], to service: PracticeService, daysAgo: Int, each pace: Int,
    _ texts: PracticeTexts
  ) {
    var referral = referral(to: service, texts)
    var day = today.adding(days: -daysAgo)
    referral.proposedOn = day
    referral.since = day
    for action in actions {
      if action == .accept {
        referral.startsOn = min(day.adding(days: 2 * pace), today.adding(days: 20))
      }
      if action == .start {
        referral.startsOn = day
        referral.estimatedEnd = max(day.adding(days: service.days), today.adding(days: 45))
      }
      if action == .end { referral.estimatedEnd = day }
      take(action, on: day, of: &referral, texts)
      day = min(day.adding(days: pace), today)
    }
    if referral.state == .accepted { referral.startsOn = today.adding(days: 3 + random.below(20)) }
    dossier.referrals.append(referral)
  }

  private mutating func referral(
    to service: PracticeService, _ texts: PracticeTexts
  ) -> Referral {
    var referral = Referral(id: newID(), client: client)
    referral.service = service.id
    referral.serviceName = service.name
    referral.providerName = service.provider
    referral.purpose = texts.draw("purpose", using: &random)
    return referral
  }

  /// Takes a step; one that is not possible is passed over.
  private mutating func take(
    _ action: ReferralAction, on day: CalendarDate, of referral: inout Referral,
    _ texts: PracticeTexts
  ) {
    var step = ReferralStep(action, on: day)
    if action.needsReason {
      let reasons: [ReferralReason] =
        action == .reject
        ? [.full, .unsuitable, .provider] : [.health, .employed, .studies, .other]
      step.reason = reasons[random.below(reasons.count)]
      step.reasonText = texts.draw("reason_text", using: &random)
    }
    if action == .evaluate { step.feedback = texts.draw("provider_feedback", using: &random) }
    if action == .send { referral.disclosed = "family_name,given_names,phone" }
    try? referral.take(step, service: nil, today: today)
    if action == .send { referral.enteredOn = day }
  }
}

/// How a made-up referral has gone.
private struct PracticeReferralWay {
  /// The steps, the last one leading to its state now.
  let actions: [ReferralAction]
  /// How many days ago it was proposed, and how many lie between two steps.
  let days: Int
  let pace: Int

  /// Whether a provider is to answer.
  var isWaiting: Bool { actions.last == .send }

  /// Every state, the common ones more than once.
  static let all: [PracticeReferralWay] = [
    .init(actions: [], days: 6, pace: 1),
    .init(actions: [.agree], days: 8, pace: 2),
    .init(actions: [.agree, .send], days: 9, pace: 2),
    .init(actions: [.agree, .send], days: 9, pace: 2),
    .init(actions: [.agree, .send, .receive], days: 14, pace: 3),
    .init(actions: [.agree, .send, .queue], days: 20, pace: 4),
    .init(actions: [.agree, .send, .accept], days: 20, pace: 5),
    .init(actions: [.agree, .send, .reject], days: 40, pace: 5),
    .init(actions: [.agree, .send, .receive, .accept, .start], days: 70, pace: 7),
    .init(actions: [.agree, .send, .accept, .start], days: 60, pace: 7),
    .init(actions: [.agree, .send, .receive, .queue], days: 24, pace: 4),
    .init(actions: [.agree, .send, .accept, .start, .end, .evaluate], days: 260, pace: 30),
    .init(actions: [.agree, .send, .queue, .accept, .start], days: 90, pace: 9),
    .init(actions: [.agree, .send, .accept, .start, .end, .evaluate], days: 330, pace: 40),
    .init(actions: [.agree, .send, .accept, .start, .end], days: 36, pace: 8),
    .init(actions: [.agree, .send, .accept, .start, .interrupt], days: 150, pace: 20),
    .init(actions: [.agree, .send, .accept, .start, .end, .evaluate], days: 200, pace: 30),
    .init(actions: [.agree, .cancel], days: 90, pace: 14),
  ]
}
