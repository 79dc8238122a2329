/// Reads one line that begins with `/`.
struct NoteLineReader {
  let context: NoteContext

  init(_ context: NoteContext) {
    self.context = context
  }

  func read(_ line: String) -> NoteLine.Content {
    let (word, rest) = NoteLineReader.parts(line)
    switch context.words.match(word, .command) {
    case .none:
      return word.isEmpty ? .problem(.incomplete(.command)) : .problem(.wrong(.unknownCommand))
    case .several:
      return .problem(.incomplete(.command))
    case .one(let meaning):
      guard let command = NoteCommand(rawValue: meaning) else {
        return .problem(.wrong(.unknownCommand))
      }
      switch act(command, rest) {
      case .success(let act): return .act(act)
      case .failure(let problem): return .problem(problem)
      }
    }
  }

  /// The word of the command and what stands after it.
  static func parts(_ line: String) -> (word: Substring, rest: Substring) {
    let body = line.dropFirst()
    let word = body.prefix { !$0.isWhitespace }
    return (word, body[word.endIndex...])
  }

  private typealias Reading = Result<NoteAct, NoteProblem>

  private func act(_ command: NoteCommand, _ rest: Substring) -> Reading {
    switch command {
    case .refer: return refer(rest)
    case .task: return agree(.coach, rest)
    case .promise: return agree(.client, rest)
    case .next: return meet(rest)
    case .offer: return offer(rest)
    case .absent: return miss(rest)
    case .held: return hold(rest)
    case .plan: return plan(rest)
    case .wish: return text(rest).map { .say(.wish, $0) }
    case .strength: return text(rest).map { .say(.strength, $0) }
    case .feedback: return text(rest).map { .say(.feedback, $0) }
    case .consent: return consent(rest)
    case .assess: return assess(rest)
    case .clarify: return clarify(rest)
    case .done: return finish(rest)
    }
  }

  private func text(_ rest: Substring) -> Result<String, NoteProblem> {
    let text = NoteArguments(rest, context).text
    return text.isEmpty ? .failure(.incomplete(.text)) : .success(text)
  }

