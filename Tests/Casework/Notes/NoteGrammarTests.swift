import Casework
import ReferenceData
import Testing

@Suite("The lines of a note that begin with /")
struct NoteGrammarTests {
  private static let harjula = NoteCase.services[0].0
  private static let wednesday: CalendarDate = "9.12.2026"
  private static let friday: CalendarDate = "27.11.2026"

  @Test(
    "say in Finnish what is to be done",
    arguments: [
      ("/ohjaa harjula", .refer(harjula, wait: nil, purpose: "")),
      ("/OHJ työp harj", .refer(harjula, wait: nil, purpose: "")),
      ("/o arki", .refer(harjula, wait: nil, purpose: "")),
      (
        "/ohjaa Työpaja Harjula; odotus 9.12. tavoite arjen rytmi",
        .refer(harjula, wait: wednesday, purpose: "arjen rytmi")
      ),
      ("/ohjaa harjula odotus 9.12.", .refer(harjula, wait: wednesday, purpose: "")),
      ("/ohjaa harjula; 9.12.", .refer(harjula, wait: wednesday, purpose: "")),
      (
        "/ohjaa Verkon ompelimo",
        .refer(NoteService(name: "Verkon ompelimo"), wait: nil, purpose: "")
      ),
      ("/tehtävä soita Harjulaan pe", .agree(.coach, "soita Harjulaan", due: friday)),
      ("/tehtava pe soita", .agree(.coach, "soita", due: friday)),
      ("/teht soita", .agree(.coach, "soita", due: nil)),
      ("/t +5 soita", .agree(.coach, "soita", due: friday)),
      ("/t soita + 5", .agree(.coach, "soita + 5", due: nil)),
      ("/t soita +2 vk", .agree(.coach, "soita", due: "6.12.2026")),
      ("/t soita 27.11. mennessä", .agree(.coach, "soita 27.11. mennessä", due: friday)),
      ("/t varaa 2.5 tuntia aikaa", .agree(.coach, "varaa 2.5 tuntia aikaa", due: nil)),
      (
        "/sovittu ke 2.12. hakee avointa paikkaa",
        .agree(.client, "2.12. hakee avointa paikkaa", due: "25.11.2026")
      ),
      ("/sovittu 2.12. hakee", .agree(.client, "hakee", due: "2.12.2026")),
      ("/seuraava 9.12. klo 9", .meet(meeting(.jobSearchTalk, 9 * 60, nil))),
      ("/seur puhelin klo 9.30 9.12. täyd", .meet(meeting(.supplementaryTalk, 570, .phone))),
      (
        "/seuraava ke 9:15",
        .meet(NoteMeeting(kind: .jobSearchTalk, day: "25.11.2026", start: ClockTime(minutes: 555)))
      ),
      ("/seuraava 9.12. 9.30", .meet(meeting(.jobSearchTalk, 570, nil))),
      ("/seuraava 9.12.", .meet(meeting(.jobSearchTalk, nil, nil))),
      (
        "/työtarjous Lähihoitaja; Kotihoito Oy 9.12.",
        .offer(title: "Lähihoitaja", employer: "Kotihoito Oy", due: wednesday)
      ),
      ("/työtarjous Lähihoitaja", .offer(title: "Lähihoitaja", employer: "", due: nil)),
      ("/työtarjous Siivooja; 9.12.", .offer(title: "Siivooja", employer: "", due: wednesday)),
      ("/poissa", .miss(nil, words: "")),
      ("/poissa sairas", .miss(.illness, words: "")),
      ("/poissa sairas, kuume", .miss(.illness, words: "sairas, kuume")),
      ("/poissa bussi myöhästyi", .miss(.other, words: "bussi myöhästyi")),
      ("/pidetty täydentävä puh", .hold(.supplementaryTalk, .phone)),
      ("/pidetty", .hold(.jobSearchTalk, .visit)),
      ("/suunnitelma tarkistettu", .reviewPlan),
      ("/suunn tavoitteet: ajokortti", .extendPlan(.goals, "ajokortti")),
      ("/toive osa-aikatyö", .say(.wish, "osa-aikatyö")),
      ("/vahvuus kielet", .say(.strength, "kielet")),
      ("/palaute kiitos", .say(.feedback, "kiitos")),
      (
        "/suostumus saatu kirjallinen terveys Harjula",
        .consent(.given, .healthToProvider, .written, recipient: "Harjula")
      ),
      ("/suostumus kielletty esittely", .consent(.refused, .introduction, .spoken, recipient: "")),
      ("/suostumus saatu kuvaus", .consent(.given, .other, .spoken, recipient: "kuvaus")),
      ("/arvio digi 4 osaa sähköpostin", .assess(.digital, score: 4, summary: "osaa sähköpostin")),
      ("/arvio työkyky hyvä", .assess(.workAbility, score: nil, summary: "hyvä")),
      ("/selvitys poissaolo 9.12.", .clarify(cause: "absence", due: wednesday)),
      ("/selvitys", .clarify(cause: "other", due: nil)),
      ("/tehty 1", .finish(NoteCase.id(5))),
      ("/tehty cv", .finish(NoteCase.id(4))),
    ] as [(String, NoteAct)])
  func finnish(line: String, act: NoteAct) {
    #expect(NoteCase.content(line) == .act(act))
  }

  private static func meeting(
    _ kind: AppointmentKind, _ minutes: Int?, _ channel: AppointmentChannel?
  ) -> NoteMeeting {
    NoteMeeting(
      kind: kind, day: wednesday, start: minutes.flatMap { ClockTime(minutes: $0) },
      channel: channel)
  }

