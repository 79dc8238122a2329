import Interface
import Terminal
import Testing

@Suite("The cursor of a form")
struct FormCursorTests {
  private var form: Form {
    Form(fields: [
      Field(id: "text", label: "Text", kind: .note(height: 3, maximum: 100), value: "yksi\nkaksi"),
      Field(id: "check", label: "Check", kind: .check),
    ])
  }

  @Test("stands at the end, goes where it is put and never outside the text")
  func places() {
    var form = form
    #expect(form.cursorOffset == 10)
    form.cursorOffset = 5
    _ = form.insert("x")
    #expect(form.value("text") == "yksi\nxkaksi" && form.cursorOffset == 6)
    form.cursorOffset = 99
    #expect(form.cursorOffset == 11)
    form.cursorOffset = -1
    #expect(form.cursorOffset == 0)
  }

  @Test("is nowhere in a field that is not written")
  func chosen() {
    var form = form
    form.focus = 1
    #expect(form.cursorOffset == nil)
    form.cursorOffset = 1
    #expect(form.value("check").isEmpty)
  }
}
