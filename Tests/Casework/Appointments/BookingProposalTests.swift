import Casework
import Testing

@Suite("The proposal for the next appointment")
struct BookingProposalTests {
  private typealias World = AppointmentWorld
  private static let today: CalendarDate = "23.11.2026"

  private func item(_ kind: DueKind, _ opens: CalendarDate, _ due: CalendarDate) -> DueItem {
    DueItem(kind: kind, key: kind.rawValue, opens: opens, due: due)
  }

  @Test("takes what is due first, with its window")
  func due() {
    let items = [
      item(.phoneNumber, "1.1.2026", "1.1.2026"), item(.supplementaryTalk, "1.12.2026", "1.2.2027"),
      item(.jobSearchTalk, "7.12.2026", "7.1.2027"),
    ]
    let proposal = BookingProposal(for: World.dossier(), due: items, today: Self.today)
    #expect(proposal.kind == .jobSearchTalk)
    #expect(proposal.window == BookingWindow(opens: "7.12.2026", due: "7.1.2027"))
    #expect(proposal.slot(in: World.slots(), today: Self.today)?.day == "7.12.2026")
  }

  @Test("passes over what is booked already")
  func booked() {
    let dossier = World.dossier([World.appointment(1, "8.12.2026")])
    let items = [
      item(.jobSearchTalk, "7.12.2026", "7.1.2027"),
      item(.supplementaryTalk, "1.12.2026", "1.2.2027"),
    ]
    #expect(
      BookingProposal(for: dossier, due: items, today: Self.today).kind == .supplementaryTalk)
    #expect(
      BookingProposal(for: dossier, due: Array(items.prefix(1)), today: Self.today).kind == .meeting
    )
  }

  @Test("of somebody never interviewed is the initial interview, else a talk")
  func withoutItems() {
    var dossier = World.dossier()
    #expect(BookingProposal(for: dossier, due: [], today: Self.today).kind == .initialInterview)
    var contact = Contact(id: World.id(9), client: World.id(0))
    contact.method = "22"
    contact.on = "1.9.2026"
    dossier.contacts = [contact]
    let proposal = BookingProposal(for: dossier, due: [], today: Self.today)
    #expect(proposal.kind == .jobSearchTalk)
    #expect(proposal.channel == .video)
  }

  @Test("is late when the window is past: the first free time from tomorrow")
  func late() {
    let items = [item(.initialInterview, "1.11.2026", "13.11.2026")]
    let proposal = BookingProposal(for: World.dossier(), due: items, today: Self.today)
    #expect(proposal.slot(in: World.slots(), today: Self.today)?.day == "24.11.2026")
  }

  @Test("meets as the last time, where the last time, with the client's interpreter")
  func habits() {
    var dossier = World.dossier([
      World.appointment(1, "1.9.2026", channel: .visit, place: "Heinola"),
      World.appointment(2, "1.8.2026", channel: .phone),
    ])
    dossier.appointments[0].state = .held
    dossier.client.needsInterpreter = true
    dossier.client.interpreterLanguage = "so"
    let proposal = BookingProposal(for: dossier, due: [], today: Self.today)
    #expect(proposal.channel == .visit)
    #expect(proposal.place == "Heinola")
    #expect(proposal.interpreter == "so")
  }
}
