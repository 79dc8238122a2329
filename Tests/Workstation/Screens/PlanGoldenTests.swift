import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Plans on the screen")
struct PlanGoldenTests {
  @Test(
    "shows the plan in short, in three languages and on a wide window", arguments: Language.allCases
  )
  func part(language: Language) throws {
    let bench = try PlanBench.bench(language: language)
    try Golden.expect(bench.grid.golden(), is: "plan-part-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "plan-part-wide-\(language.rawValue)")
  }

  @Test(
    "shows the text being written, in three languages and on a wide window",
    arguments: Language.allCases)
  func text(language: Language) throws {
    let bench = try PlanBench.bench(language: language)
    bench.press(.function(7))
    try Golden.expect(bench.grid.golden(), is: "plan-text-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "plan-text-wide-\(language.rawValue)")
  }

  @Test("shows the approval with what is missing, in three languages", arguments: Language.allCases)
  func approval(language: Language) throws {
    let bench = try PlanBench.bench(language: language) {
      ($0.plans[0].goals, $0.plans[0].wishes) = ("", "")
    }
    bench.choose(.planToApproval)
    try Golden.expect(bench.grid.golden(), is: "plan-approval-\(language.rawValue)")
  }

  @Test("shows the agreed actions, phrases, a pasted plan, a version and a comparison")
  func others() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7), .function(6))
    try Golden.expect(bench.grid.golden(), is: "plan-actions")
    bench.press(.function(18), .function(4))
    try Golden.expect(bench.grid.golden(), is: "plan-phrases")
    bench.press(.escape)
    bench.choose(.planPaste)
    bench.paste("Hei\nTYÖKYKY\nSelkä rajoittaa.\n3. Tavoitteet:\ntyö\nPalkkatuki\nEi.")
    try Golden.expect(bench.grid.golden(), is: "plan-paste")
    bench.press(.function(2))
    bench.press(.function(2), .escape, .end, .enter)
    try Golden.expect(bench.grid.golden(), is: "plan-version")
    bench.press(.escape, .up)
    bench.choose(.planCompare)
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "plan-comparison")
  }

  @Test("says what to do when there is no plan")
  func empty() throws {
    let bench = try PlanBench.bench {
      $0.plans = []
      $0.actions = []
    }
    try Golden.expect(bench.grid.golden(), is: "plan-empty")
  }
}
