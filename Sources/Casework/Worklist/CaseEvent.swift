/// Something held or made on a day, which time is counted from.
struct CaseEvent {
  let day: CalendarDate
  let fact: DueFact
  let event: DueEvent

  init(_ day: CalendarDate, _ fact: DueFact, _ kind: RecordKind, _ id: RecordID) {
    self.day = day
    self.fact = fact
    event = DueEvent(kind: kind, id: id)
  }
}

extension Contact {
  /// What talk of the service process the contact was, by its method; nil for any other contact.
  var talk: DueFact? {
    let bytes = method.utf8
    guard bytes.count == 2, let tens = bytes.first?.decimalDigit,
      let ones = bytes.last?.decimalDigit
    else { return nil }
    return switch tens * 10 + ones {
    case 21...23: .initialInterviewHeld
    case 24...26, 30: .supplementaryTalkHeld
    case 27...29: .talkHeld
    case 70...72: .interviewHeld
    default: nil
    }
  }
}
