package import Casework
package import Interface
import ReferenceData
package import Terminal

/// A screen that edits one record, of a client or common to all; what is typed survives everything.
package struct RecordForm<Record: CaseRecord>: DraftedScreen {
  /// Where the record belongs.
  package enum Home: Sendable {
    /// To a list of a client's dossier, as it was when the form was opened.
    case client(ClientDossier, any WritableKeyPath<ClientDossier, [Record]> & Sendable)
    /// To nobody: the catalogue.
    case catalogue
  }

  private let plan: RecordFormPlan<Record>
  private let home: Home
  private let isNew: Bool
  /// The record as it was when the form was opened.
  private let original: Record
  package var drafted: DraftedForm
  private var isSaving = false
  /// What is said when the record has been saved, beside that it was.
  private var warning: TextKey?

  /// Opens a form for a record; a new one is not in its list yet.
  package init(
    _ record: Record, isNew: Bool, in home: Home, plan: RecordFormPlan<Record>, _ session: Session
  ) {
    self.plan = plan
    self.home = home
    self.isNew = isNew
    original = record
    let owner =
      switch home {
      case .client(let dossier, _): "client/\(dossier.client.id.text)"
      case .catalogue: "catalogue"
      }
    drafted = DraftedForm(
      plan.fields.map { field in
        let kind = field.kind(record, session)
        return Field(
          id: field.column, label: session.fieldLabel(Record.kind, field.column), kind: kind,
          value: field.read(record), required: field.isRequired, readOnly: session.isReadOnly,
          hint: session.hint(of: kind))
      }, key: "\(owner)/\(Record.kind.rawValue)/\(isNew ? "new" : record.id.text)",
      context: record.client)
    if let column = plan.begins, let index = plan.fields.firstIndex(where: { $0.column == column })
    {
      drafted.form.focus = index
    }
    if case .client(let dossier, _) = home, dossier.client.nonDisclosure {
      drafted.cover(plan.covered, session)
    }
  }

  /// The record that is edited.
  package var recordID: RecordID { original.id }

  package func title(_ session: Session) -> TerminalText { session.words(plan.title) }

  package func body(_ session: Session) -> [Block] { [.form(drafted.form)] }

  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.save, isPrimary: true, unless: readOnly),
      Offer(.choose, isPrimary: true, unless: drafted.isOnChoice ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ] + (drafted.hasCover ? [Offer(.reveal, isPrimary: true)] : [])
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save:
      return save(&session)
    case .choose:
      drafted.openChoices(&session)
    case .reveal:
      return drafted.reveal()
    case .back:
      return drafted.leave(&session)
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    drafted.receive(result, &session)
    switch result {
    case .failed:
      isSaving = false
    case .saved, .catalogueSaved:
      guard isSaving else { break }
      isSaving = false
      if let warning { session.say(warning, kind: .warning) } else { session.say(.saved) }
      session.navigation = .pop
    default:
      break
    }
    return []
  }
}

extension RecordForm {
  /// Looks at a field that the cursor has left: a short date is written out, a fault is told.
  package mutating func check(_ column: String, _ session: inout Session) {
    guard let field = plan.fields.first(where: { $0.column == column }) else { return }
    var record = original
    let typed = drafted.form.value(column)
    var problem = field.write(&record, typed, session)
    if problem == nil, field.isRequired, typed.trimmed.isEmpty { problem = .problemRequired }
    if problem == nil, field.read(record) != typed { drafted.form.set(column, field.read(record)) }
    drafted.form.setProblem(column, problem.map { session.words($0) })
    if let problem { session.say(problem, kind: .error) }
  }

  /// Saves when every field is right; otherwise goes to the first that is not.
  private mutating func save(_ session: inout Session) -> [Effect] {
    for field in plan.fields { check(field.column, &session) }
    var record = original
    for field in plan.fields { _ = field.write(&record, drafted.form.value(field.column), session) }
    if drafted.form.firstProblem == nil {
      for (column, problem) in plan.check(record, dossier, session) {
        drafted.form.setProblem(column, session.words(problem))
      }
    }
    if let first = drafted.form.firstProblem {
      drafted.form.focus = first
      session.message = Message(
        session.words.counted(.problemsLeft, drafted.form.problemCount), kind: .error)
      return []
    }
    guard isNew || drafted.form.isDirty else {
      session.say(.nothingToSave)
      return []
    }
    isSaving = true
    warning = plan.warn(record, session)
    session.message = nil
    switch home {
    case .client(let before, let list):
      var after = before
      after[keyPath: list].removeAll { $0.id == record.id }
      after[keyPath: list].append(record)
      plan.follow(record, &after, session)
      return [.save(before: before, after: after, draft: drafted.key, label: plan.label)]
    case .catalogue:
      return [.saveCatalogue([.save(record)], draft: drafted.key, label: plan.label)]
    }
  }

  private var dossier: ClientDossier? {
    if case .client(let dossier, _) = home { dossier } else { nil }
  }
}
