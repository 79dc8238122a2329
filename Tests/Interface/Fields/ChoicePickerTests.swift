import Terminal
import Testing

@testable import Interface

@Suite("A list of choices")
struct ChoicePickerTests {
  static let towns =
    ["Helsinki", "Hämeenlinna", "Iitti", "Imatra", "Jyväskylä", "Kemi", "Kemijärvi"]
    + ["Koski Tl", "Kotka", "Uusi Koski"]

  private func open(_ value: String, many: Bool = false, labels: [String] = towns)
    -> ChoicePicker?
  {
    let choices = labels.enumerated().map { index, label in
      Choice(code: "\(index + 100)", label: TerminalText(label))
    }
    let kind = many ? FieldKind.manyChoice(choices) : .choice(choices)
    return ChoicePicker(for: Field(id: "x", label: "Kunta", kind: kind, value: value))
  }

  private func press(_ keys: [Key], in picker: inout ChoicePicker) -> PickerOutcome? {
    keys.map { picker.handle($0, height: 4) }.last
  }

  @Test("is only for fields whose values are chosen")
  func onlyForChoices() {
    #expect(ChoicePicker(for: Field(id: "x", label: "Nimi", kind: .text(maximum: 9))) == nil)
  }

  @Test(
    "narrows by the beginning of a word or a code",
    arguments: [
      ("kem", ["Kemi", "Kemijärvi"]), ("KOS", ["Koski Tl", "Uusi Koski"]), ("inki", []),
      ("koski t", ["Koski Tl"]), ("104", ["Jyväskylä"]), ("hä", ["Hämeenlinna"]),
    ])
  func narrows(typed: String, labels: [String]) throws {
    var picker = try #require(open(""))
    _ = press(typed.map(Key.character), in: &picker)
    #expect(picker.rows(height: 20).map(\.text.string) == labels)
    _ = press(typed.map { _ in .backspace }, in: &picker)
    #expect(picker.matches.count == Self.towns.count)
  }

  @Test("begins at the present value and takes the highlighted one by Enter")
  func choosesOne() throws {
    var picker = try #require(open("105"))
    #expect(picker.rows(height: 4).first { $0.isHighlighted }?.text == "Kemi")
    #expect(press([.down, .enter], in: &picker) == .chosen("106"))
    #expect(press([.escape], in: &picker) == .cancelled)
    #expect(press("zz".map(Key.character) + [.enter], in: &picker) == .handled)
  }

  @Test("marks many by Space, keeps the order of the list and codes it does not know")
  func choosesMany() throws {
    var picker = try #require(open("107,999,102", many: true))
    _ = press([.home, .character(" "), .end, .character(" ")], in: &picker)
    #expect(picker.rows(height: 1).first?.text == "[x] Uusi Koski")
    _ = press([.up, .up, .character(" ")], in: &picker)
    #expect(press([.enter], in: &picker) == .chosen("100,102,109,999"))
  }

  @Test("numbers up to nine choices, and a digit chooses")
  func digitsChoose() throws {
    var one = try #require(open("", labels: ["kyllä", "ei"]))
    #expect(one.rows(height: 4).map(\.text.string) == ["1 kyllä", "2 ei"])
    #expect(press([.character("3")], in: &one) == .handled)
    #expect(press([.character("2")], in: &one) == .chosen("101"))
    var many = try #require(open("", many: true, labels: ["kyllä", "ei"]))
    _ = press([.character("2")], in: &many)
    #expect(many.rows(height: 4).map(\.text.string) == ["1 [ ] kyllä", "2 [x] ei"])
  }

  @Test("scrolls only as far as the highlighted choice needs")
  func scrolls() throws {
    var picker = try #require(open("100"))
    let tops = [Key.pageDown, .down, .down, .up, .up, .up, .up, .end].map { key in
      _ = picker.handle(key, height: 4)
      return picker.rows(height: 4).first?.text.string
    }
    #expect(
      tops == [
        "Helsinki", "Hämeenlinna", "Iitti", "Iitti", "Iitti", "Iitti", "Hämeenlinna", "Kemijärvi",
      ])
  }
}
