/// A step that a referral takes.
package enum ReferralAction: String, CaseIterable, Sendable {
  /// It is agreed with the client, and stands in the plan.
  case agree
  /// It leaves for the provider.
  case send
  /// The provider has received it.
  case receive
  /// The client waits in a queue.
  case queue
  /// The provider takes the client.
  case accept
  /// The provider does not take the client.
  case reject
  /// The service begins.
  case start
  /// The service ends as planned.
  case end
  /// The service ends before its time.
  case interrupt
  /// The provider's feedback comes.
  case evaluate
  /// It is called off.
  case cancel

  /// The state to which the step leads.
  package var state: ReferralState {
    switch self {
    case .agree: .agreed
    case .send: .sent
    case .receive: .received
    case .queue: .queued
    case .accept: .accepted
    case .reject: .rejected
    case .start: .started
    case .end: .ended
    case .interrupt: .interrupted
    case .evaluate: .evaluated
    case .cancel: .cancelled
    }
  }

  /// Whether the step takes a reason, as code and in words.
  package var needsReason: Bool { self == .cancel || self == .reject || self == .interrupt }

  /// Whether the step is the provider's answer.
  package var isAnswer: Bool {
    self == .receive || self == .queue || self == .accept || self == .reject
  }
}

extension ReferralState {
  /// The steps that can be taken from here, in the order in which they are offered.
  ///
  /// An answer says by itself that the referral has come, so it may follow a sent one at once.
  package var actions: [ReferralAction] {
    switch self {
    case .proposed: [.agree, .send, .cancel]
    case .agreed: [.send, .cancel]
    case .sent: [.accept, .receive, .queue, .reject, .cancel]
    case .received: [.accept, .queue, .reject, .cancel]
    case .queued: [.accept, .receive, .reject, .cancel]
    case .accepted: [.start, .cancel]
    case .started: [.end, .interrupt]
    case .ended, .interrupted: [.evaluate]
    case .rejected, .evaluated, .cancelled: []
    }
  }

  /// Whether something is still expected of somebody.
  package var isOpen: Bool {
    switch self {
    case .proposed, .agreed, .sent, .received, .queued, .accepted, .started, .ended: true
    case .rejected, .interrupted, .evaluated, .cancelled: false
    }
  }

  /// Whether the provider has the turn.
  package var awaitsProvider: Bool { self == .sent || self == .received || self == .queued }
}
