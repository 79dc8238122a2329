import Terminal
import Testing

@testable import Interface

@Suite("A form")
struct FormTests {
  static let languages = [
    Choice(code: "fi", label: "suomi"), Choice(code: "sv", label: "ruotsi"),
    Choice(code: "so", label: "somali"), Choice(code: "ar", label: "arabia"),
  ]

  static func form() -> Form {
    Form(fields: [
      Field(id: "id", label: "Numero", kind: .text(maximum: 20), value: "A-7", readOnly: true),
      Field(id: "name", label: "Sukunimi", kind: .text(maximum: 8), required: true),
      Field(id: "code", label: "Henkilötunnus", kind: .text(maximum: 11), concealed: "010190-***P"),
      Field(id: "postal", label: "Postinumero", kind: .number(digits: 5)),
      Field(id: "due", label: "Tarkistus", kind: .date),
      Field(id: "language", label: "Kieli", kind: .choice(languages), value: "fi"),
      Field(id: "others", label: "Muut kielet", kind: .manyChoice(languages), value: "fi,ar"),
      Field(id: "interpreter", label: "Tulkki", kind: .check),
      Field(id: "note", label: "Muistio", kind: .note(height: 3, maximum: 50)),
    ])
  }

  static func focused(on id: String) -> Form {
    var form = form()
    form.focus = form.fields.firstIndex { $0.id == id } ?? -1
    return form
  }

  static func press(_ keys: [Key], in form: inout Form) -> [FormOutcome] {
    keys.map { form.handle($0, width: 80, height: 24) }
  }

