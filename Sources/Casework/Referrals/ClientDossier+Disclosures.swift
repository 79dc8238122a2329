extension ClientDossier {
  /// The referrals that have left since an earlier state of the dossier, each of which is a disclosure.
  package func referralsSent(since before: ClientDossier?) -> [Referral] {
    let left = (before?.referrals ?? []).filter(\.hasLeft).map(\.id)
    return referrals.filter { $0.hasLeft && !left.contains($0.id) }
  }
}

extension Referral {
  /// Whether it has left the house, whatever has become of it since.
  fileprivate var hasLeft: Bool { sentOn != nil || state == .sent }
}
