import Interface
import Terminal
import Testing

@Suite("The menu of commands")
struct PaletteTests {
  private static func palette() -> Palette {
    Palette(
      title: "Menu",
      items: [
        item("open", "Avaa", "A"), item("save", "Tallenna", "T", synonyms: ["talleta"]),
        item("sort", "Järjestä", "J"), item("undo", "Kumoa", "K", disabled: "Ei kumottavaa"),
      ], fold: { $0.lowercased().replacing("ä", with: "a") })
  }

  private static func item(
    _ id: String, _ title: TerminalText, _ letter: Character, synonyms: [String] = [],
    disabled: TerminalText? = nil
  ) -> CommandItem {
    CommandItem(
      id: id, title: title, explanation: "", keyLabel: "", mnemonic: letter, synonyms: synonyms,
      disabledReason: disabled)
  }

  @Test(
    "answers to letters, words and arrows",
    arguments: [
      ("t", .chosen("save")), ("T", .chosen("save")), ("j", .chosen("sort")),
      ("k", .refused("Ei kumottavaa")), ("x", .stays), (" talle\n", .chosen("save")),
      (" jarj\n", .chosen("sort")), (" kumo\n", .refused("Ei kumottavaa")), (" zzz\n", .stays),
    ] as [(String, Palette.Outcome)])
  func letters(typed: String, outcome: Palette.Outcome) {
    var palette = Self.palette()
    var last = Palette.Outcome.stays
    for character in typed {
      last = palette.handle(character == "\n" ? .enter : .character(character))
    }
    #expect(last == outcome)
  }

  @Test("moves within its ends and closes on Esc and the left arrow")
  func arrows() {
    var palette = Self.palette()
    for key in [Key.up, .down, .end, .down] { #expect(palette.handle(key) == .stays) }
    #expect(palette.selected == 3)
    #expect(palette.handle(.home) == .stays)
    #expect(palette.handle(.enter) == .chosen("open"))
    #expect(palette.handle(.escape) == .closed)
    #expect(palette.handle(.left) == .closed)
  }

  @Test("a search can be taken back letter by letter")
  func backspace() {
    var palette = Self.palette()
    for key in [Key.character("x"), .character("y"), .backspace] { _ = palette.handle(key) }
    #expect(palette.filter == "x")
    #expect(palette.shown.isEmpty)
    _ = palette.handle(.backspace)
    #expect(palette.shown.count == 4)
    _ = palette.handle(.backspace)
    #expect(palette.handle(.character("a")) == .chosen("open"))
  }
}
