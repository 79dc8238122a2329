import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Asetukset*: what a coach chooses for herself.
package struct SettingsScreen: ScreenState {
  package var form: Form

  package init(_ session: Session) {
    form = Self.form(session)
  }

  private static func form(_ session: Session) -> Form {
    let words = session.words
    let settings = session.settings
    return Form(fields: [
      Field(
        id: "coach", label: words(.settingCoach), kind: .text(maximum: 40),
        value: session.coach, hint: words(.settingCoachHint)),
      Field(
        id: "language", label: words(.settingLanguage),
        kind: .choice([
          Choice(code: "fi", label: words(.languageFinnish)),
          Choice(code: "sv", label: words(.languageSwedish)),
          Choice(code: "en", label: words(.languageEnglish)),
        ]), value: settings.language.rawValue, hint: words(.settingLanguageHint)),
      Field(
        id: "colours", label: words(.settingColours),
        kind: .choice([
          Choice(code: "automatic", label: words(.coloursAutomatic)),
          Choice(code: "none", label: words(.coloursNone)),
        ]), value: settings.colours.rawValue, hint: words(.settingColoursHint)),
      Field(
        id: "marker", label: words(.settingMarkerOnly), kind: .check,
        value: settings.markerOnly ? "1" : "", hint: words(.settingMarkerOnlyHint)),
      Field(
        id: "saturday", label: words(.settingSaturday), kind: .check,
        value: settings.saturdayCounts ? "1" : "", hint: words(.settingSaturdayHint)),
      Field(
        id: "work", label: words(.settingWorkHours), kind: .text(maximum: 15),
        value: CoachHours.text(of: settings.hours.work), hint: words(.settingHoursHint)),
      Field(
        id: "lunch", label: words(.settingLunch), kind: .text(maximum: 15),
        value: CoachHours.text(of: settings.hours.lunch), hint: words(.settingLunchHint)),
      Field(
        id: "travel", label: words(.settingTravel), kind: .number(digits: 3),
        value: "\(settings.hours.travelMinutes)", hint: words(.settingTravelHint)),
      Field(
        id: "coachName", label: words(.settingCoachName), kind: .text(maximum: 100),
        value: settings.coachName, hint: words(.settingCoachNameHint)),
      Field(
        id: "phone", label: words(.settingPhone), kind: .text(maximum: 40),
        value: settings.phone, hint: words(.settingPhoneHint)),
      Field(
        id: "office", label: words(.settingOffice), kind: .text(maximum: 100),
        value: settings.office, hint: words(.settingOfficeHint)),
      Field(
        id: "officeAddress", label: words(.settingOfficeAddress), kind: .text(maximum: 200),
        value: settings.officeAddress, hint: words(.settingOfficeAddressHint)),
    ])
  }

  package func title(_ session: Session) -> TerminalText { session.words(.settingsTitle) }

  package func offers(_ session: Session) -> [Offer] {
    [
      Offer(.save, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nil),
      Offer(.choose, isPrimary: true, unless: choosable ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ]
  }

  private var choosable: Bool { form.focused.flatMap { ChoicePicker(for: $0) } != nil }

  package func body(_ session: Session) -> [Block] {
    let hint = form.focused?.hint ?? ""
    return [.lines([Line(), Line(hint, .hint), Line()]), .form(form)]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    switch form.handle(
      key, width: session.size.columns - 2,
      height: SceneRenderer.flexibleHeight(fixedRows: 3, size: session.size))
    {
    case .ignored: return .unused
    case .openChoices: return .used(perform(.choose, &session))
    case .full: session.say(.fieldFull, kind: .warning)
    case .refused: session.say(.keyUnknown)
    default: break
    }
    return .used
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    switch form.insert(text) {
    case .refused, .ignored: return .unused
    case .tooLong, .full: session.say(.pasteTooLong, kind: .warning)
    default: break
    }
    return .used
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save:
      guard checkHours(session) else {
        session.say(.problemHours, kind: .error)
        return []
      }
      return [.saveSettings(read(session.settings))]
    case .choose:
      if let field = form.focused { session.openChoices(of: field, for: .field(field.id)) }
    case .back:
      session.navigation = .pop
      if form.isDirty { session.say(.settingsNotSaved, kind: .warning) }
    default:
      break
    }
    return []
  }

  /// Whether the hours can be read; goes to the first that cannot.
  private mutating func checkHours(_ session: Session) -> Bool {
    for id in ["work", "lunch"] {
      let typed = form.value(id).trimmed
      let isRight = CoachHours.span(typed: typed) != nil || typed.isEmpty && id == "lunch"
      form.setProblem(id, isRight ? nil : session.words(.problemHours))
    }
    guard let first = form.firstProblem else { return true }
    form.focus = first
    return false
  }

  private func read(_ settings: Settings) -> Settings {
    var settings = settings
    settings.language = Language(rawValue: form.value("language")) ?? settings.language
    settings.colours = Settings.Colours(rawValue: form.value("colours")) ?? settings.colours
    settings.coach = form.value("coach").trimmed
    settings.coachName = form.value("coachName").trimmed
    settings.phone = form.value("phone").trimmed
    settings.office = form.value("office").trimmed
    settings.officeAddress = form.value("officeAddress").trimmed
    settings.markerOnly = form.value("marker") == "1"
    settings.saturdayCounts = form.value("saturday") == "1"
    settings.hours.work = CoachHours.span(typed: form.value("work")) ?? settings.hours.work
    settings.hours.lunch = CoachHours.span(typed: form.value("lunch")) ?? 0..<0
    settings.hours.travelMinutes = min(Int(form.value("travel")) ?? 0, 480)
    return settings
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    form.focus = number - 1
    return []
  }

  package mutating func replaceField(
    with text: String, _ session: inout Session
  ) -> [Effect] {
    let words = session.words
    if !form.write(text, yes: words.plain(.yes), no: words.plain(.no)) {
      session.message = form.focused.map { Message($0.hint, kind: .warning) }
    }
    return []
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    if case (.field(let id), .chosen(let code)) = (purpose, answer) {
      form.set(id, code)
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    if case .settingsSaved = result {
      let focus = form.focus
      form = Self.form(session)
      form.focus = focus
      session.say(.settingsSaved)
    }
    return []
  }
}
