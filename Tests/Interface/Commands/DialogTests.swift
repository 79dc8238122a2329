import Interface
import Terminal
import Testing

@Suite("A question")
struct DialogTests {
  private static let answers: [Dialog.Answer] = [
    .init(id: "back", label: "Takaisin"), .init(id: "ok", label: "Jatka"),
  ]

  private static func outcome(_ dialog: Dialog, _ keys: [Key]) -> Dialog.Outcome {
    var dialog = dialog
    var last = Dialog.Outcome.stays
    for key in keys { last = dialog.handle(key) }
    return last
  }

  @Test(
    "without a line to type on is answered by arrows and numbers, first the safe answer",
    arguments: [
      ([.enter], .answered("back")), ([.down, .enter], .answered("ok")),
      ([.down, .down, .up, .enter], .answered("back")), ([.character("2")], .answered("ok")),
      ([.character("3")], .stays), ([.character("x")], .stays), ([.escape], .closed),
      ([.tab, .enter], .answered("ok")), ([.tab, .backTab, .enter], .answered("back")),
    ] as [([Key], Dialog.Outcome)])
  func plain(keys: [Key], outcome: Dialog.Outcome) {
    #expect(Self.outcome(Dialog(title: "?", lines: [], answers: Self.answers), keys) == outcome)
  }

  @Test(
    "that wants a number goes on only with that number",
    arguments: [
      ([.enter], .answered("back")), ([.down, .enter], .mismatch),
      ([.character("3"), .enter], .mismatch),
      ([.character("1"), .character("2"), .enter], .answered("ok")),
      ([.character("1"), .character("2"), .character("0"), .enter], .mismatch),
      ([.character("1"), .character("2"), .character("0"), .backspace, .enter], .answered("ok")),
    ] as [([Key], Dialog.Outcome)])
  func required(keys: [Key], outcome: Dialog.Outcome) {
    let dialog = Dialog(
      title: "?", lines: [], answers: Self.answers, requiredText: "12", inputLabel: "n")
    #expect(Self.outcome(dialog, keys) == outcome)
  }

  @Test("with a line takes typed and pasted text, made harmless, and goes on by Enter")
  func input() {
    var dialog = Dialog(
      title: "?", lines: [], answers: Self.answers, inputLabel: "Tiedosto:", input: "a")
    _ = dialog.handle(.character("b"))
    dialog.paste("c\u{1B}\n")
    #expect(!dialog.input.text.unicodeScalars.contains("\u{1B}"))
    #expect(dialog.input.text.hasPrefix("abc"))
    #expect(dialog.handle(.enter) == .answered("ok"))
    dialog.replaceInput(with: "uusi")
    #expect(dialog.input.text == "uusi")
  }

  @Test("of a number is not answered by pasting beside the line")
  func pastedNumber() {
    var dialog = Dialog(title: "?", lines: [], answers: Self.answers)
    dialog.paste("2")
    #expect(dialog.handle(.enter) == .answered("back"))
  }
}
