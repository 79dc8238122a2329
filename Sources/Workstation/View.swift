package import Interface
import ReferenceData
package import Terminal

/// From the model to the scene; pure.
package enum View {
  /// The cells of the screen now.
  package static func grid(_ model: Model) -> Grid {
    let words = model.session.words
    let renderer = SceneRenderer(
      words: .init { size, needed in
        words(
          .windowTooSmall,
          [
            "columns": "\(size.columns)", "rows": "\(size.rows)",
            "neededColumns": "\(needed.columns)", "neededRows": "\(needed.rows)",
          ])
      })
    return renderer.render(scene(model), size: model.session.size)
  }

  /// What is on the screen now.
  package static func scene(_ model: Model) -> Scene {
    let session = model.session
    let words = session.words
    var scene = Scene(
      breadcrumb: model.screens.map { $0.title(session) },
      badge: badge(session), status: status(session, isUnsaved: model.top.hasUnsavedText),
      body: model.top.body(session),
      message: session.message, help: help(model), overlay: session.overlay?.overlay)
    if session.isCurtainDrawn {
      scene.overlay = .curtain([Line(words(.curtainTitle), .heading), Line(words(.curtainHint))])
    }
    return scene
  }

  private static func badge(_ session: Session) -> TerminalText? {
    let words = session.words
    return switch (session.isPractice, session.isReadOnly) {
    case (true, true): words(.badgePractice) + ", " + words(.badgeReadOnly)
    case (true, false): words(.badgePractice)
    case (false, true): words(.badgeReadOnly)
    case (false, false): nil
    }
  }

  private static func status(_ session: Session, isUnsaved: Bool) -> TerminalText {
    session.words(isUnsaved ? .statusUnsaved : .statusLocal)
  }

  /// The help bar: usable commands that matter most here, each with its first key.
  private static func help(_ model: Model) -> [KeyHint] {
    if let overlay = model.session.overlay?.overlay { return help(overlay, model.session) }
    let offers = Update.offers(model).filter { $0.isPrimary && $0.obstacle == nil }
    let hints = offers.compactMap { offer -> (Key, KeyHint)? in
      guard let command = Command.of(offer.command), let key = command.keys.first else {
        return nil
      }
      let words = model.session.words.command(command)
      return (
        key,
        KeyHint(
          key: TerminalText(
            model.session.isLinear ? words.letterOfLine : key.label(model.session.keyName)),
          title: words.title)
      )
    }
    return hints.sorted { $0.0.helpOrder < $1.0.helpOrder }.map(\.1)
  }

  /// The keys of a box, named by what the same keys do elsewhere.
  private static func help(_ overlay: Overlay, _ session: Session) -> [KeyHint] {
    guard !session.isLinear else { return [] }
    func hint(_ key: Key, _ id: CommandID) -> KeyHint? {
      Command.of(id).map {
        KeyHint(
          key: TerminalText(key.label(session.keyName)), title: session.words.command($0).title)
      }
    }
    let hints: [KeyHint?] =
      switch overlay {
      case .dialog, .palette: [hint(.enter, .choose), hint(.escape, .back)]
      case .choices(_, let picker):
        [
          picker.isMany ? hint(.character(" "), .mark) : nil, hint(.enter, .choose),
          hint(.escape, .back),
        ]
      case .form(_, let form, _):
        [
          form.focused.flatMap { ChoicePicker(for: $0) } == nil
            ? nil : hint(.function(4), .choose),
          hint(.enter, session.overlay?.purpose == .filter ? .filter : .choose),
          hint(.escape, .back),
        ]
      case .curtain: []
      }
    return hints.compactMap(\.self)
  }

  /// The menu of everything possible on the top screen.
  static func palette(_ model: Model) -> Palette {
    let words = model.session.words
    let items = Update.offers(model).compactMap { offer -> CommandItem? in
      guard offer.command != .actions, let command = Command.of(offer.command) else { return nil }
      let text = words.command(command)
      return CommandItem(
        id: command.id.rawValue, title: text.title, explanation: text.explanation,
        keyLabel: TerminalText(command.keys.first?.label(model.session.keyName) ?? ""),
        mnemonic: text.letter, synonyms: text.synonyms,
        disabledReason: offer.obstacle.map { words($0) })
    }
    return Palette(title: words(.actionsTitle), items: items, fold: Words.folded)
  }
}

extension Session {
  /// The name of a key that has a word on the keyboard rather than a sign.
  func keyName(_ name: String) -> String {
    words.plain(name == "shift" ? .keyShift : .keySpace)
  }
}

extension Key {
  /// Function keys first, in their order on the keyboard.
  fileprivate var helpOrder: Int {
    switch self {
    case .function(let number): number
    case .escape: 99
    default: 50
    }
  }
}
