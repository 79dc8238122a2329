import Interface
import ReferenceData
import Terminal

/// The pure heart of the program: what follows from an event.
package enum Update {
  /// Changes the model by an event.
  ///
  /// - Returns: What has to be done outside; the results come back as events.
  package static func update(_ model: inout Model, _ event: Event) -> [Effect] {
    var effects = handle(&model, event)
    effects += navigate(&model)
    return effects
  }

  private static func handle(_ model: inout Model, _ event: Event) -> [Effect] {
    switch event {
    case .started:
      return model.onTop { $0.appear(&$1) } + [.readDrafts]
    case .result(let result):
      return receive(result, &model)
    case .command(let command):
      guard !lift(&model) else { return [] }
      guard closeMenu(&model) else {
        model.session.say(.keyUnknown)
        return []
      }
      return perform(command, &model)
    case .choose(let number):
      return lift(&model) ? [] : choose(number, &model)
    case .replaceField(let text):
      guard !lift(&model) else { return [] }
      if model.session.overlay != nil { return OverlayUpdate.replaceField(with: text, &model) }
      return model.onTop { $0.replaceField(with: text, &$1) }
    case .terminal(let event):
      return terminal(event, &model)
    }
  }

  private static func terminal(_ event: TerminalEvent, _ model: inout Model) -> [Effect] {
    switch event {
    case .key(let key):
      return press(key, &model)
    case .paste(let text):
      return paste(text, &model)
    case .pasteTooLong:
      model.session.say(.pasteTooLong, kind: .warning)
      return []
    case .resize(let size):
      model.session.size = size
      return resize(&model)
    case .timeout:
      return wakeAll(&model, isLeaving: false)
    case .hangUp, .terminate:
      return wakeAll(&model) + [.quit]
    case .focusLost, .resumed:
      return wakeAll(&model)
    }
  }

  private static func resize(_ model: inout Model) -> [Effect] {
    guard !model.session.isTooSmall else { return [] }
    return model.screens.indices.flatMap { model.screens[$0].resize(&model.session) }
  }

  /// Lets every screen do what is due, or before leaving keep all that is half typed.
  private static func wakeAll(_ model: inout Model, isLeaving: Bool = true) -> [Effect] {
    model.screens.indices.flatMap {
      model.screens[$0].wake(&model.session, isLeaving: isLeaving)
    }
  }

  /// Lifts the curtain, for what was typed blind must not act; false when it was not drawn.
  private static func lift(_ model: inout Model) -> Bool {
    defer { model.session.isCurtainDrawn = false }
    return model.session.isCurtainDrawn
  }

  /// Closes the menu of commands; false when another box is open, which has to be answered first.
  private static func closeMenu(_ model: inout Model) -> Bool {
    if case .actions? = model.session.overlay?.purpose { model.session.overlay = nil }
    return model.session.overlay == nil
  }

  private static func press(_ key: Key, _ model: inout Model) -> [Effect] {
    guard !lift(&model) else { return [] }
    model.session.message = nil
    guard !model.session.isTooSmall else {
      // Nothing is done blindly: in a window that shows nothing only the curtain and the end can be had.
      let command = Keymap.command(for: key, on: model)
      return command == .quit || command == .curtain ? perform(command ?? .quit, &model) : []
    }
    if model.session.overlay != nil {
      // Whoever steps up to the desk does not wait for an answer.
      let isCurtain = Command.of(.curtain)?.keys.contains(key) ?? false
      return isCurtain ? perform(.curtain, &model) : OverlayUpdate.press(key, &model)
    }
    if case .used(let effects) = model.onTop({ $0.press(key, &$1) }) { return effects }
    guard let command = Keymap.command(for: key, on: model) else {
      model.session.say(.keyUnknown)
      return []
    }
    return perform(command, &model)
  }

  private static func paste(_ text: String, _ model: inout Model) -> [Effect] {
    model.session.message = nil
    guard !model.session.isCurtainDrawn, !model.session.isTooSmall else { return [] }
    if model.session.overlay != nil {
      OverlayUpdate.paste(text, &model)
      return []
    }
    if case .used(let effects) = model.onTop({ $0.paste(text, &$1) }) { return effects }
    model.session.say(.pasteNowhere, kind: .warning)
    return []
  }

  /// Commands that a screen has beside its own; help has no help.
  package static func everywhere(on screen: any ScreenState, _ session: Session) -> [Offer] {
    [
      Offer(.curtain),
      Offer(.suspend, unless: session.canSuspend ? nil : .obstacleNoSuspend),
    ] + (screen is DraftsScreen ? [] : [Offer(.drafts)])
      + (screen is HelpScreen ? [] : [Offer(.help, isPrimary: true)]) + [
        Offer(.actions, isPrimary: true), Offer(.quit, isPrimary: true),
      ]
  }

  /// What the top screen and the program offer together.
  package static func offers(_ model: Model) -> [Offer] {
    model.top.offers(model.session) + everywhere(on: model.top, model.session)
  }

  /// Does a command when it is offered and usable; otherwise says why it cannot be done.
  static func perform(_ command: CommandID, _ model: inout Model) -> [Effect] {
    guard let offer = offers(model).first(where: { $0.command == command }) else { return [] }
    if let obstacle = offer.obstacle {
      model.session.say(obstacle, kind: .warning)
      return []
    }
    switch command {
    case .drafts:
      model.session.navigation = .push(DraftsScreen(model.session))
    case .help:
      model.session.navigation = .push(HelpScreen(for: model.top, model.session))
    case .actions:
      model.session.open(.palette(View.palette(model)), for: .actions)
    case .curtain:
      model.session.isCurtainDrawn = true
      return wakeAll(&model)
    case .suspend:
      return wakeAll(&model) + [.suspend]
    case .quit:
      return wakeAll(&model) + [.quit]
    case .undo:
      return [.undo]
    case .redo:
      return [.redo]
    default:
      return model.onTop { $0.perform(command, &$1) }
    }
    return []
  }

  private static func choose(_ number: Int, _ model: inout Model) -> [Effect] {
    if model.session.overlay != nil { return OverlayUpdate.choose(number, &model) }
    return model.onTop { $0.choose(number, &$1) }
  }

  private static func receive(_ result: EffectResult, _ model: inout Model) -> [Effect] {
    switch result {
    case .failed(let failure):
      model.session.say(failure.text, failure.values, kind: .error)
    case .settingsSaved(let settings):
      model.session.settings = settings
      if !settings.coach.isEmpty { model.session.coach = settings.coach }
    case .catalogueRead(let catalogue):
      model.session.readCatalogue = catalogue
    case .drafts(let drafts) where !model.session.hasToldDrafts:
      model.session.hasToldDrafts = true
      model.session.say(drafts)
    case .catalogue(.read(let catalogue, let use)):
      model.session.readCatalogue = catalogue
      model.session.catalogueUse = use
    case .undone(let label, let name):
      model.session.say(.undone, ["what": model.session.words.change(label, of: name)])
    case .redone(let label, let name):
      model.session.say(.redone, ["what": model.session.words.change(label, of: name)])
    case .nothingToUndo:
      model.session.say(.nothingToUndo)
    case .nothingToRedo:
      model.session.say(.nothingToRedo)
    case .undoBlocked:
      model.session.say(.undoBlocked, kind: .warning)
    default:
      break
    }
    let effects = model.screens.indices.reversed().flatMap {
      model.screens[$0].receive(result, &model.session)
    }
    return effects + stale(after: result, model)
  }

  /// Reads anew what a result has made out of date.
  private static func stale(after result: EffectResult, _ model: Model) -> [Effect] {
    switch result {
    case .catalogueSaved, .undone, .redone:
      model.session.readCatalogue == nil ? [] : [.readCatalogue]
    default: []
    }
  }

  /// Follows a change of screen that was asked for.
  private static func navigate(_ model: inout Model) -> [Effect] {
    var effects: [Effect] = []
    while let navigation = model.session.navigation {
      model.session.navigation = nil
      switch navigation {
      case .push(let screen):
        model.screens.append(screen)
      case .part(let part):
        guard var screen = model.top as? ClientScreen else { return effects }
        effects += screen.turn(to: part, &model.session)
        model.screens[model.screens.count - 1] = screen
        continue
      case .pop:
        guard model.screens.count > 1 else { return effects }
        model.screens.removeLast()
      }
      effects += model.onTop { $0.appear(&$1) }
    }
    return effects
  }
}
