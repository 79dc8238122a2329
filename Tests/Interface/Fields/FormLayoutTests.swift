import Terminal
import Testing

@testable import Interface
import TestSupport

@Suite("A form's layout")
struct FormLayoutTests {
  /// The rows as text, and the cursor's place as `row:column` before them.
  private func picture(of form: Form, width: Int, height: Int) -> [String] {
    let layout = form.layout(width: width, height: height)
    var grid = Grid(size: Size(rows: height, columns: width))
    for (index, row) in layout.rows.enumerated() {
      for segment in row.segments {
        grid.put(segment.text, row: index, column: segment.column, limit: segment.width)
      }
    }
    return ["\(layout.cursor.row):\(layout.cursor.column)"]
      + layout.rows.indices.map { grid.text(row: $0) }
  }

  @Test("aligns values after the longest label, marks problems and puts them in words below")
  func aligns() {
    var form = FormTests.form()
    form.setProblem("postal", "Viisi numeroa")
    form.set("note", "eka rivi\ntoka")
    _ = form.handle(.character("Ä"), width: 40, height: 20)
    #expect(
      picture(of: form, width: 40, height: 20) == [
        "1:18",
        "  Numero         A-7",
        "  Sukunimi *     Ä",
        "  Henkilötunnus  010190-***P",
        "! Postinumero",
        "                 Viisi numeroa",
        "  Tarkistus",
        "  Kieli          suomi",
        "  Muut kielet    suomi, arabia",
        "  Tulkki         [ ]",
        "  Muistio        eka rivi",
        "                 toka",
        "",
      ])
  }

  @Test("scrolls no further than the focused field and its problem need")
  func scrolls() {
    var form = FormTests.form()
    form.setProblem("postal", "Viisi numeroa")
    let tops = [Key.tab, .tab, .tab, .tab, .backTab, .backTab, .backTab, .up].map { key in
      _ = form.handle(key, width: 60, height: 4)
      return form.layout(width: 60, height: 4).firstRow
    }
    #expect(tops == [0, 1, 2, 3, 3, 3, 2, 1])
  }

  @Test("uses two columns only where one would scroll and there is room")
  func twoColumns() {
    let form = FormTests.focused(on: "interpreter")
    #expect(form.layout(width: 140, height: 11).rowCount == 11)
    #expect(form.layout(width: 139, height: 6).rowCount == 11)
    #expect(
      picture(of: form, width: 140, height: 6).map { $0.filter { $0 != " " } } == [
        "1:88", "NumeroA-7Muutkieletsuomi,arabia", "Sukunimi*Tulkki[]",
        "Henkilötunnus010190-***PMuistio", "Postinumero", "Tarkistus", "Kielisuomi",
      ])
  }

  @Test("survives a window without room", arguments: [(0, 0), (1, 1), (-3, 5), (200, 0)])
  func noRoom(width: Int, height: Int) {
    var form = FormTests.focused(on: "note")
    _ = form.handle(.character("漢"), width: width, height: height)
    #expect(form.layout(width: width, height: height).rows.count >= 1)
    #expect(Form(fields: []).layout(width: width, height: height).rows.isEmpty)
  }

  @Test(
    "keeps cursor and rows inside any window, the cursor on the focus", arguments: UInt64(1)...60)
  func staysInside(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var form = FormTests.form()
    let width = Int.random(in: 12...180, using: &generator)
    let height = Int.random(in: 1...14, using: &generator)
    let keys: [Key] =
      [.tab, .backTab, .up, .down, .enter, .left, .right, .home, .end, .backspace, .delete]
      + "a1 .ä漢".map(Key.character)
    for _ in 0..<200 {
      let id = form.fields[Int.random(in: 0..<9, using: &generator)].id
      form.setProblem(id, Bool.random(using: &generator) ? "Korjaa tämä kohta" : nil)
      _ = form.handle(generator.pick(keys), width: width, height: height)
      let layout = form.layout(width: width, height: height)
      #expect(layout.rows.count == min(height, layout.rowCount))
      #expect((0..<layout.rows.count).contains(layout.cursor.row))
      #expect((0..<width).contains(layout.cursor.column))
      for segment in layout.rows.flatMap(\.segments) {
        #expect(segment.text.width <= segment.width)
      }
      let roles: [Role] = form.focused?.readOnly == true ? [.selectionMuted] : [.fieldFocus]
      let focused =
        form.focused?.concealed == nil ? roles : [.selectionMuted]
      let underCursor = layout.rows[layout.cursor.row].segments.first {
        focused.contains($0.role)
      }
      #expect(underCursor != nil)
    }
  }
}