  @Test("passes read-only fields by Tab and Enter, and stops at its ends")
  func tabs() {
    var form = Self.form()
    #expect(form.focused?.id == "name")
    #expect(Self.press([.backTab], in: &form) == [.left("name", to: .beforeStart)])
    #expect(
      Self.press([.tab, .enter, .tab], in: &form) == [
        .left("name", to: .field), .left("code", to: .field), .left("postal", to: .field),
      ])
    #expect(form.focused?.id == "due")
    form.focus = 99
    #expect(
      Self.press([.enter, .tab], in: &form) == [.changed("note"), .left("note", to: .pastEnd)])
    #expect(form.focused?.id == "note")
  }

  @Test("visits every field by the arrows and stays inside")
  func arrows() {
    var form = Self.form()
    #expect(
      Self.press([.up, .up, .down], in: &form) == [
        .left("name", to: .field), .handled, .left("id", to: .field),
      ])
    form.focus = 8
    #expect(Self.press([.down, .up], in: &form) == [.handled, .left("note", to: .field)])
  }

  @Test(
    "refuses only what cannot occur in the kind of value",
    arguments: [
      ("postal", "0a1 2", "012", 2), ("due", "1.9.", "1.9.", 0), ("due", "+2v", "+2v", 0),
      ("due", "huomenna", "huomenna", 0), ("due", "1!2:", "12", 2), ("name", "Ö-1 ä", "Ö-1 ä", 0),
      ("code", "abc", "", 3), ("id", "abc", "A-7", 3), ("interpreter", "abc", "", 3),
    ])
  func refuses(id: String, typed: String, value: String, refused: Int) {
    var form = Self.focused(on: id)
    let outcomes = Self.press(typed.map(Key.character), in: &form)
    #expect(form.value(id) == value)
    #expect(outcomes.count { $0 == .refused(id) } == refused)
    #expect(outcomes.count { $0 == .changed(id) } == typed.count - refused)
  }

  @Test("says when a field is full and keeps what it has")
  func full() {
    var form = Self.focused(on: "name")
    let outcomes = Self.press("Virtanenx".map(Key.character), in: &form)
    #expect(outcomes.last == .full("name"))
    #expect(form.value("name") == "Virtanen")
  }

  @Test("undoes inside a field and leaves the key to the screen when nothing is left")
  func undoes() {
    var form = Self.focused(on: "name")
    _ = Self.press([.character("a")], in: &form)
    #expect(
      Self.press([.control("z"), .control("z"), .control("y"), .control("y")], in: &form)
        == [.changed("name"), .ignored, .changed("name"), .ignored])
    form.focus = 5
    #expect(Self.press([.control("z")], in: &form) == [.ignored])
  }

  @Test("jumps to choices by their first letter, round the end")
  func jumps() {
    var form = Self.focused(on: "language")
    var values: [String] = []
    for key in ["s", "S", "r", "x"] as [Character] {
      _ = Self.press([.character(key)], in: &form)
      values.append(form.value("language"))
    }
    #expect(values == ["so", "fi", "sv", "sv"])
    #expect(Self.press([.delete, .delete], in: &form) == [.changed("language"), .handled])
    #expect(form.value("language") == "")
  }

  @Test("opens the choices", arguments: [Key.function(4), .altDown, .character(" ")])
  func opensChoices(key: Key) {
    for id in ["language", "others"] {
      var form = Self.focused(on: id)
      #expect(Self.press([key], in: &form) == [.openChoices(id, typed: "")])
    }
  }

  @Test("opens the list of many choices with the letter typed as its filter")
  func opensChoicesByLetter() {
    let choices = (1...12).map { Choice(code: "\($0)", label: TerminalText("Kunta \($0)")) }
    var form = Form(fields: [Field(id: "m", label: "M", kind: .choice(choices), value: "3")])
    #expect(
      form.handle(.character("k"), width: 80, height: 10) == .openChoices("m", typed: "k"))
    #expect(form.value("m") == "3")
  }

  @Test(
    "takes a value said in words, or refuses it",
    arguments: [
      ("check", "kyllä", true, "1"), ("check", "EI", true, ""), ("check", "ehkä", false, "1"),
      ("check", "", false, "1"), ("choice", "Lahti", true, "398"), ("choice", "398", true, "398"),
      ("choice", "la", true, "398"), ("choice", "karkola", true, "316"),
      ("choice", "x", false, "098"), ("number", "12", true, "12"), ("number", "1a", false, "7"),
    ] as [(String, String, Bool, String)])
  func writes(id: String, text: String, isTaken: Bool, value: String) {
    var form = Form(fields: [
      Field(id: "check", label: "C", kind: .check, value: "1"),
      Field(
        id: "choice", label: "K",
        kind: .choice([
          Choice(code: "398", label: "Lahti"), Choice(code: "098", label: "Hollola"),
          Choice(code: "316", label: "Kärkölä", search: "karkola"),
        ]), value: "098"), Field(id: "number", label: "N", kind: .number(digits: 4), value: "7"),
    ])
    form.focus = form.fields.firstIndex { $0.id == id } ?? 0
    #expect(form.write(text, yes: "kyllä", no: "ei") == isTaken)
    #expect(form.value(id) == value)
  }

  @Test("toggles a check by Space and takes the last of many choices away by Backspace")
  func togglesAndRemoves() {
    var form = Self.focused(on: "interpreter")
    _ = Self.press([.character(" ")], in: &form)
    #expect(form.value("interpreter") == "1")
    _ = Self.press([.character(" ")], in: &form)
    #expect(form.value("interpreter") == "")
    form.focus = 6
    #expect(Self.press([.backspace], in: &form) == [.changed("others")])
    #expect(form.value("others") == "fi")
  }

  @Test("knows which values differ from the beginning, also after they are changed back")
  func dirty() {
    var form = Self.form()
    #expect(!form.isDirty)
    _ = Self.press([.character("a")], in: &form)
    form.set("language", "sv")
    #expect(form.changedFields == ["name", "language"])
    #expect(form.revision == 2)
    _ = Self.press([.backspace], in: &form)
    form.set("language", "fi")
    #expect(!form.isDirty)
    form.set("due", "1.9.2026")
    form.markClean()
    #expect(!form.isDirty)
    form.set("due", "")
    #expect(form.changedFields == ["due"])
  }

  @Test("sets a normalised value so that undo brings back what was written")
  func setIsUndoable() {
    var form = Self.focused(on: "due")
    _ = Self.press([.character("1"), .character(".")], in: &form)
    form.set("due", "1.12.2026")
    _ = Self.press([.control("z")], in: &form)
    #expect(form.value("due") == "1.")
  }

  @Test(
    "pastes into the focused field, whole or not at all",
    arguments: [
      ("postal", " 00100\r\n", FormOutcome.pasted("postal", removed: 0), "00100"),
      ("postal", "FI-00100", .refused("postal"), ""),
      ("postal", "001000", .tooLong("postal", excess: 1), ""),
      ("name", "Vir\u{200B}ta\u{7}", .pasted("name", removed: 2), "Virta"),
      ("note", "a\r\nb", .pasted("note", removed: 0), "a\nb"), ("code", "x", .refused("code"), ""),
      ("language", "sv", .refused("language"), "fi"), ("id", "x", .refused("id"), "A-7"),
    ])
  func pastes(id: String, text: String, outcome: FormOutcome, value: String) {
    var form = Self.focused(on: id)
    #expect(form.insert(text) == outcome)
    #expect(form.value(id) == value)
    #expect(form.revision == (value.isEmpty || outcome == .refused(id) ? 0 : 1))
  }

  @Test("lets a concealed value be edited once it is revealed")
  func reveals() {
    var form = Self.focused(on: "code")
    form.conceal("code", behind: nil)
    #expect(Self.press([.character("0")], in: &form) == [.changed("code")])
  }

  @Test("points at the first problem")
  func problems() {
    var form = Self.form()
    #expect(form.firstProblem == nil)
    form.setProblem("due", "Ei ole päivä")
    form.setProblem("postal", "Viisi numeroa")
    #expect(form.firstProblem == 3)
    #expect(form.problemCount == 2)
    form.setProblem("postal", nil)
    #expect(form.firstProblem == 4)
  }

  @Test("reads as numbered lines")
  func linear() {
    var form = Self.form()
    form.set("note", "eka\ntoka")
    form.setProblem("postal", "Viisi numeroa")
    #expect(
      form.linearLines().map(\.string) == [
        "1. Numero: A-7", "2. Sukunimi *: ", "3. Henkilötunnus: 010190-***P",
        "4. Postinumero:  (Viisi numeroa)", "5. Tarkistus: ", "6. Kieli: suomi",
        "7. Muut kielet: suomi, arabia", "8. Tulkki: [ ]", "9. Muistio: eka toka",
      ])
  }
}
