import Casework
import Interface
import ReferenceData
import Terminal

/// Phrases, variables and pasted texts in the sections.
extension PlanScreen {
  /// Puts a phrase where the cursor is, and the cursor on its first variable that nobody knows.
  mutating func insert(_ phrase: String, _ session: inout Session) -> [Effect] {
    guard page == .text, let field = form.focused, let cursor = form.cursorOffset else { return [] }
    let before = field.value.prefix(cursor)
    let needsSpace = before.last.map { !$0.isWhitespace } ?? false
    switch form.insert((needsSpace ? " " : "") + phrase) {
    case .pasted: break
    default:
      session.say(.pasteTooLong, kind: .warning)
      return []
    }
    let range = PhraseText.variable(in: form.focused?.value.dropFirst(cursor) ?? "")
    if range != nil {
      _ = goToVariable(after: cursor - 1)
      session.say(.planVariable)
    }
    return noteTyping(session)
  }

  /// Puts the cursor before the next open variable: in this section after a place, else in those that follow.
  ///
  /// - Returns: Whether there is one.
  mutating func goToVariable(after cursor: Int) -> Bool {
    let fields = form.fields
    guard !fields.isEmpty else { return false }
    for step in 0...fields.count {
      let index = (form.focus + step) % fields.count
      guard case .note = fields[index].kind else { continue }
      let skipped = step == 0 ? cursor + 1 : 0
      let rest = fields[index].value.dropFirst(skipped)
      guard let range = PhraseText.variable(in: rest) else { continue }
      form.focus = index
      form.cursorOffset = skipped + rest.distance(from: rest.startIndex, to: range.lowerBound)
      return true
    }
    return false
  }

  /// Takes away the variable that begins at the cursor, for what is typed stands in its place.
  mutating func takeVariable(width: Int, height: Int) {
    guard let field = form.focused, field.isEditable, case .note = field.kind,
      let cursor = form.cursorOffset
    else { return }
    let rest = field.value.dropFirst(cursor)
    guard rest.first == "[", let range = PhraseText.variable(in: rest),
      range.lowerBound == rest.startIndex
    else { return }
    for _ in rest[range] { _ = form.handle(.delete, width: width, height: height) }
  }

  /// Puts an old plan's pieces into the sections, as something typed.
  mutating func put(_ paste: PlanPaste, _ session: inout Session) -> [Effect] {
    var plan = written(session)
    paste.apply(to: &plan)
    for section in PlanSection.sections(of: plan.kind) {
      guard let path = section.text else { continue }
      form.set(section == .duty ? "duty_reason_text" : section.rawValue, plan[keyPath: path])
    }
    session.say(.planPasted)
    return noteTyping(session)
  }
}