  @Test(
    "say the same in Swedish and English",
    arguments: [
      (
        "/hänvisa harjula; svar 9.12. mål rytm", "/refer harjula; answer 9.12. goal rytm",
        .refer(harjula, wait: wednesday, purpose: "rytm")
      ),
      ("/uppgift ring fre", "/task ring fri", .agree(.coach, "ring", due: friday)),
      ("/överenskommet söker +5d", "/agreed söker +5d", .agree(.client, "söker", due: friday)),
      (
        "/nästa 9.12. kl 9 telefon", "/next 9.12. at 9 phone",
        .meet(meeting(.jobSearchTalk, 540, .phone))
      ),
      (
        "/jobberbjudande Kock; Ab 9.12.", "/offer Kock; Ab 9.12.",
        .offer(title: "Kock", employer: "Ab", due: wednesday)
      ),
      ("/frånvarande sjuk", "/absent ill", .miss(.illness, words: "")),
      (
        "/hållet kompletterande tfn", "/held supplementary phone", .hold(.supplementaryTalk, .phone)
      ),
      ("/plan granskad", "/plan reviewed", .reviewPlan),
      ("/plan mål: körkort", "/plan goals: körkort", .extendPlan(.goals, "körkort")),
      ("/önskemål deltid", "/wish deltid", .say(.wish, "deltid")),
      ("/styrka språk", "/strength språk", .say(.strength, "språk")),
      ("/respons tack", "/feedback tack", .say(.feedback, "tack")),
      (
        "/samtycke nekat hälsa", "/consent refused health",
        .consent(.refused, .healthToProvider, .spoken, recipient: "")
      ),
      ("/bedömning digi 4", "/assess digital 4", .assess(.digital, score: 4, summary: "")),
      ("/utredning frånvaro", "/explanation absence", .clarify(cause: "absence", due: nil)),
      ("/klart 1", "/done 1", .finish(NoteCase.id(5))),
    ] as [(String, String, NoteAct)])
  func swedishAndEnglish(swedish: String, english: String, act: NoteAct) {
    #expect(NoteCase.content(swedish, .sv) == .act(act))
    #expect(NoteCase.content(english, .en) == .act(act))
  }

  @Test(
    "say what is missing or wrong",
    arguments: [
      ("/", .incomplete(.command)), ("/s", .incomplete(.command)),
      ("/kk", .wrong(.unknownCommand)), ("/ohjaa", .incomplete(.service)),
      ("/ohjaa työpaja", .incomplete(.service)), ("/ohjaa harjula odotus", .incomplete(.day)),
      ("/tehtävä", .incomplete(.text)), ("/tehtävä pe", .incomplete(.text)),
      ("/seuraava", .incomplete(.day)), ("/seuraava 1.11.", .wrong(.pastDay)),
      ("/seuraava 9.12. hop", .wrong(.unknownWord)), ("/seuraava 31.2.", .wrong(.unknownWord)),
      ("/työtarjous", .incomplete(.title)), ("/työtarjous ; Oy", .incomplete(.title)),
      ("/pidetty hop", .wrong(.unknownWord)), ("/suunnitelma", .incomplete(.section)),
      ("/suunnitelma hop", .wrong(.unknownWord)), ("/suunnitelma to", .incomplete(.section)),
      ("/suunnitelma t", .incomplete(.section)),
      ("/suunnitelma tavoitteet", .incomplete(.text)), ("/toive", .incomplete(.text)),
      ("/suostumus", .incomplete(.decision)), ("/suostumus hop", .wrong(.unknownWord)),
      ("/suostumus saatu", .incomplete(.purpose)), ("/arvio", .incomplete(.assessment)),
      ("/arvio hop", .wrong(.unknownWord)), ("/arvio digi", .incomplete(.result)),
      ("/arvio digi 11", .wrong(.score)), ("/tehty", .incomplete(.promise)),
      ("/tehty 3", .wrong(.noPromise)), ("/tehty hop", .wrong(.noPromise)),
    ] as [(String, NoteProblem)])
  func problems(line: String, problem: NoteProblem) {
    #expect(NoteCase.content(line) == .problem(problem))
  }

  @Test("need a case for some")
  func needs() {
    let context = NoteContext(
      today: NoteCase.today, words: .embedded(.fi), dateWords: DateWords(parsing: ""))
    func problem(_ line: String) -> NoteProblem? {
      NoteReading(line, context).lines.first?.problem
    }
    #expect(problem("/poissa") == .wrong(.noAppointment))
    #expect(problem("/suunnitelma tarkistettu") == .wrong(.noPlan))
  }

  @Test("are prose when the stroke is not the first character")
  func prose() {
    let reading = NoteReading("Tulot 900 e/kk\n /ohjaa\n\n/tehtävä soita", NoteCase.context())
    #expect(reading.lines.map(\.number) == [3])
    #expect(reading.acts == [.agree(.coach, "soita", due: nil)])
  }

  @Test(
    "do not say a contact twice or against each other",
    arguments: [
      ("/pidetty\n/poissa", .contradiction), ("/poissa\n/pidetty", .contradiction),
      ("/poissa\nteksti\n/poissa", .twice), ("/pidetty\n/pidetty puhelin", .twice),
    ] as [(String, NoteProblem.Fault)])
  func contradictions(text: String, fault: NoteProblem.Fault) {
    let reading = NoteReading(text, NoteCase.context())
    #expect(reading.firstProblem?.problem == .wrong(fault))
    #expect(reading.acts.count == 1)
  }
}
