import Casework
import Interface
import ReferenceData
import Terminal

extension Session {
  /// Who sends papers, as the settings say.
  var paperSender: PaperSender {
    var sender = PaperSender()
    sender.office = settings.office
    sender.address = settings.officeAddress
    sender.coach = settings.coachName
    sender.phone = settings.phone
    return sender
  }

  /// Adds to what has just been said by which keys it is entered in the national system.
  mutating func tellWaiting(of dossier: ClientDossier) {
    guard let message, !dossier.waitingEntries.isEmpty else { return }
    let follows = words(.nationalFollows, ["letter": letter(of: .national)])
    self.message = Message(message.text + " " + follows, kind: message.kind)
  }
}

extension PaperRequest {
  /// The client's copy of a version of a plan; of one that awaits her approval the letter that asks for it.
  static func copy(of plan: EmploymentPlan) -> PaperRequest {
    plan.state == .awaitingApproval ? .approval(plan.id) : .plan(plan.id)
  }

  /// The letter of a referral, with exactly the facts that leave or have left.
  static func letter(of referral: Referral) -> PaperRequest {
    .referral(referral.id, fields: Set(DisclosedField.list(referral.disclosed)))
  }
}

extension PaperKind {
  /// What the paper is called on the screen.
  var title: TextKey {
    switch self {
    case .plan: .paperPlan
    case .summons: .paperSummons
    case .change: .paperChange
    case .missed: .paperMissed
    case .reminder: .paperReminder
    case .approval: .paperApproval
    case .clarification: .paperClarification
    case .referral: .paperReferral
    }
  }
}

extension WaitingEntry.Kind {
  /// What it is called on the screen.
  var title: TextKey {
    switch self {
    case .note: .waitingNote
    case .plan: .waitingPlan
    case .referral: .waitingReferral
    }
  }
}

extension Language {
  /// The language by its own name.
  var name: TextKey {
    switch self {
    case .fi: .languageFinnish
    case .sv: .languageSwedish
    case .en: .languageEnglish
    }
  }
}
