import Interface
import ReferenceData
import Terminal

/// What follows from a key while a box is open over the screen.
enum OverlayUpdate {
  static func press(_ key: Key, _ model: inout Model) -> [Effect] {
    guard var open = model.session.overlay else { return [] }
    switch open.overlay {
    case .palette(var palette):
      let outcome = palette.handle(key)
      open.overlay = .palette(palette)
      model.session.overlay = open
      return act(on: outcome, &model)
    case .dialog(var dialog):
      let outcome = dialog.handle(key)
      open.overlay = .dialog(dialog)
      model.session.overlay = open
      return act(on: outcome, dialog, open, &model)
    case .choices(_, let picker) where open.purpose == .savedViews && key.isRemoving:
      guard picker.matches.indices.contains(picker.highlighted) else { return [] }
      model.session.overlay = nil
      return [.removeView(picker.choices[picker.matches[picker.highlighted]].code)]
    case .choices(let title, var picker):
      let outcome = picker.handle(key, height: model.session.size.rows - 7)
      open.overlay = .choices(title: title, picker)
      model.session.overlay = open
      return act(on: outcome, open, &model)
    case .form(let title, var form, let hint):
      return press(key, title: title, form: &form, hint: hint, open, &model)
    case .curtain:
      model.session.overlay = nil
      return []
    }
  }

  static func paste(_ text: String, _ model: inout Model) {
    guard var open = model.session.overlay else { return }
    switch open.overlay {
    case .dialog(var dialog):
      dialog.paste(text)
      open.overlay = .dialog(dialog)
    case .form(let title, var form, let hint):
      _ = form.insert(text)
      open.overlay = .form(title: title, form, hint: hint)
    case .palette, .choices, .curtain:
      model.session.say(.pasteNowhere, kind: .warning)
    }
    model.session.overlay = open
  }

  /// Chooses by number, as the linear mode does.
  static func choose(_ number: Int, _ model: inout Model) -> [Effect] {
    guard let open = model.session.overlay else { return [] }
    switch open.overlay {
    case .dialog(let dialog) where dialog.answers.indices.contains(number - 1):
      return press(.enter, afterMoving: number - 1 - dialog.selected, &model)
    case .choices(_, let picker) where picker.matches.indices.contains(number - 1):
      return press(.enter, afterMoving: number - 1 - picker.highlighted, &model)
    case .form(let title, var form, let hint):
      var open = open
      form.focus = number - 1
      open.overlay = .form(title: title, form, hint: hint)
      model.session.overlay = open
      return []
    default:
      return []
    }
  }

  /// Writes a new text into the box's line or its form's field, as the linear mode does.
  static func replaceField(with text: String, _ model: inout Model) -> [Effect] {
    guard var open = model.session.overlay else { return [] }
    switch open.overlay {
    case .dialog(var dialog):
      dialog.replaceInput(with: text)
      open.overlay = .dialog(dialog)
    case .form(let title, var form, let hint):
      let words = model.session.words
      if !form.write(text, yes: words.plain(.yes), no: words.plain(.no)) {
        model.session.say(.keyUnknown, kind: .warning)
      }
      open.overlay = .form(title: title, form, hint: hint)
    case .palette, .choices, .curtain:
      break
    }
    model.session.overlay = open
    return []
  }

  private static func press(
    _ key: Key, afterMoving distance: Int, _ model: inout Model
  ) -> [Effect] {
    for _ in 0..<abs(distance) { _ = press(distance > 0 ? .down : .up, &model) }
    return press(key, &model)
  }

  private static func act(on outcome: Palette.Outcome, _ model: inout Model) -> [Effect] {
    switch outcome {
    case .stays:
      return []
    case .closed:
      model.session.overlay = nil
      return []
    case .refused(let reason):
      model.session.message = Message(reason, kind: .warning)
      return []
    case .chosen(let id):
      model.session.overlay = nil
      guard let command = CommandID(rawValue: id) else { return [] }
      return Update.perform(command, &model)
    }
  }

  private static func act(
    on outcome: Dialog.Outcome, _ dialog: Dialog, _ open: OpenOverlay, _ model: inout Model
  ) -> [Effect] {
    switch outcome {
    case .stays:
      return []
    case .closed:
      model.session.overlay = nil
      return []
    case .mismatch:
      model.session.say(
        .typedNumberWrong, ["n": dialog.requiredText ?? ""], kind: .warning)
      return []
    case .answered(let id):
      model.session.overlay = nil
      return model.onTop {
        $0.answer(
          .answered(id, input: dialog.input.text), for: open.purpose, &$1)
      }
    }
  }

  private static func act(
    on outcome: PickerOutcome, _ open: OpenOverlay, _ model: inout Model
  ) -> [Effect] {
    switch outcome {
    case .handled, .ignored:
      return []
    case .cancelled:
      model.session.overlay = behind(open, model)
      return []
    case .chosen(let value):
      if case .filterField(let id) = open.purpose, var form = open.behind {
        form.set(id, value)
        var open = open
        open.behind = form
        model.session.overlay = behind(open, model)
        return []
      }
      model.session.overlay = nil
      return model.onTop { $0.answer(.chosen(value), for: open.purpose, &$1) }
    }
  }

  /// The filter form that a list of values was opened from.
  private static func behind(_ open: OpenOverlay, _ model: Model) -> OpenOverlay? {
    open.behind.map {
      OpenOverlay(
        overlay: .form(
          title: model.session.words(.filterTitle), $0, hint: model.session.words(.filterHint)),
        purpose: .filter)
    }
  }

  private static func press(
    _ key: Key, title: TerminalText, form: inout Form, hint: TerminalText, _ open: OpenOverlay,
    _ model: inout Model
  ) -> [Effect] {
    switch key {
    case .escape:
      model.session.overlay = nil
      return []
    case .function(2), .control("s"), .enter:
      model.session.overlay = nil
      return model.onTop { $0.answer(.form(form), for: open.purpose, &$1) }
    default:
      break
    }
    let size = model.session.size
    let outcome = form.handle(key, width: min(size.columns - 6, 76) - 4, height: size.rows - 7)
    var open = open
    open.overlay = .form(title: title, form, hint: hint)
    model.session.overlay = open
    switch outcome {
    case .openChoices(let id, let typed):
      if let field = form.fields.first(where: { $0.id == id }) {
        model.session.openChoices(of: field, typed: typed, for: .filterField(id), behind: form)
      }
    case .full: model.session.say(.fieldFull, kind: .warning)
    case .refused, .ignored: model.session.say(.keyUnknown)
    default: break
    }
    return []
  }
}

extension Key {
  /// Whether the key removes what is selected in a list.
  fileprivate var isRemoving: Bool {
    Command.of(.remove)?.keys.contains(self) ?? false
  }
}
