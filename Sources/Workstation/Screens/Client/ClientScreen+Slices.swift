import Casework
import Interface
import ReferenceData
import Terminal

/// How the screen hands keys, commands and answers to the parts that are slices.
extension ClientScreen {
  /// The parts there are, in order.
  var shownParts: [Part] {
    Part.allCases.filter { [.details, .history].contains($0) || slices.keys.contains($0) }
  }

  func title(of part: Part) -> TextKey {
    switch part {
    case .details: .partDetails
    case .history: .partHistory
    case .situation, .plan, .referrals, .appointments: slices[part]?.title ?? .partDetails
    }
  }

  /// The offers of the open part, then of the others what is offered everywhere; an earlier day is only looked at.
  func sliceOffers(_ session: Session) -> [Offer] {
    guard let dossier, past == nil else { return [] }
    let own = slices[part]?.offers(dossier, session) ?? []
    let common = Part.allCases.flatMap { slices[$0]?.commonOffers(dossier, session) ?? [] }
    return own + common.filter { offer in !own.contains { $0.command == offer.command } }
  }

  /// Lets the part that offers a command do it; nil when none does.
  mutating func performInSlices(
    _ command: CommandID, _ session: inout Session
  ) -> [Effect]? {
    guard let dossier, past == nil else { return nil }
    let offers = slices[part]?.offers(dossier, session) ?? []
    if offers.contains(where: { $0.command == command }) {
      return slices[part]?.perform(command, dossier, &session)
    }
    let owner = Part.allCases.first {
      slices[$0]?.commonOffers(dossier, session).contains { $0.command == command } ?? false
    }
    guard let owner else { return nil }
    return slices[owner]?.perform(command, dossier, &session)
  }

  mutating func pressInSlice(_ key: Key, _ session: inout Session) -> KeyUse? {
    guard let dossier = past?.dossier ?? dossier, slices.keys.contains(part) else { return nil }
    return slices[part]?.press(key, dossier, &session)
  }

  mutating func chooseInSlice(_ number: Int, _ session: inout Session) -> [Effect]? {
    guard let dossier, past == nil, slices.keys.contains(part) else { return nil }
    return slices[part]?.choose(number, dossier, &session)
  }

  mutating func answerInSlices(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard let dossier else { return [] }
    return Part.allCases.flatMap {
      slices[$0]?.answer(answer, for: purpose, dossier, &session) ?? []
    }
  }

  mutating func receiveInSlices(
    _ result: EffectResult, _ session: inout Session
  ) -> [Effect] {
    guard let dossier else { return [] }
    return Part.allCases.flatMap { slices[$0]?.receive(result, dossier, &session) ?? [] }
  }

  mutating func appearSlices(_ session: inout Session) -> [Effect] {
    guard let dossier else { return [] }
    return Part.allCases.flatMap { slices[$0]?.appear(dossier, &session) ?? [] }
  }
}