  /// `/ohjaa PALVELU [; odotus pvm] [tavoite …]`.
  private func refer(_ rest: Substring) -> Reading {
    let semicolon = rest.firstIndex(of: ";") ?? rest.endIndex
    var service = NoteArguments(rest[..<semicolon], context)
    var more = NoteArguments(rest[semicolon...].dropFirst(), context)
    let purpose = more.cut(atMark: .goal) ?? service.cut(atMark: .goal)
    var wait: CalendarDate?
    if var waited = more.cut(atMark: .wait) ?? service.cut(atMark: .wait) {
      wait = waited.takeDay()
      guard wait != nil else { return .failure(.incomplete(.day)) }
    } else {
      wait = more.takeDay()
    }
    let goal = [more.text, purpose?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    guard !service.words.isEmpty else { return .failure(.incomplete(.service)) }
    let found = context.services(matching: service.text)
    guard found.count <= 1 else { return .failure(.incomplete(.service)) }
    return .success(
      .refer(found.first ?? NoteService(name: service.text), wait: wait, purpose: goal))
  }

  /// `/tehtävä [pvm] teksti`, `/sovittu [pvm] teksti`.
  private func agree(_ side: ResponsibleSide, _ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    guard !arguments.words.isEmpty, !arguments.isDay else { return .failure(.incomplete(.text)) }
    let day = arguments.takeDayOfText()
    return .success(.agree(side, arguments.text, due: day))
  }

  /// `/seuraava [laji] pvm [klo] [kanava]`, in any order.
  private func meet(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    let time = arguments.takeTime()
    let day = arguments.takeDay()
    let kind: AppointmentKind? = arguments.take(.kind)
    let channel: AppointmentChannel? = arguments.take(.channel)
    guard arguments.words.isEmpty else { return .failure(.wrong(.unknownWord)) }
    guard let day else { return .failure(.incomplete(.day)) }
    guard day >= context.today else { return .failure(.wrong(.pastDay)) }
    return .success(
      .meet(NoteMeeting(kind: kind ?? .jobSearchTalk, day: day, start: time, channel: channel)))
  }

  /// `/työtarjous nimike; työnantaja [pvm]`.
  private func offer(_ rest: Substring) -> Reading {
    let semicolon = rest.firstIndex(of: ";") ?? rest.endIndex
    var title = NoteArguments(rest[..<semicolon], context)
    var employer = NoteArguments(rest[semicolon...].dropFirst(), context)
    let day =
      employer.isDay ? employer.takeDay() : employer.takeDayOfText() ?? title.takeDayOfText()
    guard !title.words.isEmpty else { return .failure(.incomplete(.title)) }
    return .success(.offer(title: title.text, employer: employer.text, due: day))
  }

  /// `/poissa [syy]`: a reason of the list, or the client's own words.
  private func miss(_ rest: Substring) -> Reading {
    guard context.hasAppointment else { return .failure(.wrong(.noAppointment)) }
    let arguments = NoteArguments(rest, context)
    guard let first = arguments.words.first else { return .success(.miss(nil, words: "")) }
    guard first.count >= 3,
      case .one(let code) = context.words.match(NoteArguments.bare(first), .absence)
    else {
      return .success(.miss(.other, words: arguments.text))
    }
    return .success(
      .miss(
        AbsenceReason(rawValue: code), words: arguments.words.count == 1 ? "" : arguments.text))
  }

  /// `/pidetty [laji] [kanava]`.
  private func hold(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    let kind: AppointmentKind? = arguments.take(.kind)
    let channel: AppointmentChannel? = arguments.take(.channel)
    guard arguments.words.isEmpty else { return .failure(.wrong(.unknownWord)) }
    return .success(.hold(kind ?? .jobSearchTalk, channel ?? .visit))
  }

  /// `/suunnitelma tarkistettu`, `/suunnitelma kohta: teksti`.
  private func plan(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    guard !arguments.words.isEmpty else { return .failure(.incomplete(.section)) }
    if arguments.takeOnly(.review) {
      return context.hasPlan ? .success(.reviewPlan) : .failure(.wrong(.noPlan))
    }
    guard let section: PlanSection = arguments.takeFirst(.section) else {
      if case .none = context.words.match(arguments.words[0], .section) {
        return .failure(.wrong(.unknownWord))
      }
      return .failure(.incomplete(.section))
    }
    guard !arguments.words.isEmpty else { return .failure(.incomplete(.text)) }
    return .success(.extendPlan(section, arguments.text))
  }

  /// `/suostumus saatu|kielletty [kirjallinen] kohde [kenelle]`.
  private func consent(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    guard let decision: ConsentDecision = arguments.takeFirst(.decision) else {
      return .failure(
        arguments.words.isEmpty ? .incomplete(.decision) : .wrong(.unknownWord))
    }
    let way: ConsentWay? = arguments.take(.way)
    guard let purpose: ConsentPurpose = arguments.takeFirst(.purpose) else {
      guard !arguments.words.isEmpty else { return .failure(.incomplete(.purpose)) }
      return .success(
        .consent(decision, .other, way ?? .spoken, recipient: arguments.text))
    }
    return .success(.consent(decision, purpose, way ?? .spoken, recipient: arguments.text))
  }

  /// `/arvio laji [0–10] tulos`.
  private func assess(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    guard let kind: AssessmentKind = arguments.takeFirst(.assessment) else {
      return .failure(
        arguments.words.isEmpty ? .incomplete(.assessment) : .wrong(.unknownWord))
    }
    let score = arguments.takeNumber()
    guard score != nil || !arguments.words.isEmpty else { return .failure(.incomplete(.result)) }
    if let score, !(0...10).contains(score) { return .failure(.wrong(.score)) }
    return .success(.assess(kind, score: score, summary: arguments.text))
  }

  /// `/selvitys [aihe] [pvm]`; words that are no cause stay in the note.
  private func clarify(_ rest: Substring) -> Reading {
    var arguments = NoteArguments(rest, context)
    let day = arguments.takeDay()
    var cause = "other"
    if let first = arguments.words.first,
      case .one(let meaning) = context.words.match(first, .cause)
    {
      cause = meaning
    }
    return .success(.clarify(cause: cause, due: day))
  }

  /// `/tehty n`, or the first words of the promise.
  private func finish(_ rest: Substring) -> Reading {
    let text = NoteArguments(rest, context).text
    guard !text.isEmpty else { return .failure(.incomplete(.promise)) }
    let found = context.promises(matching: text)
    guard let promise = found.first else { return .failure(.wrong(.noPromise)) }
    return found.count == 1 ? .success(.finish(promise.id)) : .failure(.incomplete(.promise))
  }
}
