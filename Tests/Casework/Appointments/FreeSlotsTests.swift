import Casework
import TestSupport
import Testing

@Suite("Free times")
struct FreeSlotsTests {
  private typealias World = AppointmentWorld

  private func times(
    _ taken: [Appointment], on day: CalendarDate = "24.11.2026", minutes: Int = 60,
    place: String? = ""
  ) -> [String] {
    World.slots(taken).times(on: day, minutes: minutes, place: place).map(\.finnish)
  }

  @Test("fill the hours without lunch")
  func wholeDay() {
    #expect(times([]).first == "8.00")
    #expect(times([]).last == "15.00")
    #expect(!times([]).contains("11.00"))
    #expect(times([]).contains("10.30"))
    #expect(times([]).contains("12.00"))
  }

  @Test(
    "are none on holidays and weekends",
    arguments: ["28.11.2026", "29.11.2026", "24.12.2026", "25.12.2026", "6.1.2027"]
      as [CalendarDate])
  func closed(day: CalendarDate) {
    #expect(times([], on: day).isEmpty)
  }

  @Test("leave time to travel only between places that differ")
  func travel() {
    let visit = World.appointment(1, "24.11.2026", "9.00", minutes: 60, place: "Orimattila")
    #expect(times([visit], place: "orimattila").prefix(2) == ["8.00", "10.00"])
    #expect(times([visit], place: "").first == "10.30")
    #expect(times([visit], place: nil).prefix(2) == ["8.00", "10.00"])
    let call = World.appointment(1, "24.11.2026", "9.00", minutes: 60, channel: .phone)
    #expect(times([call], place: "Orimattila").prefix(2) == ["8.00", "10.00"])
  }

  @Test("do not lie in the past")
  func past() {
    let slots = World.slots(now: ("24.11.2026", 13 * 60))
    #expect(slots.times(on: "23.11.2026", minutes: 30, place: "").isEmpty)
    #expect(slots.times(on: "24.11.2026", minutes: 30, place: "").first?.finnish == "13.15")
  }

  @Test("are found on the next day that has one")
  func next() {
    let full = (0..<8).map {
      World.appointment($0 + 1, "24.11.2026", "\(8 + $0).00", minutes: 60)
    }
    let slots = World.slots(full)
    let slot = slots.first(from: "24.11.2026", through: "30.11.2026", minutes: 60, place: "")
    #expect(slot?.day == "25.11.2026")
    #expect(slot?.start.finnish == "8.00")
    #expect(slots.first(from: "24.11.2026", through: "24.11.2026", minutes: 60, place: "") == nil)
  }

  @Test("tell with what an appointment clashes, and where the way is too long")
  func clashes() {
    let taken = [
      World.appointment(1, "24.11.2026", "9.00"),
      World.appointment(2, "24.11.2026", "10.00", place: "Heinola"),
    ]
    let slots = World.slots(taken)
    let clashing = World.appointment(3, "24.11.2026", "9.30", minutes: 30)
    #expect(slots.clashes(with: clashing).map(\.record) == [World.id(1)])
    #expect(slots.hurries(with: clashing).map(\.record) == [World.id(2)])
    let itself = World.appointment(1, "24.11.2026", "9.15", minutes: 15)
    #expect(slots.clashes(with: itself).isEmpty)
  }

  @Test(
    "know what lies outside the hours",
    arguments: [
      ("24.11.2026", "9.00", false), ("24.11.2026", "7.45", true), ("24.11.2026", "15.30", true),
      ("24.11.2026", "11.15", true), ("28.11.2026", "9.00", true), ("24.11.2026", nil, false),
    ] as [(CalendarDate, String?, Bool)])
  func outside(day: CalendarDate, start: String?, expected: Bool) {
    #expect(World.slots().isOutsideHours(World.appointment(1, day, start)) == expected)
  }

  @Test("of called-off and moved appointments are free again")
  func calledOff() {
    for state in AppointmentState.allCases {
      var appointment = World.appointment(1, "24.11.2026", "8.00")
      appointment.state = state
      #expect((times([appointment]).first == "8.00") == ![.booked, .held].contains(state))
    }
  }

  @Test("never clash and never hurry, whatever is taken", arguments: 1...60 as ClosedRange<UInt64>)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let places = ["", "Heinola", "Orimattila"]
    let first: CalendarDate = "14.12.2026"
    var hours = CoachHours()
    hours.travelMinutes = random.below(90)
    if random.chance(20) { hours.lunch = 0..<0 }
    let taken = (0..<random.below(40)).map { number in
      World.appointment(
        number + 1, first.adding(days: random.below(14)),
        "\(7 + random.below(10)).\(10 + random.below(50))",
        minutes: random.below(120), channel: random.pick([.visit, .phone, .video, .provider]),
        place: random.pick(places))
    }
    let slots = World.slots(taken, hours: hours, now: (first, random.below(1_440)))
    for _ in 0..<20 {
      let minutes = 15 + random.below(90)
      let place: String? = random.chance(30) ? nil : random.pick(places)
      let from = first.adding(days: random.below(14))
      guard
        let slot = slots.first(
          from: from, through: from.adding(days: 30), minutes: minutes, place: place?.lowercased())
      else { continue }
      var appointment = World.appointment(999, slot.day, minutes: minutes)
      appointment.start = slot.start
      appointment.channel = place == nil ? .phone : .visit
      appointment.place = place ?? ""
      #expect(slots.clashes(with: appointment).isEmpty, "seed \(seed)")
      #expect(slots.hurries(with: appointment).isEmpty, "seed \(seed)")
      #expect(!slots.isOutsideHours(appointment), "seed \(seed)")
      #expect(slot.day >= from, "seed \(seed)")
    }
  }
}
