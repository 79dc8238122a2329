extension PaperMaker {
  /// The texts of a record in the order in which the national system asks for them; none when it has no such record.
  ///
  /// Of a plan the headings of its form, of a note what was written and agreed, of a referral the service and the reason.
  /// What is entered in the one register need not be hidden, but an identity code in a text is (380/2023 120 §).
  package func national(_ entry: WaitingEntry, of dossier: ClientDossier) -> [NationalPiece] {
    guard let content = nationalContent(entry, of: dossier) else { return [] }
    var pieces: [NationalPiece] = []
    var heading = ""
    var lines: [String] = []
    func flush() {
      if !lines.isEmpty {
        pieces.append(NationalPiece(heading: heading, text: lines.joined(separator: "\n")))
      }
      lines = []
    }
    for block in templates["national-\(entry.kind.rawValue)"].filled(content).blocks {
      if case .heading(let text) = block {
        flush()
        heading = text
      } else {
        lines += PaperMaker.plainLines(of: block)
      }
    }
    flush()
    return pieces
  }

  private func nationalContent(
    _ entry: WaitingEntry, of dossier: ClientDossier
  ) -> PaperTemplate.Content? {
    switch entry.kind {
    case .plan:
      dossier.plans.first { $0.id == entry.record }.map { plan($0, of: dossier) }
    case .note:
      dossier.notes.first { $0.id == entry.record }.map { note($0, of: dossier) }
    case .referral:
      dossier.referrals.first { $0.id == entry.record }.map(nationalReferral)
    }
  }

  /// What was written, what was agreed that day and the next talk.
  private func note(_ note: Note, of dossier: ClientDossier) -> PaperTemplate.Content {
    let contact = dossier.contacts.first { $0.on == note.on && !$0.method.isEmpty }
    let next = dossier.appointments.filter {
      $0.state == .booked && $0.day ?? .earliest > note.on ?? .latest
    }
    .min { ($0.day ?? .latest, $0.id) < ($1.day ?? .latest, $1.id) }
    var content = next.map { talk($0, of: dossier) } ?? PaperTemplate.Content()
    content.values.merge([
      "written": date(note.on), "source": clean(note.source),
      "corrects": flag(note.corrects != nil),
      "method": contact.map {
        reference.contactMethods.label($0.method, language: templates.language) ?? $0.method
      } ?? "",
      // A line that begins with a slash is a command: what it did stands among what was agreed.
      "text": clean(note.text).paperLines.filter { !$0.hasPrefix("/") }.joined(separator: "\n"),
      "talk": next == nil ? "" : content.values["talk"] ?? "",
      "when": next == nil ? "" : content.values["when"] ?? "",
    ]) { $1 }
    content.actions = rows(
      of: dossier.actions.filter { $0.agreedOn != nil && $0.agreedOn == note.on }, dossier)
    return content
  }

  private func nationalReferral(_ referral: Referral) -> PaperTemplate.Content {
    var content = PaperTemplate.Content(values: places(of: referral))
    content.values["sent"] = date(referral.sentOn)
    content.values["estimatedEnd"] = date(referral.estimatedEnd)
    content.values["purpose"] = clean(referral.purpose)
    return content
  }

  private static func plainLines(of block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text): [text]
    case .list(let items), .choices(let items): items.map { "- " + $0 }
    case .facts(let facts): facts.map { "\($0.label): \($0.value)" }
    case .table(let table):
      table.rows.map { row in
        "- " + (row.left.paperLines + row.right.paperLines).joined(separator: "; ")
      }
    case .signatures, .cut, .pageBreak: []
    }
  }
}
