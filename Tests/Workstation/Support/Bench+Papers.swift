import Casework
import ReferenceData
import Terminal
import TestSupport
import Workstation

extension Bench {
  /// Puts a screen on top, as a screen below asks for it.
  func push(_ screen: any ScreenState) {
    engine.model.session.navigation = .push(screen)
    send(.resize(model.session.size))
  }

  /// Opens the preview of a paper of the client with everything.
  func openPaper(_ request: PaperRequest, of dossier: ClientDossier = PaperCase.full()) {
    let sender = PaperCase.sender
    engine.model.session.settings.office = sender.office
    engine.model.session.settings.officeAddress = sender.address
    engine.model.session.settings.coachName = sender.coach
    engine.model.session.settings.phone = sender.phone
    push(PapersScreen(request, of: dossier, model.session))
  }

  /// Opens the texts that wait of the client with everything, saved in the store.
  func openNational(_ kind: WaitingEntry.Kind) throws {
    var dossier = PaperCase.full()
    dossier.client.coach = model.session.coach
    dossier.plans[0].approvedOn = PaperCase.day(2026, 11, 21)
    try PracticeStore.fill(store, [dossier])
    push(NationalListScreen(model.session))
    while !selectedRow.contains(model.session.words.plain(kind.label)) { press(.down) }
  }

  /// Writes a path into the box that asks for one, and goes on.
  func answerPath(_ path: String) {
    press(.home, .control("k"))
    paste(path)
    press(.down, .enter)
  }
}

extension WaitingEntry.Kind {
  fileprivate var label: TextKey {
    switch self {
    case .note: .waitingNote
    case .plan: .waitingPlan
    case .referral: .waitingReferral
    }
  }
}
